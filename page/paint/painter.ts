import type { Mention } from '../../recognizer/types.ts';
import { linesOf } from '../read/lines.ts';
import { lowest, placesOf } from '../read/locate.ts';
import { elementAround, elementOf, isShown } from '../read/native.ts';
import type { PageBlock } from '../read/table.ts';
import { Grounds } from './ground.ts';
import type { Highlights } from './highlights.ts';
import { Near } from './near.ts';
import { onNewColours } from './new-colours.ts';
import { standIn, type Underlined } from './underlined.ts';

/** The most ranges registered at once: as many underlines as a few screens can bear, and all that a page can learn from us. */
const MOST_RANGES = 300;

/** Pages fade their text in: what was not visible is looked at again, after 1, 2 and 4 seconds, and each 8 from then on; in ms. */
const LOOK_AGAIN = [1_000, 2_000, 4_000, 8_000];

/** A line that is drawn. */
interface Drawn {
  range: StaticRange;
  undraw: () => void;
}

/** One mention that is to be underlined. */
interface Line {
  block: PageBlock;
  mention: Mention;
}

/** What is to be seen of it now. */
interface Seen extends Line {
  /** Undefined where the reader cannot see it. */
  range: StaticRange | undefined;
  onDark: boolean;
}

/**
 * Underlines mentions in the blocks near the viewport; where those are too many, the ones from the top of the viewport on, and then
 * those above it.
 * Blocks come and go through `update` and `remove`; the work is done once a frame.
 */
export class Painter {
  #highlights: Highlights;
  #underlined: Underlined;
  #near: Near;
  /** Those that name something, by the element they stand in. */
  #blocks = new Map<Element, Set<PageBlock>>();
  /** The line of each mention; undefined where it was not to be seen. */
  #drawn = new Map<PageBlock, Map<Mention, Drawn | undefined>>();
  /** True where more mentions are near than may be underlined: which of them depends on where the viewport is. */
  #crowded = false;
  #frame = 0;
  #unseen = new Set<PageBlock>();
  #looks = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #grounds = new Grounds();

