import type { PageList } from '../messages/protocol.ts';
import { Background } from './background.ts';
import { RealNames } from './elements/real-names.ts';
import { Hover } from './hover/hover.ts';
import { Looks } from './looks.ts';
import { entitiesIn, listNames } from './names.ts';
import { Highlights } from './paint/highlights.ts';
import { Painter, type Underlined } from './paint/painter.ts';
import { styleShadow } from './paint/shadow-style.ts';
import { CardPopover } from './popover/card-popover.ts';
import type { Changes } from './read/changes.ts';
import { type FoundContext, pageContext } from './read/context.ts';
import { lowest } from './read/locate.ts';
import { boundingRect, boxAround, documentElement, elementOf } from './read/native.ts';
import { PageReader } from './read/reader.ts';
import { pause } from './read/slices.ts';
import type { PageBlock } from './read/table.ts';
import { scrollToMention } from './scroll.ts';
import { Spotter } from './spotter.ts';
import { Timers } from './timers.ts';
import { type Stop, Tour } from './tour.ts';

/** What the entrypoint hands in. */
export interface PageNeeds {
  /** The style of underlines. */
  highlightCss: string;
  /** False once the extension was updated or removed under this script; tells whoever made the script, too. */
  alive(): boolean;
}

/** How long after its start, or after it moved to another address, a page may still put in its date, in ms. */
const SETTLING = 10_000;
/** How often it is looked whether our highlights still stand, and our extension, in ms. */
const PULSE = 2_000;
const SHOWN_FOR = 2_500;
/** As much of a page as says when and in which language it was written. */
const OPENING = 500;

/**
 * Sekilas at work on one page, from `new` to the abort of `signal`: reads, asks, paints, and answers the pointer.
 *
 *    Looks ──▶ PageReader ──blocks──▶ Spotter ──mentions──▶ Painter ──▶ Highlights
 *                                   (asks Background)        Hover ──▶ CardPopover
 */
export class Session {
  #needs: PageNeeds;
  #signal: AbortSignal;
  #background: Background;
  #context: FoundContext | undefined;
  #movedAt = performance.now();
  #finding: Promise<void> | undefined;
  #highlights = new Highlights();
  #painter: Painter;
  #popover: CardPopover;
  #hover: Hover;
  #spotter: Spotter<PageBlock>;
  #reader: PageReader;
  #looks: Looks;
  #timers: Timers;
  #realNames: RealNames | undefined;
  #styled = new WeakSet<ShadowRoot>();
  #marked: ReturnType<typeof setTimeout> | undefined;
  readonly tour: Tour;

