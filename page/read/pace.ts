/** How long a page has to be quiet before it is looked at, and how long it is waited for that, in ms. */
export interface Patience {
  quiet: number;
  most: number;
}

/** For a page that puts in a part, or types, or ticks. */
export const FEW_CHANGES: Patience = { quiet: 100, most: 500 };
/** For a page that changes throughout: all of it has to be read again, which is done once it is over. */
export const MANY_CHANGES: Patience = { quiet: 250, most: 4_000 };

/** A look may take this part of the page's main thread, but it is not put off for longer than this, in ms. */
const SHARE = 1 / 20;
const LONGEST = 30_000;

/**
 * When to look at a changing page: once it has been quiet, not later than some time after its first change, and less often where a
 * look is dear. So a ticker, or a page that answers each of our moves with one of its own, gets two looks a second and a twentieth of
 * the main thread at most. All times are ms of one clock that runs forward.
 */
export class Pace {
  /** The first change that nobody has looked at. */
  #first: number | undefined;
  #latest = 0;
  /** No look before this. */
  #rested = 0;

  changed(now: number): void {
    this.#first ??= now;
    this.#latest = now;
  }

  /** How long to wait before the look that changes call for; 0 when it is due. */
  wait(now: number, { quiet, most }: Patience): number {
    const due = Math.min(this.#latest + quiet, (this.#first ?? now) + most);
    return Math.max(0, due - now, this.#rested - now);
  }

  /** @param cost ms that the look kept the main thread */
  looked(now: number, cost: number): void {
    this.#first = undefined;
    this.#rested = now + Math.min(LONGEST, cost / SHARE);
  }
}
