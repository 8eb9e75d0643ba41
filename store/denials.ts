import * as v from 'valibot';
import { type DenialRow, denialRow } from './denial-table.ts';
import type { ReaderDb } from './reader-db.ts';
import { watch } from './watch.ts';

/** Tells one denial from all others. */
export type DenialKey = Pick<DenialRow, 'page' | 'form' | 'entity'>;

/** More than anybody has to say of one site, and of all: a site that could forge clicks would push out its own only. */
const MOST_OF_HOST = 200;
const MOST = 5_000;

/** What the reader said that names do not mean. Only the background writes. Rows that are none are passed over. */
export interface Denials {
  on(page: string): Promise<DenialRow[]>;
  /** Calls back with all, the last first, now and whenever they change, as long as they can be read. @returns a function that stops */
  watch(callback: (denials: DenialRow[]) => void): () => void;
  /** @throws when it cannot be written */
  add(denial: DenialRow): Promise<void>;
  /** @throws when it cannot be written */
  remove(denial: DenialKey): Promise<void>;
}

/** Denials in the reader's database. */
export function denialsIn(db: ReaderDb): Denials {
  return {
    on: async (page) => (await db.denials.where({ page }).toArray()).filter(isSound),
    watch: (callback) => watch(async () => (await db.denials.orderBy('at').reverse().toArray()).filter(isSound), callback, []),
    add: (denial) =>
      db.transaction('rw', db.denials, async () => {
        await db.denials.put(denial);
        const ofHost = await db.denials.where({ host: denial.host }).sortBy('at');
        const past = ofHost.slice(0, Math.max(0, ofHost.length - MOST_OF_HOST));
        await db.denials.bulkDelete(past.map(({ page, form, entity }) => [page, form, entity]));
        await db.denials.orderBy('at').reverse().offset(MOST).delete();
      }),
    remove: ({ page, form, entity }) => db.denials.delete([page, form, entity]),
  };
}

function isSound(row: unknown): row is DenialRow {
  return v.is(denialRow, row);
}
