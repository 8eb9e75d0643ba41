import type { Point } from './safe-triangle.ts';

/** Where the pointer is. */
export interface Pointed extends Point {
  onCard: boolean;
}

/** Told what the pointer does. */
export interface PointerEvents {
  /** It is here now, or the page has changed under it; once a frame. */
  at(point: Pointed): void;
  pressed(onCard: boolean): void;
  /** No button is down: told at each move, since one may be let go outside the window. */
  released(): void;
  /** A finger has touched the page and let go. */
  tapped(point: Point, target: EventTarget | null): void;
  scrolled(scroller: EventTarget | null): void;
  /** It has left the page, or its window. */
  left(): void;
  /** The page itself is left. */
  hidden(): void;
}

/** The scroll has ended when none came for this long, in ms. */
const SCROLL_END = 160;

/**
 * The pointer on this page. Listens passively on the window, and hears nobody but a person: what a page forges is not trusted. A finger
 * does not hover, so only a mouse or a pen is ever anywhere.
 */
export class Pointer {
  #events: PointerEvents;
  #isCard: (target: EventTarget | null) => boolean;
  #signal: AbortSignal;
  #isListening = false;
  /** Where it was last; undefined when it left the page. */
  #point: Pointed | undefined;
  #frame = 0;
  #scrollTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param isCard whether what an event happened to is the card */
  constructor(events: PointerEvents, isCard: (target: EventTarget | null) => boolean, signal: AbortSignal) {
    this.#events = events;
    this.#isCard = isCard;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#scrollTimer);
    });
  }

  /** Begins to listen. A page that nobody hovers on is spared it: it costs a frame. */
  listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    // Over a frame there are no moves: the pointer has only gone over to it.
    for (const type of ['pointermove', 'pointerover'] as const) this.#on(type, (event) => this.#onMove(event));
    this.#on('pointerdown', (event) => this.#events.pressed(this.#isCard(event.target)));
    for (const type of ['pointerup', 'pointercancel', 'dragend'] as const) this.#on(type, () => this.#events.released());
    this.#on('click', (event) => {
      const { pointerType, clientX: x, clientY: y, target } = event as PointerEvent;
      if (pointerType === 'touch') this.#events.tapped({ x, y }, target);
    });
    this.#on('scroll', ({ target }) => {
      clearTimeout(this.#scrollTimer);
      this.#scrollTimer = setTimeout(() => this.look(), SCROLL_END);
      this.#events.scrolled(target);
    });
    this.#on('blur', (event) => event.target === window && this.#leave());
    this.#on('pagehide', () => this.#events.hidden());
    // `mouseout` to nowhere: the pointer left the window. Pages cannot forge a trusted one.
    this.#on('mouseout', (event) => event.relatedTarget === null && this.#leave());
  }

  /** Tells in the next frame where it is, if it is anywhere. */
  look(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#point) this.#events.at(this.#point);
    });
  }

  #on<K extends keyof WindowEventMap>(type: K, handle: (event: WindowEventMap[K]) => void): void {
    const listener = (event: WindowEventMap[K]) => {
      if (event.isTrusted) handle(event);
    };
    addEventListener(type, listener, { capture: true, passive: true, signal: this.#signal });
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' && event.pointerType !== 'pen') return;
    this.#point = { x: event.clientX, y: event.clientY, onCard: this.#isCard(event.target) };
    if (event.buttons === 0) this.#events.released();
    this.look();
  }

  #leave(): void {
    this.#point = undefined;
    this.#events.left();
  }
}
