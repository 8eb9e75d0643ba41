import { OPENING_TEXTS } from '../messages/limits.ts';
import type { PageList } from '../messages/protocol.ts';
import { Background } from './background.ts';
import { RealNames } from './elements/real-names.ts';
import { Hover } from './hover/hover.ts';
import { inViewFirst } from './in-view-first.ts';
import { Looks } from './looks.ts';
import { entitiesIn, listNames } from './names.ts';
import { Highlights } from './paint/highlights.ts';
import { Painter } from './paint/painter.ts';
import { styleShadow } from './paint/shadow-style.ts';
import type { Underlined } from './paint/underlined.ts';
import { CardPopover } from './popover/card-popover.ts';
import type { Changes } from './read/changes.ts';
import { type FoundContext, pageContext } from './read/context.ts';
import { documentElement } from './read/native.ts';
import { PageReader } from './read/reader.ts';
import { pause } from './read/slices.ts';
import type { PageBlock } from './read/table.ts';
import { scrollToMention } from './scroll.ts';
import { Spotter } from './spotter.ts';
import { Timers } from './timers.ts';
import { type Stop, Tour } from './tour.ts';
import { Written } from './written.ts';

/** What the entrypoint hands in. */
export interface PageNeeds {
  /** The style of underlines. */
  highlightCss: string;
  /** False once the extension was updated or removed under this script; tells whoever made the script, too. */
  alive(): boolean;
}

/** How often it is looked whether our highlights still stand, and our extension, in ms. */
const PULSE = 2_000;
const SHOWN_FOR = 2_500;
/** A page that is read within this time is asked about as a whole: a second question, and its answer, cost it 3 ms. In ms of its main thread. */
const SOON = 25;

/**
 * Sekilas at work on one page, from `new` to the abort of `signal`: reads, asks, paints, and answers the pointer.
 *
 *    Looks ──▶ PageReader ──blocks──▶ Spotter ──mentions──▶ Painter ──▶ Highlights
 *                                   (asks Background)        Hover ──▶ CardPopover
 *
 * Where the page moves to another address without loading, `Looks` notices, waits for the new text and has all of it read; `Written` looks
 * for the day anew, and what it finds has every block asked about again. Whether to work there at all is asked by `Visit`, around this.
 */
export class Session {
  #needs: PageNeeds;
  #background: Background;
  #written: Written;
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
    this.#timers = new Timers(signal);
    this.#background = new Background(() => needs.alive(), this.#timers);
    this.#written = new Written(
      {
        find: () => this.#findContext(),
        found: () => this.#askAnew(),
        now: () => performance.now(),
      },
      signal,
    );
    this.#painter = new Painter(this.#highlights, underlined, signal);
    this.#spotter = new Spotter(
      (request) => this.#background.spot(request),
      (blocks) => {
        this.#hover.listen();
        this.#painter.update(blocks);
        this.#realNames?.update(blocks);
      },
      signal,
    );
    this.#reader = new PageReader(
      {
        read: (blocks) => this.#read(blocks),
        removed: (blocks) => this.#removed(blocks),
        rooted: (root) => {
          this.#looks.watch(root);
          if (!this.#styled.has(root)) styleShadow(root, needs.highlightCss);
          this.#styled.add(root);
        },
      },
      signal,
    );
    const card = (wish: Parameters<Background['card']>[0]) => this.#background.card(wish, this.#written.context);
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
      ...this.#written.context,
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
    if (anew) this.#askAnew();
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
    const before = { spent: this.#reader.spent, context: this.#written.context };
    const root = documentElement(document);
    const whole = !root || (await (changes === 'all' ? this.#reader.readAll(root) : this.#reader.readChanges(changes)));
    const { context } = this.#written;
    const isNew = context !== before.context && context?.date && context.lang;
    if (whole && !isNew) {
      // In slices of their own, here and below: to look for dates takes one on a long page.
      await pause();
      await this.#written.look();
    }
    if (changes === 'all' && this.#reader.awaits) this.#looks.expect();
    return { cost: this.#reader.spent - before.spent, whole, again: this.#reader.wait };
  }

  #moved(): void {
    this.#written.moved();
    this.#hover.dismiss();
  }

  #read(blocks: readonly PageBlock[]): void {
    this.#painter.redraw(blocks);
    this.#hover.moved(blocks);
    if (this.#written.context) void this.#spotter.push(inViewFirst(blocks));
    else if (this.#reader.spent > SOON) void this.#findFirstContext();
  }

  /** Blocks that are read meanwhile are asked about with all others. */
  async #findFirstContext(): Promise<void> {
    await pause();
    if (!this.#written.context) await this.#written.look();
  }

  #removed(blocks: readonly PageBlock[]): void {
    this.#painter.remove(blocks);
    this.#hover.removed(blocks);
  }

  #findContext(): Promise<FoundContext> {
    const texts = this.#reader.table.blocks.slice(0, OPENING_TEXTS).map(({ text }) => text);
    return pageContext(document, location.href, (texts, year) => this.#background.sense(texts, year), texts);
  }

  /** The answers depend on the day and the language, and on what the reader said: all blocks are asked about again. */
  #askAnew(): void {
    const { context } = this.#written;
    if (!context) return;
    this.#spotter.reset(context);
    void this.#spotter.push(inViewFirst(this.#reader.table.blocks));
  }

  /** Asking whether the extension is still there ends this session where it is not. */
  #pulse(): void {
    if (!document.hidden && this.#needs.alive()) this.#highlights.restore();
  }
}
