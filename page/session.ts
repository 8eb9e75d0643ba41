import { lookUp } from '../messages/look-up.ts';
import type { Card, PageList, Target, UiLanguage } from '../messages/protocol.ts';
import type { Spotted } from '../recognizer/types.ts';
import { Cache } from './cache.ts';
import { Hover } from './hover/hover.ts';
import { listNames } from './names.ts';
import { Highlights } from './paint/highlights.ts';
import { Painter, visibleRange } from './paint/painter.ts';
import { type CardDrawing, CardPopover } from './popover/card-popover.ts';
import { ChangeWatcher } from './read/changes.ts';
import { type FoundContext, pageContext, type TextSense } from './read/context.ts';
import { lowest } from './read/locate.ts';
import { boundingRect, documentElement, isElement, parentNode, scrollIntoView } from './read/native.ts';
import { Pace } from './read/pace.ts';
import { PageReader } from './read/reader.ts';
import type { PageBlock } from './read/table.ts';
import { type SpotRequest, Spotter } from './spotter.ts';

/** What the entrypoint hands in. */
export interface PageNeeds {
  drawing: CardDrawing;
  sense: TextSense;
  /** False once the extension was updated or removed under this script; tells whoever made the script, too. */
  alive(): boolean;
}

/** What the session asks of the visit it is part of. */
export interface SessionNeeds extends PageNeeds {
  language(): UiLanguage;
  /** The page replaced its whole document, and with it removed our listeners: begin again. */
  restart(): void;
}

const CARDS_KEPT = 32;
/** How long after its start, or after it moved to another address, a page may still put in its date, in ms. */
const SETTLING = 10_000;
/** How long a page that moved to another address gets to put in its new text, in ms. */
const AFTER_MOVE = 300;
/** Waits before a question that was not answered is put again, in ms. */
const AGAIN = [0, 1_000, 5_000];
const SHOWN_FOR = 2_500;

/**
 * Sekilas at work on one page, from `new` to the abort of `signal`: reads, asks, paints, and answers the pointer.
 *
 *    ChangeWatcher ──▶ PageReader ──blocks──▶ Spotter ──mentions──▶ Painter ──▶ Highlights
 *                                             (asks the background)   Hover ──▶ CardPopover
 */
