import { ownerOf, type Run, readRuns, type Visitor } from './blocks.ts';
import type { Changes } from './changes.ts';
import { isRead, roleOf } from './elements.ts';
import { type Container, firstChild, isConnected, localName, parentOrHost } from './native.ts';
import { Notes } from './notes.ts';
import { Restless, stands } from './restless.ts';
import { hostKind, shadowRootOf } from './shadow.ts';
import { inSlices } from './slices.ts';
import { BlockTable, type PageBlock, within } from './table.ts';

/** Told what a read found: `read` as each slice ends, `removed` when their ranges must be given back. */
export interface ReadEvents {
  /** These blocks are new, or read another text, or stand in other nodes. */
  read(blocks: readonly PageBlock[]): void;
  removed(blocks: readonly PageBlock[]): void;
  /** A shadow root whose text is read: it is to be watched. Told anew by each `readAll`. */
  rooted(root: ShadowRoot): void;
}

type Enter = (block: Element, inside: boolean) => boolean;

/** Texts of a run that are looked up to find the block it was: a page that changes the first leaves the next. */
const TEXTS_TRIED = 8;
/** The most custom elements whose shadow root is waited for. */
const MOST_AWAITED = 1_000;

/**
 * Keeps a table of the page's blocks in step with its tree, shadow trees included.
 *
 * Every run belongs to one block element, its nearest, or to a shadow root. When something changes inside one, the runs that stand in
 * it directly are read again, and block elements below it only where they are new. So a page that appends an item to a long
 * list costs that item, and a paragraph that is edited costs that paragraph. A run that has a text or its element in common with one
 * before keeps its block.
 */
export class PageReader {
  table = new BlockTable();
  /** ms of the page's main thread that reading has taken so far. */
  spent = 0;
  /** On each container that was read: by which reading of the whole page, or since which. */
  #known = new Notes<number>();
  #reading = 0;
  #roots = new WeakMap<Element, ShadowRoot>();
  /** Shadow roots that were met and are not read yet. */
  #unread: ShadowRoot[] = [];
  /** Custom elements without a root: their script may not have come yet, and the tree does not tell when it has. */
  #awaited = new Set<Element>();
  #restless = new Restless();
  /** True when the table ran out of ids: the next reading numbers the blocks anew. */
  #full = false;
  #events: ReadEvents;
  #signal: AbortSignal;

  constructor(events: ReadEvents, signal: AbortSignal) {
    this.#events = events;
    this.#signal = signal;
  }

  /** Whether there may soon be text that no change of the tree tells of. */
  get awaits(): boolean {
    return this.#awaited.size > 0;
  }

  /** When to read changes again though nobody tells of any, in ms from now; undefined where that is not needed. */
  get wait(): number | undefined {
    return this.#restless.wait;
  }

  /** The shadow root of an element, where it was read. */
  rootOf(element: Element): ShadowRoot | undefined {
    return this.#roots.get(element);
  }

