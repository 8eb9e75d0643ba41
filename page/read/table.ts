import type { Block, Mention } from '../../recognizer/types.ts';
import type { Run, Segment } from './blocks.ts';
import { lowest, offsetIn } from './locate.ts';
import { contains, isConnected } from './native.ts';

/** A run of the page with its id, and what the recognizer said of it. */
export interface PageBlock extends Run, Block {
  /** False once the page took it away or changed it: ranges made for it are void. */
  alive: boolean;
  mentions: readonly Mention[];
  /** True when a later introduction may change the answer. */
  open: boolean;
}

/** Room left between two ids, so that what the page inserts later gets an id in reading order without renumbering. */
const GAP = 2 ** 20;
/** The first id: as much room before it, for a page that grows at its top. */
const FIRST = 2 ** 40;

/** `Node.DOCUMENT_POSITION_FOLLOWING`: there is no global `Node` under Node.js. */
const FOLLOWING = 4;

/** All blocks of a page in reading order, and the way from a text node back to its block. */
export class BlockTable {
  /** Sorted by id. */
  #blocks: PageBlock[] = [];
  /** A text node is part of one block, or of several where it was too long for one. */
  #places = new WeakMap<Text, { block: PageBlock; segment: Segment }[]>();
  #owners = new WeakMap<Element, Set<PageBlock>>();

  get blocks(): readonly PageBlock[] {
    return this.#blocks;
  }

  /** The blocks that stand in `owner` directly. */
  in(owner: Element): PageBlock[] {
    return [...(this.#owners.get(owner) ?? [])];
  }

  /**
   * Adds a run, in its place of the reading order.
   * @param last true when it is known to come after all others, as on the first read
   * @returns undefined when there is no id left between its neighbours: read the page anew
   */
  add(run: Run, last: boolean): PageBlock | undefined {
    const node = run.segments[0]?.node;
    if (!node) return undefined;
    const index = last ? this.#blocks.length : lowest(this.#blocks, (block) => precedes(node, block));
    const before = this.#blocks[index - 1]?.id;
    const after = this.#blocks[index]?.id;
    const id = idBetween(before, after);
    if (id === before || id < 0) return undefined;
    const block: PageBlock = { ...run, id, alive: true, mentions: [], open: false };
    this.#blocks.splice(index, 0, block);
    const siblings = this.#owners.get(run.owner);
    if (siblings) siblings.add(block);
    else this.#owners.set(run.owner, new Set([block]));
    for (const segment of run.segments) this.#places.set(segment.node, [...this.#placesIn(segment.node), { block, segment }]);
    return block;
  }

  /** The block at a place of the page, and the offset in its text; undefined where nothing was read. */
  find(node: Node, offset: number): { block: PageBlock; offset: number } | undefined {
    for (const { block, segment } of this.#placesIn(node as Text)) {
      const at = offsetIn(segment, offset);
      if (at !== undefined) return { block, offset: at };
    }
    return undefined;
  }

  remove(gone: Iterable<PageBlock>): void {
    let any = false;
    for (const block of gone) {
      block.alive = false;
      any = true;
      this.#owners.get(block.owner)?.delete(block);
    }
    if (any) this.#blocks = this.#blocks.filter((block) => block.alive);
  }

  /** Blocks that left the document, or that stand in one of `hidden`. */
  lost(hidden: Iterable<Element>): PageBlock[] {
    const within = [...hidden];
    return this.#blocks.filter((block) => !isConnected(block.owner) || within.some((element) => contains(element, block.owner)));
  }

  #placesIn(node: Text): { block: PageBlock; segment: Segment }[] {
    return (this.#places.get(node) ?? []).filter(({ block }) => block.alive);
  }
}

function idBetween(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return after === undefined ? FIRST : after - GAP;
  return after === undefined ? before + GAP : Math.floor((before + after) / 2);
}

/** Text nodes have no named properties: calling them directly is safe. */
function precedes(node: Text, block: PageBlock): boolean {
  const other = block.segments[0]?.node;
  return other !== undefined && (node.compareDocumentPosition(other) & FOLLOWING) !== 0;
}
