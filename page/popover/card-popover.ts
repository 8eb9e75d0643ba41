import type { CardAction, DrawnElement, Target } from '../../messages/protocol.ts';
import type { Box } from '../hover/safe-triangle.ts';
import { documentElement } from '../read/native.ts';
import { focusedElement } from '../read/shadow.ts';
import { build } from './build.ts';
import { copyText } from './clipboard.ts';
import { Fights } from './fights.ts';
import { type Host, openHost } from './host.ts';
import { GAP, placeCard } from './place.ts';
import { watchSight } from './sight.ts';
import { type CardWish, Trail } from './trail.ts';

/** Id of the heading of a card, which takes the focus where the card has it. */
const TITLE = 'sekilas-title';
/** How long after a card was raised it is known whether it can be seen, in ms: twice as long as it takes to be told. */
const COVERED = 250;

export interface CardNeeds {
  /** How cards look; undefined where nobody says. */
  style(): Promise<string | undefined>;
  /** The card of an entity, drawn; undefined where there is none. */
  card(wish: CardWish): Promise<DrawnElement | undefined>;
  /** Keeps what the reader says of a name; what takes the place of its card, undefined where that may stay. */
  deny(said: Extract<CardAction, { do: 'deny' }>): Promise<DrawnElement | undefined>;
}

/** A card and where it goes. */
export interface Shown {
  wish: CardWish;
  drawn: DrawnElement;
  /** The box of its line now, asked again when the page scrolls; none for a sheet, which lies at the bottom of the window. */
  anchor?: () => Box | undefined;
  /** An element of the page that it belongs to. */
  near: Element;
}

export interface CardEvents {
  read(target: Target): void;
  /** The reader closed the card: by its button, or by Escape. */
  close(): void;
  /** The page took the card away, or covered it once too often. */
  gone(): void;
  /** Keyboard focus came into the card, or left it. */
  focus(inside: boolean): void;
  /** The reader wants to keep the card, or no longer. */
  pin(): void;
  /** The card is to stay until the reader puts it away. */
  hold(): void;
}

interface OpenCard {
  host: Host;
  anchor: Shown['anchor'];
  trail: Trail;
  pinned: boolean;
  events: CardEvents;
  stop: AbortController;
}

/** The one card of a page. */
export class CardPopover {
  #needs: CardNeeds;
  #style: string | undefined;
  #fights = new Fights();
  #open: OpenCard | undefined;

  constructor(needs: CardNeeds) {
    this.#needs = needs;
  }

  /** True once the page has covered so many cards that there will be no more on it. */
  get beaten(): boolean {
    return this.#fights.lost;
  }

  /** Where the card is; undefined while none is open. */
  get box(): Box | undefined {
    return this.#open?.host.frame.getBoundingClientRect();
  }

  /** False when the page removed the card or took it out of the top layer. True while none is open. */
  get intact(): boolean {
    return !this.#open || this.#open.host.element.matches(':popover-open');
  }

  isHost(target: EventTarget | null): boolean {
    return target !== null && target === this.#open?.host.element;
  }

  /** Resolves when a card may be shown: later on a page that takes cards away. */
  async ready(): Promise<void> {
    const wait = this.#fights.wait(performance.now());
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }

  /** Has at hand what every card needs. */
  async prepare(): Promise<void> {
    this.#style ??= await this.#needs.style();
  }