  constructor(highlights: Highlights, underlined: Underlined, signal: AbortSignal) {
    this.#highlights = highlights;
    this.#underlined = underlined;
    signal.addEventListener('abort', () => this.#stop());
    onNewColours(() => this.repaint(), signal);
    // What the reader opens, such as a menu, may have been there all the time.
    addEventListener('click', () => this.#expect(), { signal, capture: true, passive: true });
    addEventListener('scrollend', () => this.#crowded && this.#schedule(), { signal, capture: true, passive: true });
    this.#near = new Near(() => this.#schedule(), signal);
  }

  /** The mentions of these blocks are new or changed. */
  update(blocks: Iterable<PageBlock>): void {
    this.#looks = 0;
    for (const block of blocks) this.#update(block);
    this.#near.look();
  }

  #update(block: PageBlock): void {
    const element = elementOf(block.owner);
    const isNear = this.#near.has(element);
    // What is near keeps its lines until it is drawn anew.
    if (isNear) this.#near.touch();
    else this.#erase(block);
    if (block.mentions.length === 0) {
      this.#unwatch(block);
      return;
    }
    const blocks = this.#blocks.get(element);
    if (blocks) blocks.add(block);
    else this.#blocks.set(element, new Set([block]));
    this.#near.watch(element);
  }

  remove(blocks: Iterable<PageBlock>): void {
    for (const block of blocks) {
      this.#erase(block);
      this.#unwatch(block);
    }
  }

  /** These blocks read another text now, or stand in other nodes: lines that are not where they belong any more are drawn anew. */
  redraw(blocks: Iterable<PageBlock>): void {
    if (this.#blocks.size === 0) return;
    for (const block of blocks) {
      if (this.#erase(block, (mention, drawn) => !isInPlace(block, mention, drawn))) this.#schedule();
      if (block.mentions.length === 0) this.#unwatch(block);
    }
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    for (const block of [...this.#drawn.keys()]) this.#erase(block);
  }

  #unwatch(block: PageBlock): void {
    const element = elementOf(block.owner);
    const blocks = this.#blocks.get(element);
    if (!blocks?.delete(block) || blocks.size > 0) return;
    this.#blocks.delete(element);
    this.#near.unwatch(element);
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
    const fresh: Seen[] = [];
    let shown = 0;
    const lines = this.#crowded ? fromViewport(near) : near;
    for (const line of lines) {
      if (shown === MOST_RANGES) break;
      if (wanted.has(line.mention)) continue;
      wanted.add(line.mention);
      const drawn = this.#drawn.get(line.block);
      let isSeen = drawn?.get(line.mention) !== undefined;
      if (!drawn?.has(line.mention)) {
        const seen = this.#see(line);
        fresh.push(seen);
        isSeen = seen.range !== undefined;
      }
      const next = isSeen ? undefined : standIn(line.block.mentions, line.mention, this.#underlined);
      if (isSeen) shown++;
      else if (next) lines.push({ block: line.block, mention: next });
    }
    // All is looked at before anything is drawn: each line that is drawn has the page's style asked anew.
    for (const block of [...this.#drawn.keys()]) this.#erase(block, (mention) => !wanted.has(mention));
    for (const seen of fresh) this.#draw(seen);
    if (this.#unseen.size > 0) this.#lookAgain();
  }

  #linesNear(): Line[] {
    const blocks = this.#near.elements().flatMap((element) => [...(this.#blocks.get(element) ?? [])]);
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
      for (const block of [...this.#unseen]) this.#erase(block, (_, drawn) => !drawn);
      this.#paint();
    }, delay);
  }

  #see({ block, mention }: Line): Seen {
    const range = visibleRange(block, mention);
    return { block, mention, range, onDark: range !== undefined && this.#grounds.isDark(elementAround(range.startContainer)) };
  }

  #draw({ block, mention, range, onDark }: Seen): void {
    const drawn = this.#drawn.get(block) ?? new Map<Mention, Drawn | undefined>();
    this.#drawn.set(block, drawn);
    if (!range) this.#unseen.add(block);
    drawn.set(mention, range && { range, undraw: this.#highlights.add(mention.type, onDark, range) });
  }

  /**
   * Forgets the lines of a block, all or some: what was drawn is gone, what was not to be seen is looked at again.
   * @returns whether there were any
   */
  #erase(block: PageBlock, which: (mention: Mention, drawn: Drawn | undefined) => boolean = () => true): boolean {
    const lines = this.#drawn.get(block);
    if (!lines) return false;
    const before = lines.size;
    for (const [mention, drawn] of lines) {
      if (!which(mention, drawn)) continue;
      drawn?.undraw();
      lines.delete(mention);
    }
    if (lines.size === 0) this.#drawn.delete(block);
    if (![...lines.values()].includes(undefined)) this.#unseen.delete(block);
    return lines.size < before;
  }
}

/** In reading order, from the first that the reader has not scrolled past, and then those before it. */
function fromViewport(lines: Line[]): Line[] {
  lines.sort((a, b) => a.block.id - b.block.id || a.mention.start - b.mention.start);
  const first = lowest(lines, ({ block, mention }) => linesOf(block, mention).some(({ bottom }) => bottom > 0));
  return [...lines.slice(first), ...lines.slice(0, first).reverse()];
}

/** Whether the block still names it, and where the line was drawn. What was not to be seen has no place. */
function isInPlace(block: PageBlock, mention: Mention, drawn: Drawn | undefined): boolean {
  const places = block.mentions.includes(mention) ? placesOf(block.segments, mention.start, mention.end) : undefined;
  if (!places || !drawn) return places !== undefined;
  const { startContainer, startOffset, endContainer, endOffset } = drawn.range;
  const { start, end } = places;
  return startContainer === start.node && startOffset === start.offset && endContainer === end.node && endOffset === end.offset;
}

/** The range of a mention, unless the reader cannot see it: hidden text is not marked. Asks for style, so only near the viewport. */
export function visibleRange(block: PageBlock, mention: Mention): StaticRange | undefined {
  const places = placesOf(block.segments, mention.start, mention.end);
  if (!places || !isShown(places.start.node) || !linesOf(block, mention).some(({ width, height }) => width * height > 0)) return undefined;
  const { start, end } = places;
  return new StaticRange({ startContainer: start.node, startOffset: start.offset, endContainer: end.node, endOffset: end.offset });
}
