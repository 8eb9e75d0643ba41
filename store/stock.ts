import type { Table } from 'dexie';
import type { Entity, Post } from '../corpus/schema/entities.ts';
import type { PackRecord } from './corpus-tables.ts';
import type { CorpusDb } from './db.ts';
import { byWeight } from './order.ts';
import { inGeneration } from './rows.ts';

/** What the library has, for a pack that is to be added: thousands of things are asked for at once. */
export interface Stock {
  /** Those people and agreements of these ids that are there; of two packs with one id, the word of the one that counts. */
  entities(ids: ReadonlySet<string>): Promise<Map<string, Entity>>;
  /** All posts, by id: they are few. */
  posts(): Promise<Map<string, Post>>;
  /** Keys of all articles. */
  articles(): Promise<ReadonlySet<string>>;
}

/** @param shows whether a pack is to be looked at */
export function stockOf(db: CorpusDb, shows: (pack: PackRecord) => boolean): Stock {
  /** The keys of a table; of two packs with one id, that of the pack whose word counts comes last. */
  const keysOf = async (table: Table): Promise<[generation: number, id: string][]> => {
    const packs = (await db.packs.toArray()).filter(shows).sort(byWeight).reverse();
    const keys = packs.map(({ generation }) => inGeneration(table, generation).primaryKeys());
    return ((await Promise.all(keys)) as [number, string][][]).flat();
  };
  const rowsOf = <R extends { id: string }>(
    table: Table<R, [number, string]>,
    isWanted: (id: string) => boolean,
  ): Promise<Map<string, R>> =>
    db.transaction('r', db.packs, table, async () => {
      const rows = await table.bulkGet((await keysOf(table)).filter(([, id]) => isWanted(id)));
      return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
    });
  return {
    entities: (ids) => rowsOf(db.entityRows, (id) => ids.has(id)),
    posts: () => rowsOf(db.postRows, () => true),
    articles: () => db.transaction('r', db.packs, db.headRows, async () => new Set((await keysOf(db.headRows)).map(([, key]) => key))),
  };
}
