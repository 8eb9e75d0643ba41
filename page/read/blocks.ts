import { isRead, roleOf } from './elements.ts';
import {
  type Container,
  firstChild,
  isConnected,
  isElement,
  isShadowRoot,
  localName,
  nextSibling,
  nodeType,
  parentNode,
  parentOrHost,
} from './native.ts';
import { isSeam } from './seam.ts';

/** A stretch of one text node inside a run: `length` units from `from` in the node stand at `start` of the run's text. */
export interface Segment {
  node: Text;
  from: number;
  start: number;
  length: number;
}

/** Text that reads as one piece, such as a paragraph: names are looked for inside a run and never across two. */
export interface Run {
  /**
   * The data of the nodes as it is, joined; a `<br>` is one space, and an image or other object, or a seam between two elements, one U+FFFC:
   * these map to no node.
   */
  text: string;
  segments: Segment[];
  /** The block element, or the shadow root, that the run stands in directly. */
  owner: Container;
}

/** Asked on the way through the elements that are read. */
export interface Visitor {
  /**
   * At each block element below the root: false leaves it and all below it out.
   * @param inside true where a block element around it, below the root, was entered
   */
  enter?(block: Element, inside: boolean): boolean;
  /** At each element that is entered, with its local name and its first child. */
  host?(element: Element, name: string, child: ChildNode | null): void;
}

/** A longer run is cut, at a space where there is one: a recognizer's block must fit in a message. */
export const MAX_RUN = 32_000;
const STEPS_PER_PAUSE = 256;

/** Values of `nodeType`: asked for once a node, because pages are read while nothing of this is compiled yet. */
const ELEMENT = 1;
const TEXT = 3;

/**
 * Reads the runs under `root` in document order. Yields `null` now and then where there is nothing to give, so that the caller
 * may pause; returns false when the page took away the place it was at, and the rest is unread.
 *
 * @param root a block element, any element that is to be read as one, or a shadow root; shadow roots below it are left to the visitor
 * @cost one pass, about 0.3 µs a node; no style, no layout, no recursion
 */
export function* readRuns(root: Container, visitor: Visitor = {}): Generator<Run | null, boolean> {
  const detached = !isConnected(root);
  const owners = [root];
  const joiner = new Joiner(() => owners.at(-1) as Container);
  let parent: Node = root;
  let node = firstChild(root);
  let steps = 0;
  for (;;) {
    while (node === null) {
      if (parent === root) {
        joiner.flush();
        for (let run = joiner.take(); run; run = joiner.take()) yield run;
        return true;
      }
      if (parent === owners.at(-1)) {
        joiner.flush();
        owners.pop();
      }
      node = nextSibling(parent);
      const up = parentNode(parent);
      if (up === null) return false;
      parent = up;
    }
    let down = false;
    let name = '';
    const type = nodeType(node);
    if (type === TEXT) joiner.text(node as Text);
    else if (type === ELEMENT) {
      const element = node as Element;
      name = localName(element);
      const role = roleOf(element, name);
      if (role === 'break') joiner.lineBreak();
      else if (role === 'object') joiner.object();
      else if (role === 'block') {
        joiner.flush();
        down = visitor.enter?.(element, owners.length > 1) ?? true;
        if (down) owners.push(element);
      } else down = role === 'inline';
    }
    let run = joiner.take();
    if (run || ++steps % STEPS_PER_PAUSE === 0) {
      if (!run) yield null;
      for (; run; run = joiner.take()) yield run;
      if (!detached && !isConnected(node)) return false;
    }
    if (down) {
      parent = node;
      node = firstChild(parent);
      visitor.host?.(parent as Element, name, node);
    } else node = nextSibling(node);
  }
}

/** All runs under `root` at once: for a file, or a test. */
export function readAll(root: Element): Run[] {
  return [...readRuns(root)].filter((run) => run !== null);
}

/**
 * The block element or shadow root that the text of `node` belongs to, or undefined where nothing is read: outside the document, or in
 * skipped content.
 */
export function ownerOf(node: Node): Container | undefined {
  if (!isConnected(node)) return undefined;
  let owner: Container | undefined;
  for (let at: Node | null = node; at !== null; at = parentOrHost(at)) {
    if (!isElement(at)) {
      if (isShadowRoot(at)) owner ??= at;
      continue;
    }
    const role = roleOf(at);
    if (!isRead(role)) return undefined;
    if (role === 'block') owner ??= at;
  }
  return owner;
}

/** Collects inline text until something ends the run. */
class Joiner {
  #owner: () => Container;
  #text = '';
  #segments: Segment[] = [];
  /** The text that came last, unless something else came since. */
  #last: Text | undefined;
  /** True while only blanks came since a `<br>`. */
  #broken = false;
  #done: Run[] = [];

  constructor(owner: () => Container) {
    this.#owner = owner;
  }

  /** The next run that is whole. */
  take(): Run | undefined {
    return this.#done.length > 0 ? this.#done.shift() : undefined;
  }

  text(node: Text): void {
    const data = node.data;
    const blank = data.trim() === '';
    // Indentation between tags would only start the run late.
    if (blank && this.#segments.length === 0) return;
    if (!blank) this.#broken = false;
    const last = this.#last;
    if (last && isSeam(last.data, data) && parentNode(last) !== parentNode(node)) this.object();
    if (data !== '') this.#last = node;
    let from = 0;
    while (from < data.length) {
      const length = pieceLength(data, from, MAX_RUN - this.#text.length);
      this.#segments.push({ node, from, start: this.#text.length, length });
      this.#text += data.slice(from, from + length);
      from += length;
      if (from < data.length) this.flush();
    }
  }

  lineBreak(): void {
    if (this.#broken) this.flush();
    else this.#fill(' ');
    this.#broken = true;
  }

  object(): void {
    this.#fill('\uFFFC');
    this.#broken = false;
  }

  flush(): void {
    this.#broken = false;
    if (this.#segments.length === 0) return;
    if (hasWords(this.#text)) this.#done.push({ text: this.#text, segments: this.#segments, owner: this.#owner() });
    this.#text = '';
    this.#last = undefined;
    this.#segments = [];
  }

  #fill(char: string): void {
    this.#last = undefined;
    if (this.#segments.length > 0) this.#text += char;
  }
}

/** The first pattern answers for nearly all text: the second takes the browser a while to compile. */
function hasWords(text: string): boolean {
  return /[a-z0-9]/i.test(text) || /[\p{L}\p{N}]/u.test(text);
}

/** How much of `data` from `from` on goes into `room`: all, or up to a space near the end of the room, or as much as fits. */
function pieceLength(data: string, from: number, room: number): number {
  if (data.length - from <= room) return data.length - from;
  const near = Math.max(0, room - 1_000);
  const space = data.slice(from + near, from + room).lastIndexOf(' ');
  return space === -1 ? Math.max(1, room) : near + space + 1;
}
