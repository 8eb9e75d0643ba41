import { boxAround, documentElement, scrollHeight, scrollTop } from '../read/native.ts';
import { Timers } from '../timers.ts';

/** How far outside the viewport counts as near, so that scrolling finds what is done there done. */
const MARGIN = '50% 0px';
/** What is more screens away than this is not observed: an observed element costs the page 1 µs in each frame whose layout changed. */
const FAR = 4;
/** It is observed again once it may be so many screens away. */
const CLOSE = 3;
/** How many screens everything may move before that is looked at. */
const STEP = 2;
/** What comes within this time is observed together: each look costs the page a frame; in ms. */
const TOGETHER = 150;
/** A page that has grown or shrunk is left to do so for this long before it is looked at, in ms. */
const GROWING = 500;
/** To observe 50,000 elements at once kept a page for 70 ms. */
const MOST_AT_ONCE = 2_000;

/**
 * Tells which elements are near the viewport. The browser observes those a few screens around it. The others are left alone until so
 * much was scrolled, or put into the page, that they may have come close.
 */
export class Near {
  #onChange: () => void;
  #timers: Timers;
  #observer: IntersectionObserver;
  #resizes: ResizeObserver;
  /** What is observed in the place of each element: itself, or where it has no box the nearest element around it. */
  #boxes = new Map<Element, Element>();
  /** The elements that a box is observed for. */
  #standsFor = new Map<Element, Set<Element>>();
  #near = new Set<Element>();
  /** Boxes that are not observed, and the drift from which on they may be close. */
  #far = new Map<Element, number>();
  /** Boxes that are to be observed. */
  #waiting = new Set<Element>();
  #isPausing = false;
  #isTouched = false;
  /** How far anything may have moved against the viewport, in px, all movements added up. */
  #drift = 0;
  #lookedAt = 0;
  #height: number | undefined;
  #scrolledTo = new WeakMap<EventTarget, number>();

  /** @param onChange told when elements have come near, or are no longer, or were touched */
  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#timers = new Timers(signal);
    // `scrollMargin` does for boxes that scroll what `rootMargin` does for the viewport; TypeScript does not know it yet.
    const options: IntersectionObserverInit & { scrollMargin: string } = { rootMargin: MARGIN, scrollMargin: MARGIN };
    this.#observer = new IntersectionObserver((entries) => this.#met(entries), options);
    this.#resizes = new ResizeObserver(() => this.#resized());
    this.#awaitResize();
    const onScroll = ({ target }: Event) => this.#moved(this.#scrolled(target) + this.#grown());
    addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#resizes.disconnect();
    });
  }

  has(element: Element): boolean {
    return this.#near.has(this.#boxes.get(element) ?? element);
  }

  /** All that are near. */
  elements(): Element[] {
    return [...this.#near].flatMap((box) => [...(this.#standsFor.get(box) ?? [])]);
  }

  /** Takes effect with the next `look`. */
  watch(element: Element): void {
    if (!this.#boxes.has(element)) this.#watchAs(element, element);
  }

  unwatch(element: Element): void {
    const box = this.#boxes.get(element) ?? element;
    const elements = this.#standsFor.get(box);
    this.#boxes.delete(element);
    if (!elements?.delete(element) || elements.size > 0) return;
    this.#standsFor.delete(box);
    this.#near.delete(box);
    this.#far.delete(box);
    this.#waiting.delete(box);
    this.#observer.unobserve(box);
  }

  /** What stands in elements that are near is another now: that is told with the next `look`. */
  touch(): void {
    this.#isTouched = true;
  }

  /** Has the browser look at what is watched since the last look: at once, and at what comes soon after that together. */
  look(): void {
    if (!this.#isPausing) this.#observe();
  }

  #watchAs(element: Element, box: Element): void {
    this.#boxes.set(element, box);
    const elements = this.#standsFor.get(box);
    if (elements) elements.add(element);
    else {
      this.#standsFor.set(box, new Set([element]));
      this.#waiting.add(box);
    }
  }

  #observe(): void {
    if (this.#waiting.size === 0) {
      if (!this.#isTouched) return;
      this.#tell();
    }
    let room = MOST_AT_ONCE;
    for (const box of this.#waiting) {
      if (room-- === 0) break;
      this.#waiting.delete(box);
      this.#observer.observe(box);
    }
    if (this.#isPausing) return;
    this.#isPausing = true;
    this.#timers.later(() => {
      this.#isPausing = false;
      this.#observe();
    }, TOGETHER);
  }

  #met(entries: readonly IntersectionObserverEntry[]): void {
    let changed = false;
    for (const { target, isIntersecting, boundingClientRect: rect } of entries) {
      if (!this.#standsFor.has(target)) continue;
      if (!isIntersecting && rect.width + rect.height === 0) changed = this.#moveOut(target) || changed;
      // Most that are met for the first time are far away: nothing is to be drawn for them.
      if (isIntersecting !== this.#near.has(target)) {
        changed = true;
        if (isIntersecting) this.#near.add(target);
        else this.#near.delete(target);
      }
      const distance = Math.max(-rect.bottom, rect.top - innerHeight);
      if (isIntersecting || distance <= FAR * innerHeight) continue;
      this.#observer.unobserve(target);
      this.#far.set(target, this.#drift + distance - CLOSE * innerHeight);
    }
    this.look();
    if (changed || this.#isTouched) this.#tell();
  }

  #tell(): void {
    this.#isTouched = false;
    this.#onChange();
  }

  /** The browser never says that an element without a box comes near: the one around it does. True where that one is near. */
  #moveOut(element: Element): boolean {
    const box = boxAround(element);
    if (box === element) return false;
    for (const one of [...(this.#standsFor.get(element) ?? [])]) {
      this.unwatch(one);
      this.#watchAs(one, box);
    }
    return this.#near.has(box);
  }

  /** Tells the size at once, and then each other one. */
  #awaitResize(): void {
    const root = documentElement(document);
    if (root) this.#resizes.observe(root);
  }

  #resized(): void {
    const by = this.#grown();
    if (by === 0) return;
    this.#resizes.disconnect();
    this.#timers.later(() => {
      this.#moved(by);
      this.#awaitResize();
    }, GROWING);
  }

  /** Observes what may have come close. What is observed and may be far by now is observed anew, to be told where it stands. */
  #moved(by: number): void {
    this.#drift += by;
    if (this.#drift - this.#lookedAt < STEP * innerHeight) return;
    this.#lookedAt = this.#drift;
    for (const box of this.#standsFor.keys()) {
      if (this.#near.has(box) || (this.#far.get(box) ?? 0) > this.#drift) continue;
      this.#far.delete(box);
      this.#observer.unobserve(box);
      this.#waiting.add(box);
    }
    this.#observe();
  }

  /** How much higher or lower the page is since this was asked last, in px. */
  #grown(): number {
    const root = documentElement(document);
    const height = root ? scrollHeight(root) : 0;
    const before = this.#height ?? height;
    this.#height = height;
    return Math.abs(height - before);
  }

  /** How far the page, or a box in it, was scrolled since this was asked last, in px. */
  #scrolled(target: EventTarget | null): number {
    if (target === null) return 0;
    const before = this.#scrolledTo.get(target) ?? 0;
    const top = target instanceof Element ? scrollTop(target) : scrollY;
    this.#scrolledTo.set(target, top);
    return Math.abs(top - before);
  }
}