export class Session {
  #needs: SessionNeeds;
  #signal: AbortSignal;
  #context: FoundContext | undefined;
  #address = address();
  #movedAt = performance.now();
  #cards = new Cache<Card>(CARDS_KEPT);
  #highlights = new Highlights();
  #painter = new Painter(this.#highlights);
  #hover: Hover;
  #spotter: Spotter<PageBlock>;
  #reader: PageReader;
  #watcher: ChangeWatcher;
  #pace = new Pace();
  /** ms that the last look took. */
  #cost = 0;
  /** The next look, or the one under way. */
  #look: 'none' | 'planned' | 'running' = 'none';
  #timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(needs: SessionNeeds, signal: AbortSignal) {
    this.#needs = needs;
    this.#signal = signal;
    this.#spotter = new Spotter(
      (request) => this.#spot(request),
      (block) => this.#painter.update(block),
      signal,
    );
    this.#reader = new PageReader({ added: (blocks) => this.#added(blocks), removed: (blocks) => this.#removed(blocks) }, signal);
    this.#hover = new Hover(
      {
        table: () => this.#reader.table,
        card: (entity) => this.#card(entity),
        read: (target) => this.#read(target),
        popover: new CardPopover(needs.drawing, () => needs.language()),
      },
      signal,
    );
    this.#watcher = new ChangeWatcher(document, () => this.#plan());
    for (const type of ['popstate', 'hashchange']) addEventListener(type, () => this.#plan(), { signal });
    (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', () => this.#plan(), { signal });
    signal.addEventListener('abort', () => this.#stop());
    void this.#run(() => this.#readAll());
  }

  list(): PageList {
    return { ...this.#context, entities: listNames(this.#reader.table.blocks) };
  }

  /** Scrolls to the first mention of an entity that can be seen, and marks it for a moment. False where there is none. */
  show(entity: string): boolean {
    for (const block of this.#reader.table.blocks) {
      for (const mention of block.mentions) {
        const range = mention.entity === entity ? visibleRange(block, mention) : undefined;
        const element = range && parentNode(range.startContainer);
        if (!element || !isElement(element)) continue;
        const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
        scrollIntoView(element, { block: 'center', behavior: calm ? 'instant' : 'smooth' });
        this.#highlights.show(range);
        this.#later(() => this.#highlights.show(undefined), SHOWN_FOR);
        return true;
      }
    }
    return false;
  }

  /** Looks at the page soon, unless that is planned already. */
  #plan(): void {
    if (this.#look !== 'none') return;
    this.#look = 'planned';
    this.#later(() => void this.#run(() => this.#readChanges()), this.#pace.next(performance.now(), this.#cost));
  }

  /** One look at a time: changes that come meanwhile wait for the next. */
  async #run(look: () => Promise<boolean>): Promise<void> {
    this.#look = 'running';
    const begin = performance.now();
    const whole = await look();
    if (this.#signal.aborted) return;
    this.#cost = performance.now() - begin;
    this.#look = 'none';
    // What got in the way is a change too: it would not be told again.
    if (!whole) this.#later(() => void this.#run(() => this.#readAll()), this.#pace.next(performance.now(), this.#cost));
    if (!whole) this.#look = 'planned';
    else this.#refreshContext();
  }

  async #readChanges(): Promise<boolean> {
    const changes = this.#watcher.take();
    if (changes === 'replaced') {
      this.#needs.restart();
      return true;
    }
    if (address() !== this.#address) {
      this.#address = address();
      this.#movedAt = performance.now();
      this.#hover.dismiss();
      await new Promise<void>((resolve) => this.#later(resolve, AFTER_MOVE));
      this.#context = undefined;
      return this.#readAll();
    }
    return changes === 'all' ? this.#readAll() : this.#reader.readChanges(changes);
  }

  async #readAll(): Promise<boolean> {
    this.#watcher.take();
    const root = documentElement(document);
    return root ? this.#reader.readAll(root) : true;
  }

  #added(blocks: readonly PageBlock[]): void {
    if (!this.#context) this.#setContext(this.#findContext());
    else void this.#spotter.push(inViewFirst(blocks));
  }

  #removed(blocks: readonly PageBlock[]): void {
    this.#painter.remove(blocks);
    this.#hover.removed(blocks);
  }

  /** A page may bring its date after its text. */
  #refreshContext(): void {
    if (!this.#context || performance.now() - this.#movedAt > SETTLING) return;
    const found = this.#findContext();
    if (found.date !== this.#context.date || found.lang !== this.#context.lang) this.#setContext(found);
  }

  #findContext(): FoundContext {
    const texts = this.#reader.table.blocks.slice(0, 500).map(({ text }) => text);
    return pageContext(document, location.href, this.#needs.sense, texts);
  }

  /** The answers depend on the day and the language: all blocks are asked about again. */
  #setContext(context: FoundContext): void {
    this.#context = context;
    this.#cards.clear();
    this.#spotter.reset(context);
    void this.#spotter.push(inViewFirst(this.#reader.table.blocks));
  }

  async #spot(request: SpotRequest): Promise<Spotted | undefined> {
    for (const wait of AGAIN) {
      if (wait > 0) await new Promise<void>((resolve) => this.#later(resolve, wait));
      if (this.#signal.aborted || !this.#needs.alive()) return undefined;
      const reply = await lookUp({ type: 'spot', ...request });
      if (reply.ok) return reply.value as Spotted;
      if (reply.code === 'bad-request' || reply.code === 'forbidden') return undefined;
    }
    return undefined;
  }

  #card(entity: string): Promise<Card | undefined> {
    return this.#cards.get(entity, async () => {
      if (!this.#needs.alive()) return undefined;
      const reply = await lookUp({ type: 'card', entity, ...this.#context });
      return reply.ok ? reply.value : undefined;
    });
  }

  #read(target: Target): void {
    // First of all, and at once: the click's gesture opens the side panel.
    if (this.#needs.alive()) void lookUp({ type: 'open', target });
    this.#hover.dismiss();
  }

  #later(work: () => void, delay: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      work();
    }, delay);
    this.#timers.add(timer);
  }

  #stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#watcher.stop();
    this.#painter.stop();
    this.#highlights.stop();
  }
}

/** Blocks from the viewport on, and then those above it. A dozen questions about boxes, and none on a page that was not scrolled. */
function inViewFirst(blocks: readonly PageBlock[]): readonly PageBlock[] {
  if (scrollY < innerHeight) return blocks;
  const first = lowest(blocks, ({ owner }) => boundingRect(owner).bottom > 0);
  return [...blocks.slice(first), ...blocks.slice(0, first)];
}

/** What tells one page of a site from another: a hash is a place on the same page. */
function address(): string {
  return location.origin + location.pathname + location.search;
}
