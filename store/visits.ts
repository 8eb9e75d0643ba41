import type { ReaderDb } from './reader-db.ts';
import type { VisitRow } from './visit-table.ts';
import { watch } from './watch.ts';

const MOST_KEPT = 500;
const MOST_SHOWN = 20;

/** Notes that something was opened; the oldest beyond five hundred are forgotten. */
export function rememberVisit(db: ReaderDb, visit: VisitRow): Promise<void> {
  return db.transaction('rw', db.visits, async () => {
    await db.visits.put(visit);
    await db.visits.orderBy('at').reverse().offset(MOST_KEPT).delete();
  });
}

export function forgetVisits(db: ReaderDb): Promise<void> {
  return db.visits.clear();
}

/** Watches what was opened last, the last first. @returns a function that stops */
export function watchVisits(db: ReaderDb, callback: (visits: readonly VisitRow[]) => void): () => void {
  return watch(() => db.visits.orderBy('at').reverse().limit(MOST_SHOWN).toArray(), callback, []);
}