  /**
   * @param underlined those of a block's mentions that are to be underlined; may change
   * @param realNames whether they are to stand in elements of their own
   * @param restart called when the page replaced its whole document: another session has to begin
   */
  constructor(needs: PageNeeds, underlined: Underlined, realNames: boolean, restart: () => void, signal: AbortSignal) {
    this.#needs = needs;
    this.#signal = signal;
    this.#timers = new Timers(signal);
    this.#background = new Background(() => needs.alive(), this.#timers);
    this.#painter = new Painter(this.#highlights, underlined, signal);
    this.#spotter = new Spotter(
      (request) => this.#background.spot(request),
      (blocks) => {
        this.#painter.update(blocks);
        this.#realNames?.update(blocks);
      },
      signal,
    );
    this.#reader = new PageReader(
      {
        added: (blocks) => this.#added(blocks),
        removed: (blocks) => this.#removed(blocks),
        rooted: (root) => {
          this.#looks.watch(root);
          if (!this.#styled.has(root)) styleShadow(root, needs.highlightCss);
          this.#styled.add(root);
        },
      },
      signal,
    );
    const card = (wish: Parameters<Background['card']>[0]) => this.#background.card(wish, this.#context);
    this.#popover = new CardPopover({ style: () => this.#background.style(), card, deny: (said) => this.#background.deny(said) });
    this.#hover = new Hover(
      {
        reader: this.#reader,
        card,
        popover: this.#popover,
        read: (target) => {
          // First of all, and at once: the click's gesture opens the side panel.
          this.#background.open(target);
          this.#hover.dismiss();
        },
        shown: (stop) => this.#realNames?.shown(stop),
      },
      signal,
    );
    this.tour = new Tour({ table: () => this.#reader.table, underlined, mark: (range) => this.#mark(range) }, signal);
    this.#looks = new Looks({ look: (changes) => this.#look(changes), moved: () => this.#moved(), replaced: restart }, signal);
    if (realNames) {
      this.#realNames = new RealNames(
        {
          table: () => this.#reader.table,
          underlined,
          busy: () => this.#looks.busy,
          quietly: (work) => this.#looks.quietly(work),
          moved: (blocks) => this.#painter.redraw(blocks),
          open: (stop) => this.#hover.open(stop),
        },
        signal,
      );
    }
    const pulse = setInterval(() => this.#pulse(), PULSE);
    signal.addEventListener('abort', () => {
      clearInterval(pulse);
      clearTimeout(this.#marked);
      this.#highlights.stop();
    });
  }

  /** Whether anything here was found to be a name. */
  get hasNames(): boolean {
    return this.#reader.table.blocks.some(({ mentions }) => mentions.length > 0);
  }

  /** Which entities are named here. */
  named(): string[] {
    return entitiesIn(this.#reader.table.blocks);
  }

  list(): PageList {
    return {
      ...this.#context,
      entities: listNames(this.#reader.table.blocks),
      selected: this.tour.selected?.mention.entity,
      ...(this.#popover.beaten && { noCards: true }),
    };
  }

  /** Opens the card of the name that was gone to, else of the first in view, and puts the focus in it. False where there is none. */
  openCard(): boolean {
    if (this.#popover.focus()) return true;
    const stop = this.tour.here ?? this.#firstStop();
    if (!stop) return false;
    // The reader may have scrolled on since.
    scrollToMention(stop.block, stop.mention, { block: 'nearest' });
    this.#hover.open(stop);
    return true;
  }

  /**
   * The reader changed a setting that cards or underlines depend on.
   * @param anew whether it changed what names mean here
   */
  settingsChanged(anew: boolean): void {
    this.#background.forgetCards();
    if (anew && this.#context) this.#setContext(this.#context);
    this.#painter.repaint();
    this.#realNames?.update(this.#reader.table.blocks);
  }

  /** The first name in view, or else the first. */
  #firstStop(): Stop | undefined {
    const next = { by: 1, focus: true } as const;
    return this.tour.step({ ...next, anew: false }) || this.tour.step({ ...next, anew: true }) ? this.tour.here : undefined;
  }

  #mark(range: StaticRange): void {
    this.#highlights.show(range);
    clearTimeout(this.#marked);
    this.#marked = setTimeout(() => this.#highlights.show(undefined), SHOWN_FOR);
  }

  async #look(changes: Changes | 'all'): Promise<{ cost: number; whole: boolean; again: number | undefined }> {
    const before = { spent: this.#reader.spent, context: this.#context };
    const root = documentElement(document);
    const whole = !root || (await (changes === 'all' ? this.#reader.readAll(root) : this.#reader.readChanges(changes)));
    const isNew = this.#context !== before.context && this.#context?.date && this.#context.lang;
    if (whole && !isNew) {
      // In slices of their own, here and below: to look for dates takes one on a long page.
      await pause();
      await this.#refreshContext();
    }
    if (changes === 'all' && this.#reader.awaits) this.#looks.expect();
    return { cost: this.#reader.spent - before.spent, whole, again: this.#reader.wait };
  }

  #moved(): void {
    this.#movedAt = performance.now();
    this.#context = undefined;
    this.#hover.dismiss();
  }

  #added(blocks: readonly PageBlock[]): void {
    if (this.#context) void this.#spotter.push(inViewFirst(blocks));
    else void this.#findFirstContext();
  }

  /** Blocks that are added meanwhile are asked about with all others. */
  async #findFirstContext(): Promise<void> {
    await pause();
    if (!this.#context) await this.#refreshContext();
  }

  #removed(blocks: readonly PageBlock[]): void {
    this.#painter.remove(blocks);
    this.#hover.removed(blocks);
  }

  /** A page may bring its date after its text; and one that moved may have kept all of its text. */
  async #refreshContext(): Promise<void> {
    if (this.#signal.aborted || (this.#context && performance.now() - this.#movedAt > SETTLING)) return;
    this.#finding ??= this.#findContext().finally(() => {
      this.#finding = undefined;
    });
    await this.#finding;
  }

  async #findContext(): Promise<void> {
    const movedAt = this.#movedAt;
    const texts = this.#reader.table.blocks.slice(0, OPENING).map(({ text }) => text);
    const found = await pageContext(document, location.href, (texts, year) => this.#background.sense(texts, year), texts);
    // The page may have moved on meanwhile.
    if (this.#signal.aborted || movedAt !== this.#movedAt) return;
    if (!this.#context || found.date !== this.#context.date || found.lang !== this.#context.lang) this.#setContext(found);
  }

  /** The answers depend on the day and the language: all blocks are asked about again. */
  #setContext(context: FoundContext): void {
    this.#context = context;
    this.#spotter.reset(context);
    void this.#spotter.push(inViewFirst(this.#reader.table.blocks));
  }

  /** Asking whether the extension is still there ends this session where it is not. */
  #pulse(): void {
    if (!document.hidden && this.#needs.alive()) this.#highlights.restore();
  }
}

/** So few blocks are asked about at once, in whichever order. */
const FEW = 50;

/**
 * Blocks from the viewport on, and then those above it. A dozen questions about boxes, and none on a page that was not scrolled.
 * @cost a layout where the page has just changed; nothing for a few blocks
 */
function inViewFirst(blocks: readonly PageBlock[]): readonly PageBlock[] {
  if (blocks.length <= FEW || scrollY < innerHeight) return blocks;
  const first = lowest(blocks, ({ owner }) => boundingRect(boxAround(elementOf(owner))).bottom > 0);
  return [...blocks.slice(first), ...blocks.slice(0, first)];
}
