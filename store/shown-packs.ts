import type { CorpusDb } from './db.ts';
import { watch } from './watch.ts';

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
