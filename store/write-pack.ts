import { Dexie, type Table } from 'dexie';
import type { ArticleSegment } from '../corpus/library.ts';
import type { Article, Entity, Post } from '../corpus/schema.ts';
import { bodyRow } from './body-row.ts';
import type { CorpusDb, OfGeneration } from './db.ts';

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
 * What a transaction may take, in milliseconds: a hover that comes meanwhile waits for it, with each of its reads. Rows of a transaction are as many as that
 * has room for on this machine, within bounds.
 */
const MOST_BUSY = 6;
/** Fewer would not be faster: a transaction itself takes some milliseconds. */
const [FIRST_BATCH, LEAST_BATCH, MOST_BATCH] = [50, 20, 500];

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
  await navigator.locks.request(`${db.name}: one writer`, async () => {
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

/** A number for the new rows. Until they show they are leftovers. */
function begin(db: CorpusDb): Promise<number> {
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
    const pace = new Pace();
    for (let at = 0; at < rows.length; ) {
      const batch = rows.slice(at, at + pace.rows);
      await pace.take(() => table.bulkAdd(batch));
      at += batch.length;
      written += batch.length;
      onProgress((0.95 * written) / total);
    }
  }
}

/** How many rows a transaction takes: as many as the last ones had time for. */
class Pace {
  rows = FIRST_BATCH;

  async take<T>(work: () => PromiseLike<T>): Promise<T> {
    const began = performance.now();
    const result = await work();
    const room = MOST_BUSY / Math.max(performance.now() - began, 1);
    // Not at once to the other extreme: one slow transaction tells little.
    this.rows = Math.round(Math.min(Math.max(this.rows * Math.min(Math.max(room, 0.5), 2), LEAST_BATCH), MOST_BATCH));
    return result;
  }
}

/** Lets the new rows show in place of the older version's, which are leftovers from then on. */
async function show(
  db: CorpusDb,
  { id, version, format }: PackContent,
  { gazetteer, names }: Compiled,
  { generation, release }: { generation: number; release: string },
): Promise<void> {
  await db.transaction('rw', db.packs, db.leftovers, db.blobs, async () => {
    const older = await db.packs.get(id);
    await db.blobs.bulkPut([
      { name: 'gazetteer', blob: new Blob([gazetteer]) },
      { name: 'names', blob: new Blob([names]) },
    ]);
    await db.leftovers.delete(generation);
    if (older) await db.leftovers.put({ generation: older.generation });
    await db.packs.put({ id, generation, version, format, release, seededAt: new Date().toISOString() });
  });
}

/** Deletes the rows that nobody sees (any more). Stopped half-way, it goes on the next time. */
async function sweep(db: CorpusDb): Promise<void> {
  for (const { generation } of await db.leftovers.toArray()) {
    for (const table of [db.entityRows, db.postRows, db.headRows, db.bodyRows, db.segmentRows]) {
      const pace = new Pace();
      const some = () => (table as Table).where(':id').between([generation, Dexie.minKey], [generation, Dexie.maxKey]).limit(pace.rows);
      while ((await pace.take(() => some().delete())) > 0);
    }
    await db.leftovers.delete(generation);
  }
}
