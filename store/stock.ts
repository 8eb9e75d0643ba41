import { Dexie, type Table } from 'dexie';
import type { Entity } from '../corpus/schema.ts';
import type { CorpusDb, PackRecord } from './db.ts';

/** What the library has, for a pack that is to be added: thousands of things are asked for at once. */
export interface Stock {
  /** Those people and agreements of these ids that are there; of two packs with one id, the word of the one that counts. */
  entities(ids: ReadonlySet<string>): Promise<Map<string, Entity>>;
  /** Ids of all posts, keys of all articles. */
  posts(): Promise<ReadonlySet<string>>;
  articles(): Promise<ReadonlySet<string>>;
}

/** @param shows whether a pack is to be looked at */
export function stockOf(db: CorpusDb, shows: (pack: PackRecord) => boolean): Stock {
  /** The keys of a table, the later of two packs with one id first. */
  const keysOf = async (table: Table): Promise<[generation: number, id: string][]> => {
    const packs = (await db.packs.toArray()).filter(shows);
    packs.sort((a, b) => Number(b.madeBy !== undefined) - Number(a.madeBy !== undefined) || a.generation - b.generation);
    const keys = packs.map(({ generation }) =>
      table.where(':id').between([generation, Dexie.minKey], [generation, Dexie.maxKey]).primaryKeys(),
    );
    return ((await Promise.all(keys)) as [number, string][][]).flat();
  };
  const idsOf = (table: Table) => db.transaction('r', db.packs, table, async () => new Set((await keysOf(table)).map(([, id]) => id)));
  return {
    entities: (ids) =>
      db.transaction('r', db.packs, db.entityRows, async () => {
        const wanted = (await keysOf(db.entityRows)).filter(([, id]) => ids.has(id));
        const rows = await db.entityRows.bulkGet(wanted);
        return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
      }),
    posts: () => idsOf(db.postRows),
    articles: () => idsOf(db.headRows),
  };
}
