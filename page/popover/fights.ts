/** The page wins after so many fights in so many ms. */
const MOST = 5;
const WITHIN = 5_000;
/** Time between two mounts on a page that takes the card away: at most three a second. */
const BETWEEN_MOUNTS = 334;

/** Keeps count of what a page does against the card, so that we give in before the two of us flicker. */
export class Fights {
  #times: number[] = [];
  #takenAt = Number.NEGATIVE_INFINITY;
  /** True once the page has won: no more cards on it. */
  lost = false;

  /** The page covered the card. False where that was once too often. */
  covered(now: number): boolean {
    this.#times = [...this.#times.filter((time) => now - time < WITHIN), now];
    this.lost ||= this.#times.length > MOST;
    return !this.lost;
  }

  /** The page took the card away. */
  taken(now: number): void {
    this.#takenAt = now;
  }

  /** How long the next card has to wait, in ms. */
  wait(now: number): number {
    return Math.max(0, this.#takenAt + BETWEEN_MOUNTS - now);
  }
}
