import { Dexie, type Table } from 'dexie';
import type { OfGeneration } from './corpus-tables.ts';
import type { CorpusDb } from './db.ts';

/** Many rows written and deleted while others read: a card waits for a transaction of them, with each of its reads. */

/** How hard a writing works. Rows of a transaction are as many as it has room for on this machine, within bounds. */
export interface Effort {
  /** What a transaction may take, in milliseconds: a hover that comes meanwhile waits for it, with each of its reads. */
  busy: number;
  /** Leaves the disk to others for as long as each transaction took. */
  rests: boolean;
}
/** Where nothing is in the library before. */
export const SWIFT: Effort = { busy: 8, rests: false };
/** Where nobody waits for the end of it. */
export const GENTLE: Effort = { busy: 5, rests: true };
/** Fewer would not be faster: a transaction itself takes some milliseconds. */
const [FIRST_BATCH, LEAST_BATCH, MOST_BATCH] = [50, 30, 500];

/** Puts rows in transactions of the length that a hover can wait for. What a writing that was stopped has put is put again. */
export async function putRows(
  db: CorpusDb,
  table: Table,
  rows: readonly OfGeneration[],
  effort: Effort,
  onPut: (rows: number) => void = () => undefined,
): Promise<void> {
  const pace = new Pace(effort);
  for (let at = 0; at < rows.length; ) {
    const batch = rows.slice(at, at + pace.rows);
    await pace.take(() => putAtOnce(db, [[table, batch]]));
    at += batch.length;
    onPut(batch.length);
  }
}

/**
 * Puts rows of several tables in one transaction, past Dexie: it is sent off whole before this returns, and ends as soon as the disk has
 * it. So a thread that goes on computing holds up nobody; and no observer is told of each key, because nobody follows rows that do not
 * show yet.
 * @throws when the database is closed; rejects when it cannot be written
 */
export function putAtOnce(db: CorpusDb, puts: readonly [table: Table, rows: readonly OfGeneration[]][]): Promise<void> {
  if (!db.isOpen()) throw new Dexie.DatabaseClosedError(`${db.name} was closed`);
  const names = puts.map(([{ name }]) => name);
  const transaction = db.backendDB().transaction(names, 'readwrite', { durability: 'relaxed' });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  transaction.oncomplete = () => resolve();
  transaction.onabort = () => reject(transaction.error ?? new DOMException(`${db.name} was not written`, 'AbortError'));
  try {
    for (const [{ name }, rows] of puts) {
      const store = transaction.objectStore(name);
      for (const row of rows) store.put(row);
    }
    transaction.commit();
  } catch (error) {
    transaction.abort();
    reject(error);
  }
  return promise;
}

/** The rows of a generation, in the order of their keys. */
export function inGeneration<R extends OfGeneration, K>(table: Table<R, K>, generation: number) {
  return table.where(':id').between([generation, Dexie.minKey], [generation, Dexie.maxKey]);
}

/** Deletes all rows of a generation. Stopped half-way, it has deleted some of them. */
export async function deleteRows(table: Table, generation: number): Promise<void> {
  const pace = new Pace(GENTLE);
  while (await pace.take(() => deleteSome(table, generation, pace.rows)));
}

/** Deletes so many rows of a generation at most, by their range: key by key takes four times as long. @returns whether there were any */
async function deleteSome(table: Table, generation: number, most: number): Promise<boolean> {
  return table.db.transaction('rw', table, async () => {
    const keys = await inGeneration(table, generation).limit(most).primaryKeys();
    if (keys.length > 0) await table.where(':id').between(keys[0], keys.at(-1), true, true).delete();
    return keys.length > 0;
  });
}

/** How many rows a transaction takes: as many as the last ones had time for. */
class Pace {
  rows = FIRST_BATCH;
  private readonly effort: Effort;

  constructor(effort: Effort) {
    this.effort = effort;
  }

  async take<T>(work: () => PromiseLike<T>): Promise<T> {
    const began = performance.now();
    const result = await work();
    const took = Math.max(performance.now() - began, 1);
    const room = this.effort.busy / took;
    // Not at once to the other extreme: one slow transaction tells little.
    this.rows = Math.round(Math.min(Math.max(this.rows * Math.min(Math.max(room, 0.5), 2), LEAST_BATCH), MOST_BATCH));
    if (this.effort.rests) await new Promise((resume) => setTimeout(resume, took));
    return result;
  }
}
