import type { CorpusDb } from './db.ts';
import { watch } from './watch.ts';

/** The packs of the reader's that show, and when each was put there, as one text; an empty one where they cannot be read. */
export async function shownBrought(db: CorpusDb): Promise<string> {
  const records = await db.packs.toArray().catch(() => []);
  return records.flatMap(({ id, madeBy, seededAt }) => (madeBy === undefined ? [] : `${id} ${seededAt}`)).join();
}

/** Calls back whenever other packs show than did at first, or other versions of them. @returns a function that stops */
export function watchShownPacks(db: CorpusDb, onChanged: () => void): () => void {
  let shown: string | undefined;
  const onState = (now: string | undefined) => {
    if (shown !== undefined && now !== undefined && shown !== now) onChanged();
    shown = now;
  };
  // A store that cannot be read does not change either; the library itself says what is wrong.
  return watch<string | undefined>(
    async () => (await db.packs.toArray()).map(({ id, generation }) => `${id} ${generation}`).join(),
    onState,
    undefined,
  );
}