  /** Reads everything under `root`. False when the page got in the way: read again later. */
  async readAll(root: Element): Promise<boolean> {
    if (this.#full) this.#drop([...this.table.blocks]);
    this.#full = false;
    // At once: what the page has let go says nothing about what it puts in.
    this.#drop(this.table.lost(new Set()));
    const before = new Set(this.table.blocks);
    this.#reading++;
    this.#awaited.clear();
    this.#restless.clear();
    const learn: Enter = (block) => this.#learn(block);
    const whole = !isRead(roleOf(root)) || ((await this.#read(root, before, learn)) && (await this.#readShadows(before)));
    this.#drop([...before]);
    return whole;
  }

  /** Reads what changed. False when that did not work out: read all again. */
  async readChanges({ targets, rebuilt, fresh, hidden, removed }: Changes): Promise<boolean> {
    if (removed || hidden.size > 0) this.#drop(this.table.lost(hidden));
    const isFresh = within(fresh);
    // What stands in a fresh element is read with it.
    const ownersOf = (nodes: Iterable<Node>) =>
      new Set([...nodes].flatMap((node) => (isFresh(node) ? [] : (this.#knownOwner(node) ?? []))));
    const owners = this.#readable(ownersOf(targets), ownersOf(rebuilt));
    const enter: Enter = (block, inside) => {
      if (!inside && this.#isKnown(block) && !isFresh(block)) return false;
      this.#drop(this.table.in(block));
      return this.#learn(block);
    };
    for (const owner of owners) {
      if (!isConnected(owner)) continue;
      const before = new Set(this.table.in(owner));
      const whole = await this.#read(owner, before, enter);
      this.#drop([...before]);
      if (!whole) return false;
    }
    for (const host of this.#awaited) isConnected(host) ? this.#meet(host) : this.#awaited.delete(host);
    return this.#readShadows(new Set());
  }

  /** Of the containers that changed those that are to be read now; text that never stands still is left alone until it does. */
  #readable(changed: ReadonlySet<Container>, rebuilt: ReadonlySet<Container>): Set<Container> {
    const now = performance.now();
    const readable = new Set([...rebuilt, ...this.#restless.settled(now)]);
    for (const owner of changed) {
      if (readable.has(owner) || !this.#restless.changed(owner, now)) readable.add(owner);
      else this.#drop(this.table.in(owner).filter((block) => !block.mentions.every((mention) => stands(block, mention))));
    }
    return readable;
  }

  /** @param before blocks that may be found again; those that are, are taken out of it */
  async #read(container: Container, before: Set<PageBlock>, enter: Enter): Promise<boolean> {
    this.#learn(container);
    const last = this.table.blocks.length === 0;
    let latest = Number.NEGATIVE_INFINITY;
    let blocks: PageBlock[] = [];
    const tell = (ms: number) => {
      this.spent += ms;
      if (blocks.length > 0) this.#events.read(blocks);
      blocks = [];
    };
    const settle = (run: Run | null) => {
      if (!run) return;
      const old = this.#oldOf(run, before);
      const mayStay = old && old.id > latest && old.owner === run.owner;
      const block = mayStay ? old : this.#add(old, run, last);
      if (!block) return;
      latest = block.id;
      if (mayStay && isSame(old, run)) return;
      if (mayStay) this.table.rewrite(old, run);
      blocks.push(block);
    };
    const host: Visitor['host'] = (element, name, child) => this.#meet(element, name, child);
    const whole = await inSlices(readRuns(container, { enter, host }), this.#signal, settle, tell);
    return whole === true && !this.#full;
  }

  /** Reads the shadow trees that were met, and those within them. */
  async #readShadows(before: Set<PageBlock>): Promise<boolean> {
    for (let root = this.#unread.pop(); root; root = this.#unread.pop()) {
      if (this.#isKnown(root) || !isConnected(root)) continue;
      this.#events.rooted(root);
      if (!(await this.#read(root, before, (block) => this.#learn(block)))) return false;
    }
    return true;
  }

  /** The block that reads as this run now: one that has a text in common with it, or else the only one that is left in the same element. */
  #oldOf({ segments, owner }: Run, before: Set<PageBlock>): PageBlock | undefined {
    if (before.size === 0) return undefined;
    for (const { node, from } of segments.slice(0, TEXTS_TRIED)) {
      const old = this.table.find(node, from)?.block;
      if (old && before.delete(old)) return old;
    }
    const [only, ...others] = this.table.in(owner).filter((block) => before.has(block));
    return only && others.length === 0 && before.delete(only) ? only : undefined;
  }

  /** A run that is new, or that has moved. */
  #add(old: PageBlock | undefined, run: Run, last: boolean): PageBlock | undefined {
    if (old) this.#drop([old]);
    const block = this.table.add(run, last);
    this.#full ||= !block;
    return block;
  }

  #meet(element: Element, name = localName(element), child = firstChild(element)): void {
    const kind = hostKind(name);
    const root = kind && shadowRootOf(element, kind, child);
    if (!root) {
      if (kind === 'custom' && this.#awaited.size < MOST_AWAITED) this.#awaited.add(element);
      return;
    }
    this.#awaited.delete(element);
    this.#roots.set(element, root);
    this.#unread.push(root);
  }

  #learn(container: Container): true {
    this.#known.set(container, this.#reading);
    return true;
  }

  #isKnown(container: Container): boolean {
    return this.#known.get(container) === this.#reading;
  }

  /** The nearest container around `node` that was read; where it is new itself, the one above it that leads to it. */
  #knownOwner(node: Node): Container | undefined {
    let owner = ownerOf(node);
    while (owner && !this.#isKnown(owner)) {
      const up = parentOrHost(owner);
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

function isSame(block: PageBlock, run: Run): boolean {
  return (
    block.text === run.text &&
    block.segments.length === run.segments.length &&
    block.segments.every((segment, index) => {
      const other = run.segments[index];
      return other !== undefined && segment.node === other.node && segment.from === other.from && segment.length === other.length;
    })
  );
}
