import type { Mention } from '../../recognizer/types.ts';
import { linesOf } from '../read/lines.ts';
import { lowest, placesOf } from '../read/locate.ts';
import { boxAround, elementAround, elementOf, isShown } from '../read/native.ts';
import type { PageBlock } from '../read/table.ts';
import { Grounds } from './ground.ts';
import type { Highlights } from './highlights.ts';
import { onNewColours } from './new-colours.ts';

/** The most ranges registered at once: as many underlines as a few screens can bear, and all that a page can learn from us. */
const MOST_RANGES = 300;
/** Watching 50,000 elements cost 70 ms a frame. What a page names beyond this many paragraphs answers the pointer, but is not underlined. */
const MOST_WATCHED = 3_000;
/** What is answered first is looked for at once, and what follows within this time together, in ms: each look costs the page a frame. */
const TOGETHER = 150;
/** How far outside the viewport text is underlined already, so that scrolling finds it done. */
const MARGIN = '50% 0px';

/** Pages fade their text in: what was not visible is looked at again, after 1, 2 and 4 seconds, and each 8 from then on; in ms. */
const LOOK_AGAIN = [1_000, 2_000, 4_000, 8_000];

type Undraw = () => void;

/** Those of a block's mentions that are to be underlined. */
export type Underlined = (mentions: readonly Mention[]) => readonly Mention[];

/** One mention that is to be underlined. */
interface Line {
  block: PageBlock;
  mention: Mention;
}

/**
 * Underlines mentions in the blocks near the viewport; where those are too many, the ones from the top of the viewport on, and then
 * those above it.
 * Blocks come and go through `update` and `remove`; the work is done once a frame.
 */
export class Painter {
  #highlights: Highlights;
  #underlined: Underlined;
  #watched = new Map<Element, Set<PageBlock>>();
  #near = new Set<Element>();
  /** For elements without a box of their own, the one that is watched instead. */
  #boxes = new WeakMap<Element, Element>();
  /** What takes a line away again; undefined where a mention was not to be seen. */
  #drawn = new Map<PageBlock, Map<Mention, Undraw | undefined>>();
  /** True where more mentions are near than may be underlined: which of them depends on where the viewport is. */
  #crowded = false;
  #frame = 0;
  #unseen = new Set<PageBlock>();
  #looks = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #observer: IntersectionObserver;
  /** Elements that are to be observed soon; undefined while new ones are observed at once. */
  #awaiting: Set<Element> | undefined;
  #together: ReturnType<typeof setTimeout> | undefined;
  #grounds = new Grounds();

  constructor(highlights: Highlights, underlined: Underlined, signal: AbortSignal) {
    this.#highlights = highlights;
    this.#underlined = underlined;
    signal.addEventListener('abort', () => this.#stop());
    onNewColours(() => this.repaint(), signal);
    // What the reader opens, such as a menu, may have been there all the time.
    addEventListener('click', () => this.#expect(), { signal, capture: true, passive: true });
    addEventListener('scrollend', () => this.#crowded && this.#schedule(), { signal, capture: true, passive: true });
    // `scrollMargin` does for boxes that scroll what `rootMargin` does for the viewport; TypeScript does not know it yet.
    const options: IntersectionObserverInit & { scrollMargin: string } = { rootMargin: MARGIN, scrollMargin: MARGIN };
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect: rect } of entries) {
        if (!isIntersecting && rect.width + rect.height === 0) this.#watchBoxAround(target);
        // Most that are met for the first time are far away: nothing is to be drawn for them.
        if (isIntersecting === this.#near.has(target)) continue;
        if (isIntersecting) this.#near.add(target);
        else this.#near.delete(target);
        this.#schedule();
      }
    }, options);
  }

  /** The mentions of these blocks are new or changed. */
  update(blocks: Iterable<PageBlock>): void {
    this.#looks = 0;
    for (const block of blocks) this.#update(block);
    if (this.#awaiting) return;
    this.#awaiting = new Set();
    this.#together = setTimeout(() => {
      for (const element of this.#awaiting ?? []) this.#observer.observe(element);
      this.#awaiting = undefined;
    }, TOGETHER);
  }

  #update(block: PageBlock): void {
    this.#erase(block);
    const element = this.#boxOf(block);
    const watched = this.#watched.get(element);
    if (block.mentions.length === 0) {
      if (watched?.has(block)) this.#unwatch(block);
      return;
    }
    this.#watch(element, block);
    if (this.#near.has(element)) this.#schedule();
  }

  remove(blocks: Iterable<PageBlock>): void {
    for (const block of blocks) {
      this.#erase(block);
      this.#unwatch(block);
    }
  }

  #stop(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    clearTimeout(this.#together);
    for (const block of [...this.#drawn.keys()]) this.#erase(block);
  }

  #boxOf({ owner }: PageBlock): Element {
    const element = elementOf(owner);
    return this.#boxes.get(element) ?? element;
  }

