import type { Card, Target, UiLanguage } from '../../messages/protocol.ts';
import type { Reason } from '../hover/reason.ts';
import type { Box } from '../hover/safe-triangle.ts';
import { documentElement } from '../read/native.ts';
import { type Host, openHost } from './host.ts';
import { placeCard } from './place.ts';

/** How a card is drawn: handed in by the entrypoint, so that `page` knows no component. */
export interface CardDrawing {
  css: string;
  /** Draws a card into an empty element; the function it returns takes it away. */
  draw(into: HTMLElement, props: Shown & { language: UiLanguage; onRead(target: Target): void; onClose(): void }): () => void;
}

/** What a card is about. */
export interface Shown {
  card: Card;
  reason?: Reason | undefined;
  /** The other entities that the form may mean, most likely first. */
  others?: readonly Card[] | undefined;
}

export interface CardEvents {
  read(target: Target): void;
  /** The reader closed the card: by its button, or by Escape. */
  close(): void;
  /** The page took the card away. */
  gone(): void;
  /** Keyboard focus came into the card, or left it. */
  focus(inside: boolean): void;
}

/** The one card of a page. */
export class CardPopover {
  #drawing: CardDrawing;
  #language: () => UiLanguage;
  #open: { host: Host; anchor: () => Box | undefined; stop: AbortController } | undefined;

  constructor(drawing: CardDrawing, language: () => UiLanguage) {
    this.#drawing = drawing;
    this.#language = language;
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

  /**
   * Shows a card at a line of the page.
   * @param anchor the box of that line now; asked again when the page scrolls
   * @returns false where the page does not let it
   */
  open(shown: Shown, anchor: () => Box | undefined, near: Element, events: CardEvents): boolean {
    this.close();
    const host = openHost(near, this.#drawing.css);
    if (!host) return false;
    const stop = new AbortController();
    this.#open = { host, anchor, stop };
    const undraw = this.#drawing.draw(host.frame, { ...shown, language: this.#language(), onRead: events.read, onClose: events.close });
    stop.signal.addEventListener('abort', undraw);
    this.#listen(host, events, stop.signal);
    this.move();
    return true;
  }

  /** Brings the card to where its line is now. */
  move(): void {
    const line = this.#open?.anchor();
    if (!this.#open || !line) return;
    const { frame } = this.#open.host;
    // Without the scroll bar, which `innerWidth` counts in.
    const width = Math.min(innerWidth, documentElement(document)?.clientWidth ?? innerWidth);
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
    open?.host.remove();
  }

  #listen({ element, frame }: Host, events: CardEvents, signal: AbortSignal): void {
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
    frame.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (!relatedTarget) events.focus(false);
      },
      { signal },
    );
    element.addEventListener('toggle', () => this.intact || events.gone(), { signal });
    const observer = new MutationObserver(() => this.intact || events.gone());
    if (element.parentNode) observer.observe(element.parentNode, { childList: true });
    observer.observe(document, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }
}
