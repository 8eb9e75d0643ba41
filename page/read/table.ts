import type { Block, Mention } from '../../recognizer/types.ts';
import type { Run, Segment } from './blocks.ts';
import { carryAlong } from './carry.ts';
import { lowest, offsetIn } from './locate.ts';
import { type Container, isConnected, parentOrHost } from './native.ts';
import { Notes } from './notes.ts';
import { precedes } from './order.ts';

/** A run of the page with its id, and what the recognizer said of it. */
export interface PageBlock extends Run, Block {
  /** False once the page took it away: ranges made for it are void. */
  alive: boolean;
  mentions: readonly Mention[];
  /** True when a later introduction may change the answer. */
  open: boolean;
}

/** Room left between two ids, so that what the page inserts later gets an id in reading order without renumbering. */
const GAP = 2 ** 20;
/** The first id: as much room before it, for a page that grows at its top. */
const FIRST = 2 ** 40;

const NONE: readonly Mention[] = [];

/** Up to so many blocks are taken out one by one; for more, one pass over all is cheaper. */
const FEW = 16;

/** All blocks of a page in reading order, and the way from a text node back to its block. */
export class BlockTable {
  /** Sorted by id. */
  #blocks: PageBlock[] = [];
  /** A text node is part of one block, or of several where it was too long for one. */
  #places = new Notes<PageBlock | PageBlock[]>();
  #owners = new Notes<PageBlock | Set<PageBlock>>();
  /** The id of the first block of an empty table: no id is given to a block of the page that was here before, and again. */
  #next = FIRST;

  get blocks(): readonly PageBlock[] {
    return this.#blocks;
  }

  /** The blocks that stand in `owner` directly. */
  in(owner: Container): PageBlock[] {
    const own = this.#owners.get(owner);
    return own instanceof Set ? [...own] : own?.alive ? [own] : [];
  }

  /**
   * Adds a run, in its place of the reading order.
   * @param last true when it is known to come after all others, as on the first read
   * @returns undefined when there is no id left between its neighbours: read the page anew
   */
  add(run: Run, last: boolean): PageBlock | undefined {
    const node = run.segments[0]?.node;
    if (!node) return undefined;
    const index = last ? this.#blocks.length : this.#indexOf(node);
    const before = this.#blocks[index - 1]?.id;
    const after = this.#blocks[index]?.id;
    const id = idBetween(before, after, this.#next);
    if (id === before || id < 0) return undefined;
    this.#next = Math.max(this.#next, id + GAP);
    const block = blockOf(run, id);
    // A page grows at its end.
    if (index === this.#blocks.length) this.#blocks.push(block);
    else this.#blocks.splice(index, 0, block);
    this.#note(block);
    return block;
  }

  /** A block reads as this run now, which has the same owner. What it names goes along as far as it can. */
  rewrite(block: PageBlock, { text, segments }: Run): void {
    block.mentions = carryAlong(block.mentions, block.text, text);
    block.text = text;
    this.resegment(block, segments);
  }

  /** The text of a block stands in other nodes now, as it is. */
  resegment(block: PageBlock, segments: Segment[]): void {
    block.segments = segments;
    this.#place(block);
  }

  /** The block at a place of the page, and the offset in its text; undefined where nothing was read. */
  find(node: Node, offset: number): { block: PageBlock; offset: number } | undefined {
    for (const block of this.#placesIn(node)) {
      for (const segment of block.segments) {
        const at = segment.node === node ? offsetIn(segment, offset) : undefined;
        if (at !== undefined) return { block, offset: at };
      }
    }
    return undefined;
  }

  remove(gone: readonly PageBlock[]): void {
    for (const block of gone) {
      if (gone.length <= FEW) this.#blocks.splice(this.#at(block), 1);
      this.#forget(block);
    }
    if (gone.length > FEW) this.#blocks = this.#blocks.filter((block) => block.alive);
  }

  /** Blocks that left the document, or that stand in one of `hidden`. O(blocks), and O(elements around them) where something is hidden. */
  lost(hidden: ReadonlySet<Element>): PageBlock[] {
    const isHidden = within(hidden);
    return this.#blocks.filter(({ owner }) => !isConnected(owner) || isHidden(owner));
  }

  #indexOf(node: Text): number {
    const last = this.#blocks.at(-1);
    if (!last || !isBefore(node, last)) return this.#blocks.length;
    return lowest(this.#blocks, (block) => isBefore(node, block));
  }

  #at({ id }: PageBlock): number {
    return lowest(this.#blocks, (block) => block.id >= id);
  }

  /** Most elements and texts belong to one block: for them no collection is made. */
  #note(block: PageBlock): void {
    const own = this.#owners.get(block.owner);
    if (own instanceof Set) own.add(block);
    else this.#owners.set(block.owner, own?.alive ? new Set([own, block]) : block);
    this.#place(block);
  }

  #place(block: PageBlock): void {
    let node: Text | undefined;
    for (const segment of block.segments) {
      if (segment.node === node) continue;
      node = segment.node;
      const others = this.#places.get(node) && this.#placesIn(node);
      if (!others?.includes(block)) this.#places.set(node, others?.length ? [...others, block] : block);
    }
  }

  #forget(block: PageBlock): void {
    block.alive = false;
    const own = this.#owners.get(block.owner);
    if (own instanceof Set) own.delete(block);
  }

  #placesIn(node: Node): PageBlock[] {
    const places = this.#places.get(node) ?? [];
    return Array.isArray(places) ? places.filter(({ alive }) => alive) : places.alive ? [places] : [];
  }
}

/** A test whether a node is one of `roots` or below one, through shadow roots. Remembers what it met: each node is asked about once. */
export function within(roots: ReadonlySet<Node>): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    if (roots.size === 0) return false;
    const path: Node[] = [];
    let answer: boolean | undefined;
    for (let at: Node | null = node; at !== null && answer === undefined; at = parentOrHost(at)) {
      answer = roots.has(at) || known.get(at);
      path.push(at);
    }
    for (const one of path) known.set(one, answer ?? false);
    return answer ?? false;
  };
}

function blockOf({ text, segments, owner }: Run, id: number): PageBlock {
  return { id, text, segments, owner, alive: true, mentions: NONE, open: false };
}

function idBetween(before: number | undefined, after: number | undefined, first: number): number {
  if (before === undefined) return after === undefined ? first : after - GAP;
  return after === undefined ? before + GAP : Math.floor((before + after) / 2);
}

function isBefore(node: Text, { segments: [first] }: PageBlock): boolean {
  return first !== undefined && precedes(node, first.node);
}