  #watch(element: Element, block: PageBlock): void {
    const watched = this.#watched.get(element);
    if (watched) watched.add(block);
    else if (this.#watched.size < MOST_WATCHED) {
      this.#watched.set(element, new Set([block]));
      if (this.#awaiting) this.#awaiting.add(element);
      else this.#observer.observe(element);
    }
  }

  /** The browser never says that an element without a box comes near. */
  #watchBoxAround(element: Element): void {
    const box = boxAround(element);
    if (box === element) return;
    const blocks = this.#watched.get(element) ?? [];
    this.#watched.delete(element);
    this.#awaiting?.delete(element);
    this.#observer.unobserve(element);
    this.#boxes.set(element, box);
    for (const block of blocks) this.#watch(box, block);
    if (this.#near.has(box)) this.#schedule();
  }

  #unwatch(block: PageBlock): void {
    const element = this.#boxOf(block);
    const watched = this.#watched.get(element);
    if (!watched?.delete(block) || watched.size > 0) return;
    this.#watched.delete(element);
    this.#near.delete(element);
    this.#awaiting?.delete(element);
    this.#observer.unobserve(element);
  }

  #schedule(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    const near = this.#linesNear();
    this.#crowded = near.length > MOST_RANGES;
    const wanted = new Set<Mention>();
    let shown = 0;
    for (const line of this.#crowded ? fromViewport(near) : near) {
      if (shown === MOST_RANGES) break;
      wanted.add(line.mention);
      if (this.#draw(line)) shown++;
    }
    for (const block of [...this.#drawn.keys()]) this.#erase(block, (mention) => !wanted.has(mention));
    if (this.#unseen.size > 0) this.#lookAgain();
  }

  #linesNear(): Line[] {
    const blocks = [...this.#near].flatMap((element) => [...(this.#watched.get(element) ?? [])]);
    return blocks.flatMap((block) => this.#underlined(block.mentions).map((mention) => ({ block, mention })));
  }

  /** Draws everything anew: what is underlined, or on which ground, is another now. */
  repaint(): void {
    this.#grounds = new Grounds();
    for (const block of [...this.#drawn.keys()]) this.#erase(block);
    this.#schedule();
  }

  /** What was not to be seen may soon be. */
  #expect(): void {
    this.#looks = 0;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#unseen.size > 0) this.#lookAgain();
  }

  #lookAgain(): void {
    const delay = LOOK_AGAIN[this.#looks] ?? LOOK_AGAIN.at(-1);
    if (this.#timer !== undefined) return;
    this.#looks++;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (document.hidden) return this.#lookAgain();
      for (const block of [...this.#unseen]) this.#erase(block, (_, undraw) => !undraw);
      this.#paint();
    }, delay);
  }

  /** Whether a line is drawn, from before or now. */
  #draw({ block, mention }: Line): boolean {
    const drawn = this.#drawn.get(block) ?? new Map<Mention, Undraw | undefined>();
    this.#drawn.set(block, drawn);
    if (drawn.has(mention)) return drawn.get(mention) !== undefined;
    const range = visibleRange(block, mention);
    if (!range) this.#unseen.add(block);
    const undraw = range && this.#highlights.add(mention.type, this.#grounds.isDark(elementAround(range.startContainer)), range);
    drawn.set(mention, undraw);
    return undraw !== undefined;
  }

  /** Forgets the lines of a block, all or some: what was drawn is gone, what was not to be seen is looked at again. */
  #erase(block: PageBlock, which: (mention: Mention, undraw: Undraw | undefined) => boolean = () => true): void {
    const drawn = this.#drawn.get(block);
    if (!drawn) return;
    for (const [mention, undraw] of drawn) {
      if (!which(mention, undraw)) continue;
      undraw?.();
      drawn.delete(mention);
    }
    if (drawn.size === 0) this.#drawn.delete(block);
    if (![...drawn.values()].includes(undefined)) this.#unseen.delete(block);
  }
}

/** In reading order, from the first that the reader has not scrolled past, and then those before it. */
function fromViewport(lines: Line[]): Line[] {
  lines.sort((a, b) => a.block.id - b.block.id || a.mention.start - b.mention.start);
  const first = lowest(lines, ({ block, mention }) => linesOf(block, mention).some(({ bottom }) => bottom > 0));
  return [...lines.slice(first), ...lines.slice(0, first).reverse()];
}

/** The range of a mention, unless the reader cannot see it: hidden text is not marked. Asks for style, so only near the viewport. */
export function visibleRange(block: PageBlock, mention: Mention): StaticRange | undefined {
  const places = placesOf(block.segments, mention.start, mention.end);
  if (!places || !isShown(places.start.node) || !linesOf(block, mention).some(({ width, height }) => width * height > 0)) return undefined;
  const { start, end } = places;
  return new StaticRange({ startContainer: start.node, startOffset: start.offset, endContainer: end.node, endOffset: end.offset });
}
