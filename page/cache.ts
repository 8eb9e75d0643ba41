/**
 * The last answers, and those under way: hovering a name again costs nothing. What failed is not kept.
 * Least recently used first in the map, because a map keeps the order of insertion.
 */
export class Cache<T> {
  #entries = new Map<string, Promise<T | undefined>>();
  #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, load: () => Promise<T | undefined>): Promise<T | undefined> {
    const entry = this.#entries.get(key) ?? load();
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#most) break;
      this.#entries.delete(oldest);
    }
    void entry.then((value) => {
      if (value === undefined && this.#entries.get(key) === entry) this.#entries.delete(key);
    });
    return entry;
  }

  clear(): void {
    this.#entries.clear();
  }
}
