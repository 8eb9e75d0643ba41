import { lookUp } from '../messages/look-up.ts';
import type { CardAction, DrawnElement, Target } from '../messages/protocol.ts';
import type { Spotted } from '../recognizer/types.ts';
import { Cache } from './cache.ts';
import type { CardWish } from './popover/trail.ts';
import type { FoundContext } from './read/context.ts';
import type { SpotRequest } from './spotter.ts';
import type { Timers } from './timers.ts';

const CARDS_KEPT = 32;
/** A page that changes is looked at again and again, mostly with the same questions: so many are asked at most. */
const SENSES_KEPT = 6;
/** Waits before a question that was not answered is put again, in ms. */
const AGAIN = [0, 1_000, 5_000];

/** What a page asks of the background. No answer is no failure here: the page just shows less. */
export class Background {
  #alive: () => boolean;
  #timers: Timers;
  #cards = new Cache<DrawnElement>(CARDS_KEPT);
  #senses = new Cache<FoundContext>(SENSES_KEPT);

  /** @param alive false once the extension was updated or removed under this script */
  constructor(alive: () => boolean, timers: Timers) {
    this.#alive = alive;
    this.#timers = timers;
  }

  async spot(request: SpotRequest): Promise<Spotted | undefined> {
    for (const wait of AGAIN) {
      if (wait > 0) await this.#timers.pause(wait);
      if (!this.#alive()) return undefined;
      const reply = await lookUp({ type: 'spot', ...request });
      if (reply.ok) return reply.value as Spotted;
      if (reply.code === 'bad-request' || reply.code === 'forbidden') return undefined;
    }
    return undefined;
  }

  /** What texts tell of the page's day and language. */
  async sense(texts: string[], year?: number): Promise<FoundContext> {
    const request = { type: 'sense', texts, ...(year && { year }) } as const;
    const found = await this.#senses.get(JSON.stringify(request), async () => {
      const reply = this.#alive() ? await lookUp(request) : undefined;
      return reply?.ok ? reply.value : undefined;
    });
    return found ?? {};
  }

  card(wish: CardWish, context: FoundContext | undefined): Promise<DrawnElement | undefined> {
    const request = { type: 'card', ...wish, ...context } as const;
    return this.#cards.get(JSON.stringify(request), async () => {
      if (!this.#alive()) return undefined;
      const reply = await lookUp(request);
      return reply.ok ? reply.value : undefined;
    });
  }

  /** How cards look. */
  async style(): Promise<string | undefined> {
    const reply = this.#alive() ? await lookUp({ type: 'card-style' }) : undefined;
    return reply?.ok ? reply.value : undefined;
  }

  /** Keeps what the reader said in a card; what takes its place, undefined where it may stay. */
  async deny({ entity, form, denied }: Extract<CardAction, { do: 'deny' }>): Promise<DrawnElement | undefined> {
    if (!this.#alive()) return undefined;
    const reply = await lookUp({ type: 'deny', entity, form, denied });
    return reply.ok ? (reply.value ?? undefined) : undefined;
  }

  /** Cards are drawn in the language of the interface, which the reader may have changed. */
  forgetCards(): void {
    this.#cards.clear();
  }

  /** Opens the reader. To be called at once in the handler of a click: its gesture opens the side panel. */
  open(target: Target): void {
    if (this.#alive()) void lookUp({ type: 'open', target });
  }
}
