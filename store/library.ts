import type { Library } from '../corpus/library.ts';
import type { BlobRow, CorpusDb } from './db.ts';
import { byNewestHead, byNewestPassage } from './order.ts';

/**
 * The library in the database. Its calls reject when the database is closed under them: another context upgrades it, or the
 * reader clears the browser's data.
 */
export function storeLibrary(db: CorpusDb): Library {
  const blob = async (name: BlobRow['name']): Promise<Blob> => {
    const row = await db.blobs.get(name);
    if (!row) throw new Error(`the store has a pack but no ${name}`);
    return row.blob;
  };
  return {
    origin: 'store',
    entity: async (id) => withoutPack(await db.entities.get(id)),
    posts: async (ids) => (await db.posts.bulkGet([...ids])).flatMap((row) => withoutPack(row) ?? []),
    async passages(entityId) {
      const rows = await db.passages.where('entities').equals(entityId).toArray();
      return rows.map((row) => withoutPack(row)).sort(byNewestPassage);
    },
    async article(key) {
      const [head, body] = await db.transaction('r', db.heads, db.bodies, () => Promise.all([db.heads.get(key), db.bodies.get(key)]));
      return head && body && { key, meta: head.meta, blocks: body.blocks };
    },
    articles: async () => (await db.heads.toArray()).map((row) => withoutPack(row)).sort(byNewestHead),
    gazetteer: async () => (await blob('gazetteer')).arrayBuffer(),
    searchIndex: async (part) => (await blob(part)).text(),
  };
}

type Bare<R> = R extends { pack: string } ? Omit<R, 'pack'> : R;

// Rows are the caller's own copies: nobody else sees the deletion.
function withoutPack<R extends { pack: string } | undefined>(row: R): Bare<R> {
  if (row) delete (row as { pack?: string }).pack;
  return row as Bare<R>;
}
