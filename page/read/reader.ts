import { ownerOf, type Run, readRuns } from './blocks.ts';
import type { Changes } from './changes.ts';
import { contains, isConnected, parentNode } from './native.ts';
import { inSlices } from './slices.ts';
import { BlockTable, type PageBlock } from './table.ts';

/** Told what a read found: `added` as each slice ends, `removed` when their ranges must be given back. */
export interface ReadEvents {
  added(blocks: readonly PageBlock[]): void;
  removed(blocks: readonly PageBlock[]): void;
}

/**
 * Keeps a table of the page's blocks in step with its tree.
 *
 * Every run belongs to one block element, its nearest. When something changes inside a block element, the runs that stand in it
 * directly are read again, and block elements below it only where they are new. So a page that appends an item to a long
 * list costs that item, and a paragraph that is edited costs that paragraph.
 */
export class PageReader {
  table = new BlockTable();
  #known = new WeakSet<Element>();
  #events: ReadEvents;
  #signal: AbortSignal;

  constructor(events: ReadEvents, signal: AbortSignal) {
    this.#events = events;
    this.#signal = signal;
  }

  /** Reads everything under `root`, forgetting what was read before. False when the page got in the way: read again later. */
  async readAll(root: Element): Promise<boolean> {
    this.#events.removed(this.table.blocks);
    this.table.remove([...this.table.blocks]);
    this.#known = new WeakSet();
    return this.#read(root, (block) => this.#learn(block), true);
  }

  /** Reads what changed. False when that did not work out: read all again. */
  async readChanges(changes: Changes): Promise<boolean> {
    this.#drop(this.table.lost(changes.hidden));
    const owners = new Set<Element>();
    for (const target of changes.targets) {
      const owner = this.#knownOwner(target);
      // What stands in a fresh element is read with it.
      if (owner && !isWithin(owner, changes.fresh)) owners.add(owner);
    }
    for (const owner of owners) {
      if (!isConnected(owner)) continue;
      let below: Element | undefined;
      const enter = (block: Element): boolean => {
        const inside = below !== undefined && contains(below, block);
        if (!inside) below = !this.#known.has(block) || isWithin(block, changes.fresh) ? block : undefined;
        if (below === undefined) return false;
        this.#drop(this.table.in(block));
        return this.#learn(block);
      };
      if (!(await this.#read(owner, enter, false))) return false;
    }
    return true;
  }

  async #read(root: Element, enter: (block: Element) => boolean, last: boolean): Promise<boolean> {
    this.#learn(root);
    // A block whose text and nodes are as before is kept, with its id, its mentions and its ranges.
    const before = new Set(this.table.in(root));
    let added: PageBlock[] = [];
    let full = false;
    const tell = () => {
      if (added.length > 0) this.#events.added(added);
      added = [];
    };
    const whole = await inSlices(
      readRuns(root, enter),
      this.#signal,
      (run) => {
        if (!run) return;
        const start = run.segments[0];
        const old = start && this.table.find(start.node, start.from)?.block;
        if (old && before.delete(old)) {
          if (isSame(old, run)) return;
          // Dropped at once: its successor's place in the order is found among the others.
          this.#drop([old]);
        }
        const block = this.table.add(run, last);
        if (block) added.push(block);
        else full = true;
      },
      tell,
    );
    this.#drop([...before]);
    tell();
    return whole === true && !full;
  }

  #learn(block: Element): boolean {
    this.#known.add(block);
    return true;
  }

  /** The nearest block element around `node` that was read; where it is new itself, the one above it that leads to it. */
  #knownOwner(node: Node): Element | undefined {
    let owner = ownerOf(node);
    while (owner && !this.#known.has(owner)) {
      const up = parentNode(owner);
      owner = up ? ownerOf(up) : undefined;
    }
    return owner;
  }

  #drop(blocks: readonly PageBlock[]): void {
    if (blocks.length === 0) return;
    this.#events.removed(blocks);
    this.table.remove(blocks);
  }
}

function isWithin(node: Node, roots: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at !== null && roots.size > 0; at = parentNode(at)) if (roots.has(at)) return true;
  return false;
}

function isSame(block: PageBlock, run: Run): boolean {
  return (
    block.text === run.text &&
    block.owner === run.owner &&
    block.segments.length === run.segments.length &&
    block.segments.every((segment, index) => {
      const other = run.segments[index];
      return other !== undefined && segment.node === other.node && segment.from === other.from && segment.length === other.length;
    })
  );
}
