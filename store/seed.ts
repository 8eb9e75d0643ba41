import type { SearchPart } from '../corpus/library.ts';
import type { Article, Entity, Passage, Post } from '../corpus/schema.ts';
import type { CorpusDb } from './db.ts';

/** A pack as the store takes it. */
export interface PackContent {
  id: string;
  version: string;
  format: number;
  entities: readonly Entity[];
  posts: readonly Post[];
  articles: readonly Article[];
  passages: readonly Passage[];
}

/** What is compiled from all packs together. */
export interface Compiled {
  gazetteer: ArrayBuffer;
  search: Readonly<Record<SearchPart, string>>;
}

/**
 * Writes a pack in place of its older version, all or nothing: a worker that is stopped half-way leaves what was there before.
 * `release` is the version of the extension. The same pack twice gives the same rows.
 * @throws Dexie's error when the database cannot be opened or written; nothing has changed then
 */
export async function seed(db: CorpusDb, content: PackContent, compiled: Compiled, release: string): Promise<void> {
  const { id, version, format, entities, posts, articles, passages } = content;
  const ofPack = <T extends object>(rows: readonly T[]) => rows.map((row) => ({ ...row, pack: id }));
  await db.transaction('rw', db.tables, async () => {
    for (const table of [db.entities, db.posts, db.heads, db.bodies, db.passages]) await table.where('pack').equals(id).delete();
    await db.entities.bulkPut(ofPack(entities));
    await db.posts.bulkPut(ofPack(posts));
    await db.heads.bulkPut(articles.map(({ key, meta }) => ({ key, meta, pack: id })));
    await db.bodies.bulkPut(articles.map(({ key, blocks }) => ({ key, blocks, pack: id })));
    await db.passages.bulkPut(ofPack(passages));
    await db.blobs.bulkPut([
      { name: 'gazetteer', blob: new Blob([compiled.gazetteer]) },
      { name: 'entities', blob: new Blob([compiled.search.entities]) },
      { name: 'articles', blob: new Blob([compiled.search.articles]) },
    ]);
    await db.packs.put({ id, version, format, release, seededAt: new Date().toISOString() });
  });
}
