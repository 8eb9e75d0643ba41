import type { Introduction } from '../recognizer/types.ts';

/** The most that a request may carry; a page that introduces more has its last ones left out. */
const MOST = 2_000;
/** The longest form that a request may carry. */
const LONGEST_FORM = 200;

/**
 * Everybody the page has introduced, each form of each entity once, at its earliest place, and once more at the earliest that is certain.
 * Answers may arrive in any order: the result is the same.
 */
export class Introductions {
  #earliest = new Map<string, Introduction>();
  /** Grows whenever a later answer could differ from an earlier one. */
  version = 0;

  get all(): readonly Introduction[] {
    return [...this.#earliest.values()];
  }

  merge(introduced: readonly Introduction[]): void {
    for (const one of introduced) {
      if (one.form.length > LONGEST_FORM) continue;
      const key = `${one.entity} ${one.form} ${one.ifPolitical ?? false}`;
      const known = this.#earliest.get(key);
      if (known ? !isBefore(one, known) : this.#earliest.size >= MOST) continue;
      this.#earliest.set(key, one);
      this.version++;
    }
  }

  clear(): void {
    this.#earliest.clear();
    this.version++;
  }
}

function isBefore(one: Introduction, other: Introduction): boolean {
  return one.block === other.block ? one.at < other.at : one.block < other.block;
}
