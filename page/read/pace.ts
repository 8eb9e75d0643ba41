/** Waits between two looks at a page that changes, in ms. */
const LEAST = 100;
const STEADY = 500;
const MOST = 30_000;
/** A page that was quiet for this long is read soon after its next change. */
const QUIET = 1_500;
/** A look may take this part of the page's main thread. */
const SHARE = 1 / 20;

/**
 * How long to wait before the next look at a changing page: 100 ms at first, up to half a second while it never stops,
 * and longer where a look is dear. So a ticker, or a page that answers each of our moves with one of its own, gets at most
 * ten looks in the first second, two a second later on, and a twentieth of the main thread.
 */
export class Pace {
  #delay = LEAST;
  #last = Number.NEGATIVE_INFINITY;

  /**
   * @param now ms of any clock that runs forward
   * @param cost ms that the last look kept the main thread
   */
  next(now: number, cost: number): number {
    const steady = now - this.#last < this.#delay + QUIET;
    this.#delay = steady ? Math.min(STEADY, this.#delay * 1.25) : LEAST;
    this.#last = now;
    return Math.min(MOST, Math.max(this.#delay, cost / SHARE));
  }
}
