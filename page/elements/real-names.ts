import type { Mention } from '../../recognizer/types.ts';
import { visibleRange } from '../paint/painter.ts';
import type { Segment } from '../read/blocks.ts';
import { placesOf } from '../read/locate.ts';
import { closestOf, elementAround, elementOf, isConnected, isElement, localName, parentNode, rootNode } from '../read/native.ts';
import type { BlockTable, PageBlock } from '../read/table.ts';
import { isTakenOver, WAITING } from '../taken-over.ts';
import type { Stop } from '../tour.ts';
import { NAME, type Span, Wrapped } from './wrapped.ts';

export interface RealNamesNeeds {
  table(): BlockTable;
  underlined(mentions: readonly Mention[]): readonly Mention[];
  /** Whether the page is being read: then its texts have to stay as they are. */
  busy(): boolean;
  /** Does something to the page that is not to count as a change of it. */
  quietly(work: () => void): void;
  /** These blocks stand in other nodes now. */
  moved(blocks: readonly PageBlock[]): void;
  /** Opens the card of a name, with the focus in it. */
  open(stop: Stop): void;
}

/** Names are put into elements so long after they were found, in ms, and not before the page's scripts have taken over its text. */
const AFTER = 1_000;
/** As much work at once as nobody feels, in blocks; and the time until the next, in ms. */
const AT_ONCE = 20;
const BETWEEN = 30;
const MOST = 500;
/** A page that undoes it so soon, in ms, has fought it; after so many times it has won. */
const SOON = 2_000;
const FIGHTS = 5;

/** In these, a second thing to press would be lost or out of place. */
const UNTOUCHED =
  'a[href], area, button, summary, label, select, [onclick], [contenteditable], [aria-hidden=true], ' +
  ['button', 'checkbox', 'img', 'link', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'option', 'radio', 'slider', 'switch', 'tab']
    .map((role) => `[role=${role}]`)
    .join();

/**
 * Puts the names of a page into elements that the keyboard and screen readers find, where the reader wants that: it changes the page.
 * Left alone are links and buttons, shadow trees, names across several elements, and whatever the page has changed since it was loaded:
 * what owns such a text may write into it again. What the page changes all the same gives way to it at once, before it is drawn.
 */
export class RealNames {
  #needs: RealNamesNeeds;
  #wrapped = new Map<Text, Wrapped>();
  #of = new WeakMap<Node, Wrapped>();
  #changed = new WeakSet<Node>();
  #queue = new Set<PageBlock>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #fights = 0;
  #expanded: Element | undefined;
  #observer: MutationObserver;

  constructor(needs: RealNamesNeeds, signal: AbortSignal) {
    this.#needs = needs;
    this.#observer = new MutationObserver((records) => this.#changes(records));
    this.#observer.observe(document, { subtree: true, childList: true, characterData: true });
    const onKey = (event: KeyboardEvent) => {
      const isPlain = !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat);
      if (isPlain && (event.key === 'Enter' || event.key === ' ')) this.#press(event);
    };
    // First in line: a page may do something of its own on Enter or Space.
    addEventListener('keydown', onKey, { capture: true, signal });
    // That of a finger is a tap on a name like any other.
    addEventListener('click', (event) => (event as PointerEvent).pointerType !== 'touch' && this.#press(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.#stop());
  }

  /** The mentions of these blocks are new or changed. */
  update(blocks: Iterable<PageBlock>): void {
    for (const block of blocks) this.#queue.add(block);
    this.#later();
  }