  /** Shows a card. False where the page does not let it, or nothing is prepared. */
  open({ wish, drawn, anchor, near }: Shown, events: CardEvents): boolean {
    this.close();
    if (this.beaten || this.#style === undefined) return false;
    const stop = new AbortController();
    const host = openHost(near, this.#style, () => isSeen());
    if (!host) return false;
    const isSeen = watchSight(host.frame, () => this.#covered(isSeen), stop.signal);
    this.#open = { host, anchor, trail: new Trail(wish), pinned: false, events, stop };
    host.frame.classList.toggle('sheet', !anchor);
    this.#listen(this.#open);
    this.#show(drawn);
    return true;
  }

  /** Puts the focus on the heading of the open card; when the card closes it goes back. False where none is open. */
  focus(): boolean {
    const open = this.#open;
    if (!open) return false;
    const { element } = open.host;
    const before = focusedElement() as HTMLElement | null;
    if (before !== element) {
      const giveBack = () => document.activeElement === element && before?.focus?.({ preventScroll: true });
      open.stop.signal.addEventListener('abort', giveBack);
    }
    this.#focusTitle(open);
    return true;
  }

  /** Brings the card to where its line is now. */
  move(): void {
    const line = this.#open?.anchor?.();
    if (!this.#open || !line) return;
    const { frame } = this.#open.host;
    // Without the scroll bar, which `innerWidth` counts in.
    const width = Math.min(innerWidth, documentElement(document)?.clientWidth ?? innerWidth);
    frame.style.setProperty('--wide', `${width - 2 * GAP}px`);
    // Measured as tall as it would be: the room it had before may have been less.
    frame.style.removeProperty('--room');
    const { left, top, room } = placeCard(line, frame.getBoundingClientRect(), { width, height: innerHeight });
    frame.style.setProperty('--room', `${room}px`);
    frame.style.left = `${left}px`;
    frame.style.top = `${top}px`;
  }

  close(): void {
    const open = this.#open;
    this.#open = undefined;
    open?.stop.abort();
    open?.host.element.remove();
  }

  #show(drawn: DrawnElement): void {
    const open = this.#open;
    if (!open) return;
    open.host.frame.replaceChildren();
    build(drawn, open.host.frame, (action, element) => void this.#act(open, action, element));
    this.#showPin(open);
    this.move();
  }

  #showPin({ host, pinned }: OpenCard): void {
    host.frame.querySelector('[aria-pressed]')?.setAttribute('aria-pressed', String(pinned));
  }

  async #act(open: OpenCard, action: CardAction, element: Element): Promise<void> {
    const { trail, events } = open;
    switch (action.do) {
      case 'read':
        return events.read(action.target);
      case 'close':
        return events.close();
      case 'open':
        return this.#swap(this.#needs.card(trail.open(action.entity)));
      case 'back':
        return this.#swap(this.#needs.card(trail.back()));
      case 'deny':
        // It may be smaller than the one before, and the pointer outside it.
        events.hold();
        return this.#swap(this.#needs.deny(action).then((drawn) => drawn ?? this.#needs.card(trail.current)));
      case 'pin':
        open.pinned = !open.pinned;
        this.#showPin(open);
        return events.pin();
      case 'copy':
        if (await copyText(action.text)) element.textContent = element.getAttribute('data-done');
    }
  }

  /** Another card in the place of the one that is open. What had the focus is gone: its heading takes it. */
  async #swap(asked: Promise<DrawnElement | undefined>): Promise<void> {
    const open = this.#open;
    const drawn = await asked;
    if (!drawn || !open || open !== this.#open) return;
    this.#show(drawn);
    this.#focusTitle(open);
  }

  #focusTitle({ host }: OpenCard): void {
    host.frame.querySelector<HTMLElement>(`#${TITLE}`)?.focus({ preventScroll: true });
  }

  /** Something lies over the card: it goes above that, again and again, until it can be seen or the page has won. */
  #covered(isSeen: () => boolean): void {
    const open = this.#open;
    if (!open || !this.intact || isSeen()) return;
    if (this.#fights.covered(performance.now())) {
      open.host.raise();
      setTimeout(() => {
        if (open === this.#open) this.#covered(isSeen);
      }, COVERED);
    } else open.events.gone();
  }

  #taken(): void {
    if (this.intact) return;
    this.#fights.taken(performance.now());
    this.#open?.events.gone();
  }

  #listen({ host: { element, frame }, events, stop: { signal } }: OpenCard): void {
    // On the window and first in line, so that Escape closes the card and not what the page has open below it.
    const onKey = (event: KeyboardEvent) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      events.close();
    };
    addEventListener('keydown', onKey, { capture: true, signal });
    addEventListener('resize', () => this.move(), { signal });
    frame.addEventListener('focusin', () => events.focus(true), { signal });
    frame.addEventListener('focusout', ({ relatedTarget }) => !relatedTarget && events.focus(false), { signal });
    element.addEventListener('toggle', () => this.#taken(), { signal });
    const observer = new MutationObserver(() => this.#taken());
    if (element.parentNode) observer.observe(element.parentNode, { childList: true });
    observer.observe(document, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }
}
