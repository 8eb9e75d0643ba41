import type { DrawnElement, Target } from '../../messages/protocol.ts';
import type { CardPopover } from '../popover/card-popover.ts';
import type { CardWish } from '../popover/trail.ts';
import { linesOf } from '../read/lines.ts';
import { boundingRect, closestOf, elementOf, isElement } from '../read/native.ts';
import type { PageReader } from '../read/reader.ts';
import type { PageBlock } from '../read/table.ts';
import { type Hit, mentionAt } from './hit.ts';
import { type Event, next, type Over, type State, start, wake } from './intent.ts';
import { type Pointed, Pointer } from './pointer.ts';
import { reasonFor } from './reason.ts';
import { type Box, inBox, inSafeTriangle, type Point } from './safe-triangle.ts';

export interface HoverNeeds {
  reader: PageReader;
  /** The card of an entity, drawn; undefined where there is none to show. */
  card(wish: CardWish): Promise<DrawnElement | undefined>;
  read(target: Target): void;
  /** The card of a name has opened, or none is open any more. */
  shown?(name: Pick<Hit, 'block' | 'mention'> | undefined): void;
  popover: CardPopover;
}

/** What does something of its own when it is tapped. */
const INTERACTIVE =
  'a[href], area, button, summary, label, input, select, textarea, [role=button]:not(sekilas-name), [role=link], [role=tab], [onclick]';

const contains = Node.prototype.contains;

/** What is to be shown: a card, and what it was asked for with. */
interface Answer {
  wish: CardWish;
  drawn: DrawnElement;
}

/**
 * Feeds the intent machine with what the pointer does, and does what its state says: asks for a card, shows it, takes it away.
 * Listens from the first name of the page on; looks at the page at most once a frame, and only where a real mouse or pen moved. A tap of
 * a finger on a name that is not part of a link or a button opens the card as a sheet.
 */
export class Hover {
  #needs: HoverNeeds;
  #pointer: Pointer;
  #state: State = start;
  /** Where it last was on the name of the open card. */
  #exit: Point = { x: 0, y: 0 };
  #hit: Hit | undefined;
  #answer: { token: number; found: Promise<Answer | undefined> } | undefined;
  /** The name whose card takes the focus when it opens. */
  #focused: string | undefined;
  /** Whether the open card, or the next, is a sheet at the bottom of the window. */
  #sheet = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(needs: HoverNeeds, signal: AbortSignal) {
    this.#needs = needs;
    this.#pointer = new Pointer(
      {
        at: (point) => this.#at(point),
        pressed: (inCard) => this.#dispatch({ type: 'press', t: now(), inCard }),
        released: () => this.#state.pressed && this.#dispatch({ type: 'release', t: now() }),
        tapped: (point, target) => this.#tapped(point, target),
        scrolled: (scroller) => {
          this.#dispatch({ type: 'scroll', t: now() });
          if (this.#state.kind === 'open') this.#follow(scroller);
        },
        left: () => this.#dispatch({ type: 'move', t: now(), x: -1, y: -1, over: { at: 'out' } }),
        hidden: () => this.dismiss(),
      },
      (target) => needs.popover.isHost(target),
      signal,
    );
    signal.addEventListener('abort', () => this.#stop());
  }

  /** There are names to hover now. */
  listen(): void {
    this.#pointer.listen();
  }