  /** The card of a name is open, or none is. */
  shown(stop: Stop | undefined): void {
    const places = stop && placesOf(stop.block.segments, stop.mention.start, stop.mention.end);
    const element = places && parentNode(places.start.node);
    if (this.#expanded) this.#expanded.ariaExpanded = 'false';
    this.#expanded = element && isElement(element) && localName(element) === NAME ? element : undefined;
    if (this.#expanded) this.#expanded.ariaExpanded = 'true';
  }

  #press(event: Event): void {
    const { target } = event;
    const text = event.isTrusted && target instanceof Element && localName(target) === NAME && target.firstChild;
    const place = text ? this.#needs.table().find(text, 0) : undefined;
    const mention = place?.block.mentions.find(({ start }) => start === place.offset);
    if (!place || !mention) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#needs.open({ block: place.block, mention });
  }

  #later(wait = AFTER): void {
    if (this.#timer !== undefined || this.#queue.size === 0 || this.#fights > FIGHTS) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (document.readyState !== 'complete' || this.#needs.busy() || !isTakenOver()) return this.#later();
      this.#quietly(() => this.#work());
    }, wait);
  }

  #work(): void {
    const moved: PageBlock[] = [];
    for (const block of this.#queue) {
      if (moved.length === AT_ONCE) break;
      if (block.alive && closestOf(elementOf(block.owner), WAITING)) continue;
      this.#queue.delete(block);
      if (block.alive && this.#wrap(block)) moved.push(block);
    }
    this.#needs.moved(moved);
    this.#later(moved.length < AT_ONCE ? AFTER : BETWEEN);
  }

  /** Brings the elements of a block in line with its mentions. False where they are already. */
  #wrap(block: PageBlock): boolean {
    let isNew = false;
    const segments = this.#wholes(block).flatMap((whole) => {
      const before = this.#wrapped.get(whole.node);
      const spans = this.#spansIn(block, whole);
      if (JSON.stringify(spans) !== JSON.stringify(before?.spans ?? [])) {
        isNew = true;
        if (before) this.#undo(before);
        if (spans.length > 0) this.#keep(new Wrapped(whole.node, spans));
      }
      return piecesOf(whole, this.#wrapped.get(whole.node));
    });
    if (isNew) this.#needs.table().resegment(block, segments);
    return isNew;
  }

  /** The segments of a block as they are without elements. */
  #wholes({ segments }: PageBlock): Segment[] {
    const wholes: Segment[] = [];
    for (const segment of segments) {
      const wrapped = this.#of.get(segment.node) ?? this.#of.get(parentNode(segment.node) ?? segment.node);
      const last = wholes.at(-1);
      if (!wrapped) wholes.push(segment);
      else if (last?.node === wrapped.text) last.length += segment.length;
      else wholes.push({ ...segment, node: wrapped.text, from: 0 });
    }
    return wholes;
  }

  #spansIn(block: PageBlock, { node, from, start, length }: Segment): Span[] {
    const all = this.#wrapped.get(node)?.length ?? node.length;
    if (from > 0 || length !== all || !this.#mayChange(node)) return [];
    return this.#needs
      .underlined(block.mentions)
      .filter((mention) => mention.start >= start && mention.end <= start + length && visibleRange(block, mention))
      .map((mention) => ({ start: mention.start - start, end: mention.end - start }));
  }

  #mayChange(text: Text): boolean {
    if (rootNode(text) !== document || (this.#wrapped.size >= MOST && !this.#wrapped.has(text))) return false;
    const parent = elementAround(text);
    return !this.#changed.has(parent) && closestOf(parent, UNTOUCHED) === null;
  }

  #keep(wrapped: Wrapped): void {
    this.#wrapped.set(wrapped.text, wrapped);
    for (const node of wrapped.nodes) this.#of.set(node, wrapped);
  }

  #undo(wrapped: Wrapped): void {
    this.#wrapped.delete(wrapped.text);
    for (const node of wrapped.nodes) this.#of.delete(node);
    wrapped.undo();
  }

  /** The page has changed something: what it touched gives way, and its element is left alone from now on. */
  #changes(records: readonly MutationRecord[]): void {
    const touched = new Set<Node>();
    for (const { target } of records) {
      const around = isElement(target) ? target : parentNode(target);
      if (around) touched.add(around);
      if (around) this.#changed.add(around);
    }
    const own = new Set([...touched].map((node) => this.#of.get(node)));
    const broken = [...this.#wrapped.values()].filter((wrapped) => {
      const parent = isConnected(wrapped.text) && parentNode(wrapped.text);
      return !parent || ((own.has(wrapped) || touched.has(parent)) && !wrapped.whole);
    });
    if (broken.length === 0) return;
    if (broken.some(({ at }) => performance.now() - at < SOON)) this.#fights++;
    if (this.#fights > FIGHTS) return void this.#stop();
    this.#quietly(() => {
      for (const wrapped of broken) this.#undo(wrapped);
    });
  }

  #quietly(work: () => void): void {
    const records = this.#observer.takeRecords();
    if (records.length > 0) this.#changes(records);
    this.#needs.quietly(work);
    this.#observer.takeRecords();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#queue.clear();
    this.#observer.disconnect();
    for (const wrapped of this.#wrapped.values()) wrapped.undo();
    this.#wrapped.clear();
  }
}

/** The segments of a text with names in elements, in the place of the one of the text. */
function piecesOf(whole: Segment, wrapped: Wrapped | undefined): Segment[] {
  if (!wrapped) return [whole];
  let { start } = whole;
  return wrapped.texts.flatMap((node) => {
    const segment = { node, from: 0, start, length: node.length };
    start += node.length;
    return node.length > 0 ? [segment] : [];
  });
}
