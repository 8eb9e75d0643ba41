import type { Article } from '../corpus/schema/articles.ts';
import type { ReaderDb } from './reader-db.ts';
import { isThere } from './saved-pages.ts';
import type { SavedBodyRow, SavedHeadRow, SavedIndexRow } from './saved-tables.ts';

/** How long a removed page can be put back, in ms. */
const KEPT_REMOVED = 24 * 60 * 60 * 1_000;

/** Rows of saved pages and the index that is made of all of them: they change together. */
export interface SavedWriting {
  heads?: readonly SavedHeadRow[];
  bodies?: readonly SavedBodyRow[];
  index: SavedIndexRow;
}

/** Writes in one transaction, and drops for good what was removed long ago. @throws Dexie's error; nothing is changed then */
export function writeSaved(db: ReaderDb, { heads = [], bodies = [], index }: SavedWriting, now: number): Promise<void> {
  return db.transaction('rw', db.savedHeads, db.savedBodies, db.savedIndex, async () => {
    await db.savedHeads.bulkPut([...heads]);
    await db.savedBodies.bulkPut([...bodies]);
    await db.savedIndex.put(index);
    const all = await db.savedHeads.toArray();
    const old = all.filter(({ removedAt = now }) => now - removedAt > KEPT_REMOVED).map(({ key }) => key);
    await Promise.all([db.savedHeads.bulkDelete(old), db.savedBodies.bulkDelete(old)]);
  });
}

/** The page of a key, and another one with the same text. */
export async function findSaved(db: ReaderDb, key: string, textHash: string): Promise<{ own?: SavedHeadRow; twin?: SavedHeadRow }> {
  const [own, twins] = await Promise.all([db.savedHeads.get(key), db.savedHeads.where('textHash').equals(textHash).toArray()]);
  const twin = twins.find((other) => other.key !== key && isThere(other));
  return { ...(own && { own }), ...(twin && { twin }) };
}

/** The text of an article as a row, to be found by everybody whom it names. */
export function savedBody({ key, meta, blocks }: Article): SavedBodyRow {
  const named = new Set(blocks.flatMap(({ kind, marks }) => (kind === 'paragraph' ? marks.map(({ entity }) => entity) : [])));
  return { key, blocks, places: [...named].map((entity) => [entity, meta.date]) };
}