  /** These blocks are gone, and a card that belongs to one of them goes too. */
  removed(blocks: Iterable<PageBlock>): void {
    if (this.#state.kind === 'open' && this.#state.held !== 'no') return;
    for (const block of blocks) if (block === this.#hit?.block) this.dismiss();
  }

  /** These blocks read another text now, or stand elsewhere: the card of a name that still stands in one goes along. */
  moved(blocks: readonly PageBlock[]): void {
    const hit = this.#hit;
    if (!hit || this.#state.kind === 'idle' || !blocks.includes(hit.block)) return;
    if (!hit.block.mentions.includes(hit.mention)) this.removed([hit.block]);
    else {
      this.#dispatch({ type: 'renamed', name: nameOf(hit) });
      this.#needs.popover.move();
    }
  }

  /** Opens the card of a name at once, with the focus in it. It stays until it is put away. */
  open({ block, mention }: Pick<Hit, 'block' | 'mention'>): void {
    this.#hit = { block, mention, line: 0 };
    this.#sheet = false;
    this.#focused = nameOf(this.#hit);
    this.#dispatch({ type: 'tap', t: now(), name: this.#focused });
  }

  /** Takes the card away until the pointer leaves the name. */
  dismiss(): void {
    this.#dispatch({ type: 'escape', t: now() });
  }

  #tapped(point: Point, target: EventTarget | null): void {
    if (!(target instanceof Node) || !isElement(target) || closestOf(target, INTERACTIVE)) return;
    const hit = mentionAt(this.#needs.reader, point);
    if (!hit) return;
    this.#hit = hit;
    this.#sheet = true;
    this.#dispatch({ type: 'tap', t: now(), name: nameOf(hit) });
  }

  #at(point: Pointed): void {
    if (this.#state.kind === 'open' && !this.#needs.popover.intact) this.dismiss();
    const { x, y } = point;
    this.#dispatch({ type: 'move', t: now(), x, y, over: this.#overAt(point) });
  }

  #overAt(point: Pointed): Over {
    const box = this.#state.kind === 'open' ? this.#needs.popover.box : undefined;
    if (box && point.onCard && inBox(point, box)) return { at: 'card' };
    const hit = mentionAt(this.#needs.reader, point);
    if (hit) {
      const name = nameOf(hit);
      const open = this.#state.kind === 'open' ? this.#state.name : undefined;
      if (open === undefined) {
        this.#hit = hit;
        this.#sheet = false;
      }
      if (open === undefined || open === name) this.#exit = point;
      return { at: 'name', name };
    }
    return { at: box && inSafeTriangle(point, this.#exit, box) ? 'triangle' : 'out' };
  }

  #dispatch(event: Event): void {
    const before = this.#state;
    const after = next(before, event);
    this.#state = after;
    if (before.kind === 'open' && after.kind !== 'open') {
      this.#needs.popover.close();
      this.#needs.shown?.(undefined);
    }
    if (after.kind === 'open' ? before.kind !== 'open' : after.kind === 'waiting' && after.asked) this.#ask(after);
    clearTimeout(this.#timer);
    const due = wake(after);
    if (due !== undefined) this.#timer = setTimeout(() => this.#dispatch({ type: 'tick', t: now() }), Math.max(0, due - now()));
    // The pointer may rest on another name already.
    if (event.type === 'tick' && before.kind === 'open' && after.kind === 'idle') this.#pointer.look();
  }

  /** Asks once a token; shows the card when the state is open and the answer is there, whichever comes last. */
  #ask({ token, kind }: State): void {
    const hit = this.#hit;
    if (!hit) return;
    if (this.#answer?.token !== token) this.#answer = { token, found: this.#find(hit) };
    if (kind !== 'open') return;
    void this.#answer.found.then(async (answer) => {
      await this.#needs.popover.ready();
      if (this.#state.kind !== 'open' || this.#state.token !== token) return;
      if (!answer || !this.#show(hit, answer, token)) this.#dispatch({ type: 'gone', t: now(), token });
      else if (this.#focused === this.#state.name) this.#needs.popover.focus();
      this.#focused = undefined;
    });
  }

  async #find({ block, mention }: Hit): Promise<Answer | undefined> {
    const reason = reasonFor(this.#needs.reader.table, block, mention);
    const wish = { entity: mention.entity, reason, others: mention.candidates };
    const [drawn] = await Promise.all([this.#needs.card(wish), this.#needs.popover.prepare()]);
    return drawn && { wish, drawn };
  }

  #show(hit: Hit, answer: Answer, token: number): boolean {
    const anchor = () => this.#lineOf(hit);
    if (!anchor()) return false;
    const shown = { ...answer, near: elementOf(hit.block.owner), ...(!this.#sheet && { anchor }) };
    const opened = this.#needs.popover.open(shown, {
      read: (target) => this.#needs.read(target),
      close: () => this.dismiss(),
      gone: () => this.#dispatch({ type: 'gone', t: now(), token }),
      focus: (inside) => this.#dispatch({ type: 'focus', t: now(), inside }),
      pin: () => this.#dispatch({ type: 'pin' }),
      hold: () => this.#dispatch({ type: 'hold' }),
    });
    if (opened) this.#needs.shown?.(hit);
    return opened;
  }

  /**
   * The card moves with its name, and goes when the name is scrolled out of view, be it that of a box that scrolls; unless it is held:
   * then it stays where it was.
   */
  #follow(scroller: EventTarget | null): void {
    if (this.#sheet || !this.#hit) return;
    const line = this.#lineOf(this.#hit);
    const around = scroller instanceof Element && contains.call(scroller, elementOf(this.#hit.block.owner)) && boundingRect(scroller);
    const view = around || { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const inView = line && line.bottom > view.top && line.top < view.bottom && line.right > view.left && line.left < view.right;
    if (inView) this.#needs.popover.move();
    else if (this.#state.kind === 'open' && this.#state.held === 'no') this.dismiss();
  }

  #lineOf({ block, mention, line }: Hit): Box | undefined {
    const lines = linesOf(block, mention);
    return lines[line] ?? lines[0];
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#state = start;
    this.#needs.popover.close();
  }
}

/** Tells one mention of the page from all others. */
function nameOf({ block, mention }: Hit): string {
  return `${block.id}:${mention.start}`;
}

function now(): number {
  return performance.now();
}
