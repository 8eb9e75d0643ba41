import type { Table } from 'dexie';
import type { ArticleSegment } from '../corpus/library.ts';
import type { Article } from '../corpus/schema/articles.ts';
import type { Entity, Post } from '../corpus/schema/entities.ts';
import { bodyRow } from './body-row.ts';
import type { OfGeneration, PackRecord } from './corpus-tables.ts';
import type { CorpusDb } from './db.ts';
import { deleteRows, putRows, SWIFT } from './rows.ts';

/** A pack as the store takes it. */
export interface PackContent {
  id: string;
  version: string;
  format: number;
  entities: readonly Entity[];
  posts: readonly Post[];
  articles: readonly Article[];
}

/** What is compiled of a pack, beside its content. */
export interface Compiled {
  gazetteer: ArrayBuffer;
  names: string;
  segments: readonly ArticleSegment[];
}

export interface WriteOptions {
  /** Hears how much is written, from 0 to 1. */
  onProgress?(done: number): void;
}

/**
 * Writes a pack beside its older version, in batches, and puts it in the older one's place in one last transaction: a worker that
 * is stopped at any moment leaves what was there before. One context writes at a time, others wait. `release` is the version of
 * the extension. The same pack twice gives the same library.
 * @throws Dexie's error when the database cannot be opened or written; what was there before still shows then
 */
export async function writePack(
  db: CorpusDb,
  content: PackContent,
  compiled: Compiled,
  release: string,
  { onProgress = () => undefined }: WriteOptions = {},
): Promise<void> {
  await oneWriter(db, async () => {
    await sweep(db);
    const generation = await begin(db);
    try {
      await writeRows(db, content, compiled.segments, generation, onProgress);
      await show(db, content, compiled, { generation, release });
    } catch (error) {
      // Where even this fails, the next writer sweeps.
      await sweep(db).catch(() => undefined);
      throw error;
    }
    await sweep(db);
    onProgress(1);
  });
}

/** One context writes at a time, others wait; a context that dies lets go. */
export function oneWriter<T>(db: CorpusDb, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`${db.name}: one writer`, work);
}

/** A number for the new rows. Until they show they are leftovers. */
export function begin(db: CorpusDb): Promise<number> {
  return db.transaction('rw', db.packs, db.leftovers, async () => {
    const taken = [...(await db.packs.toArray()), ...(await db.leftovers.toArray())].map(({ generation }) => generation);
    const generation = Math.max(0, ...taken) + 1;
    await db.leftovers.add({ generation });
    return generation;
  });
}

async function writeRows(
  db: CorpusDb,
  content: PackContent,
  segments: readonly ArticleSegment[],
  generation: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const { entities, posts, articles } = content;
  const own = <T extends object>(rows: readonly T[]) => rows.map((row) => ({ ...row, generation }));
  const tables: [Table, readonly OfGeneration[]][] = [
    [db.entityRows, own(entities)],
    [db.postRows, own(posts)],
    [db.headRows, articles.map(({ key, meta }) => ({ key, meta, generation }))],
    [db.bodyRows, articles.map((article) => bodyRow(article, generation))],
    [db.segmentRows, segments.map(({ blob, dead }, id) => ({ id, blob, dead, generation }))],
  ];
  const total = tables.reduce((sum, [, rows]) => sum + rows.length, 0);
  let written = 0;
  for (const [table, rows] of tables) {
    await putRows(db, table, rows, SWIFT, (count) => {
      written += count;
      onProgress((0.95 * written) / total);
    });
  }
}

/**
 * Lets the new rows show in place of the older version's, which are leftovers from then on.
 * @throws an `AbortError` where the database was made anew since `begin`: a repair dropped it, or the reader cleared the browser's data
 */
export async function show(
  db: CorpusDb,
  { id, version, format }: Pick<PackContent, 'id' | 'version' | 'format'>,
  { gazetteer, names }: Pick<Compiled, 'gazetteer' | 'names'>,
  made: Pick<PackRecord, 'generation' | 'release' | 'madeBy' | 'spottedBy'>,
): Promise<void> {
  const { generation } = made;
  await db.transaction('rw', db.packs, db.leftovers, db.compiledRows, db.jobs, async () => {
    if (!(await db.leftovers.get(generation))) throw new DOMException(`${db.name} was emptied while ${id} was written`, 'AbortError');
    const older = await db.packs.get(id);
    await db.compiledRows.bulkPut([
      { generation, name: 'gazetteer', blob: new Blob([gazetteer]) },
      { generation, name: 'names', blob: new Blob([names]) },
    ]);
    await db.leftovers.delete(generation);
    if (older) await db.leftovers.put({ generation: older.generation });
    await db.packs.put({ id, version, format, ...made, seededAt: new Date().toISOString() });
    await db.jobs.delete(id);
  });
}

/** Deletes the rows that nobody sees (any more), nor will. Stopped half-way, it goes on the next time. */
export async function sweep(db: CorpusDb): Promise<void> {
  const leftovers = await db.leftovers.toArray();
  const growing = new Set((await db.jobs.toArray()).map(({ generation }) => generation));
  for (const { generation } of leftovers.filter((one) => !growing.has(one.generation))) {
    for (const table of [db.entityRows, db.postRows, db.headRows, db.bodyRows, db.segmentRows, db.compiledRows]) {
      await deleteRows(table, generation);
    }
    await db.leftovers.delete(generation);
  }
}
