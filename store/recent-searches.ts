import type { ReaderDb } from './reader-db.ts';
import { watch } from './watch.ts';

const MOST_SHOWN = 5;
const MOST_KEPT = 50;

/** The reader's recent searches, the last first. */
export interface RecentSearches {
  /** Calls back with them now and whenever they change, as long as they can be read. @returns a function that stops */
  watch(callback: (searches: string[]) => void): () => void;
  /** Adds one, or makes it the last. @throws when it cannot be written */
  remember(text: string, now: number): Promise<void>;
  forget(): Promise<void>;
}

/** Recent searches in the reader's database. */
export function recentSearches(db: ReaderDb): RecentSearches {
  const last = (count: number) => db.searches.orderBy('at').reverse().limit(count);
  return {
    watch: (callback) => watch(async () => (await last(MOST_SHOWN).toArray()).map(({ text }) => text), callback, []),
    remember: (text, now) =>
      db.transaction('rw', db.searches, async () => {
        await db.searches.put({ key: text.toLowerCase(), text, at: now });
        await db.searches.orderBy('at').reverse().offset(MOST_KEPT).delete();
      }),
    forget: () => db.searches.clear(),
  };
}
