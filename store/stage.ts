import type { Table } from 'dexie';
import type { Article } from '../corpus/schema/articles.ts';
import type { Entity, Post } from '../corpus/schema/entities.ts';
import { bodyRow } from './body-row.ts';
import type { JobRow, SegmentRow } from './corpus-tables.ts';
import type { CorpusDb } from './db.ts';
import { GENTLE, inGeneration, putAtOnce, putRows } from './rows.ts';
import { begin, oneWriter, show, sweep } from './write-pack.ts';

/**
 * Writing a pack step by step, by a context that may be stopped at any moment: each step ends with one transaction that says it is done.
 * A step that was stopped before that is done again, over its own rows.
 */

/** What a job depends on: where that is another, it is begun anew. */
export type JobTerms = Pick<JobRow, 'pack' | 'version' | 'madeBy' | 'spottedBy'>;

type Terms = Omit<JobTerms, 'pack'>;

/** Whether a job, or the record of a pack that was shown, is on these terms. */
export function isOn(terms: Terms, made: Partial<Terms> | undefined): boolean {
  return made?.version === terms.version && made.madeBy === terms.madeBy && made.spottedBy === terms.spottedBy;
}

/** The job of a pack: where it was left, or a new one. What was begun on other terms is dropped. */
export async function stage(db: CorpusDb, terms: JobTerms): Promise<JobRow> {
  const { pack } = terms;
  const known = await db.jobs.get(pack);
  if (known && isOn(terms, known)) return known;
  const job: JobRow = { ...terms, generation: 0, parts: 0, times: new Map(), year: 0 };
  await oneWriter(db, async () => {
    await db.jobs.delete(pack);
    await sweep(db);
    job.generation = await begin(db);
    await db.jobs.put(job);
  });
  return job;
}

/** Writes the people, agreements and posts of a pack. */
export async function stageEntities(
  db: CorpusDb,
  job: JobRow,
  { entities, posts }: { entities: readonly Entity[]; posts: readonly Post[] },
): Promise<void> {
  const { generation } = job;
  await step(db, job, async () => {
    await putRows(
      db,
      db.entityRows,
      entities.map((entity) => ({ ...entity, generation })),
      GENTLE,
    );
    await putRows(
      db,
      db.postRows,
      posts.map((post) => ({ ...post, generation })),
      GENTLE,
    );
  });
}

/** What is made of the articles of a step when all of them are there. */
export interface StagedPart {
  segment: Blob;
  /** The job as it is when they are written. */
  done: JobRow;
}

/**
 * Writes some articles with their segment. Each few are written while the next are made: a step is as long as the making, and a hover
 * waits for a few only.
 * @param finish called when all are made: nothing is written meanwhile
 * @returns the job as it is then
 */
export async function stageArticles(
  db: CorpusDb,
  job: JobRow,
  batches: Iterable<readonly Article[]>,
  finish: (articles: readonly Article[]) => StagedPart,
): Promise<JobRow> {
  const { generation } = job;
  return step(db, job, async () => {
    const articles: Article[] = [];
    let writing: Promise<void> = Promise.resolve();
    for (const some of batches) {
      await writing;
      writing = putAtOnce(db, [
        [db.headRows, some.map(({ key, meta }) => ({ key, meta, generation }))],
        [db.bodyRows, some.map((article) => bodyRow(article, generation))],
      ]);
      articles.push(...some);
    }
    await writing;
    const { segment, done } = finish(articles);
    await whileGoing(db, job, [db.segmentRows], async () => {
      await db.segmentRows.add({ ...(await next(db, generation)), blob: segment, dead: [], documents: articles.length });
      await db.jobs.put(done);
    });
    return done;
  });
}

/** The segments of a job. */
export function stagedSegments(db: CorpusDb, { generation }: JobRow): Promise<SegmentRow[]> {
  return inGeneration(db.segmentRows, generation).toArray();
}

/** Puts one segment in the place of several. */
export async function replaceSegments(db: CorpusDb, job: JobRow, merged: readonly SegmentRow[], blob: Blob): Promise<void> {
  const { generation } = job;
  const documents = merged.reduce((sum, one) => sum + (one.documents ?? 0) - one.dead.length, 0);
  await whileGoing(db, job, [db.segmentRows], async () => {
    await db.segmentRows.add({ ...(await next(db, generation)), blob, dead: [], documents });
    await db.segmentRows.bulkDelete(merged.map(({ id }): [number, number] => [generation, id]));
  });
}

/** Lets the pack show, in place of an older version. */
export async function showStaged(
  db: CorpusDb,
  job: JobRow,
  made: { gazetteer: ArrayBuffer; names: string; format: number; release: string },
): Promise<void> {
  const { format, release } = made;
  const { pack, version, generation, madeBy, spottedBy } = job;
  await oneWriter(db, async () => {
    await whileGoing(db, job, [db.packs, db.leftovers, db.compiledRows], () =>
      show(db, { id: pack, version, format }, made, { generation, release, madeBy, spottedBy }),
    );
    await sweep(db);
  });
}

/** Takes a pack out of the library, and what was begun of it. At once for readers; its rows go after it. */
export async function takeOut(db: CorpusDb, pack: string): Promise<void> {
  await db.transaction('rw', db.packs, db.leftovers, db.jobs, async () => {
    const shown = await db.packs.get(pack);
    if (shown) await db.leftovers.put({ generation: shown.generation });
    await db.packs.delete(pack);
    await db.jobs.delete(pack);
  });
  await oneWriter(db, () => sweep(db));
}

function step<T>(db: CorpusDb, job: JobRow, work: () => Promise<T>): Promise<T> {
  return oneWriter(db, async () => {
    await checkGoing(db, job);
    return work();
  });
}

/** Changes tables in one transaction with the look at the job: who takes the pack out comes before it or after it. */
function whileGoing(db: CorpusDb, job: JobRow, tables: readonly Table[], work: () => Promise<void>): Promise<void> {
  return db.transaction('rw', [...tables, db.jobs], async () => {
    await checkGoing(db, job);
    await work();
  });
}

/**
 * @throws an `AbortError` where the job was given up, or the database made anew: its rows may be swept already. Nobody would take those that
 * came later, and another pack of the same generation would show them.
 */
async function checkGoing(db: CorpusDb, { pack, generation }: JobRow): Promise<void> {
  if ((await db.jobs.get(pack))?.generation === generation) return;
  throw new DOMException(`the pack ${pack} is not to be prepared any more`, 'AbortError');
}

async function next(db: CorpusDb, generation: number): Promise<{ generation: number; id: number }> {
  const last = await inGeneration(db.segmentRows, generation).last();
  return { generation, id: (last?.id ?? -1) + 1 };
}
