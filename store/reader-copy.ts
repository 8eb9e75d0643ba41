import * as v from 'valibot';
import { denialRow } from './denial-table.ts';
import { type NoteRow, noteRow } from './note-table.ts';
import { asOneWriter, type ReaderDb } from './reader-db.ts';
import { isThere } from './saved-pages.ts';
import { savedBodyRow, savedHeadRow } from './saved-tables.ts';
import { searchRow } from './search-table.ts';
import { visitRow } from './visit-table.ts';

/** Rows of one table; none in a copy that was made before there was the table. */
const rows = <T extends v.GenericSchema>(row: T) => v.optional(v.array(row), []);

/** All that the reader has: every table but what is made of others. A new table is one more line here and in `merged`. */
export const readerCopy = v.strictObject({
  searches: rows(searchRow),
  notes: rows(noteRow),
  visits: rows(visitRow),
  savedHeads: rows(savedHeadRow),
  savedBodies: rows(savedBodyRow),
  denials: rows(denialRow),
});
export type ReaderCopy = v.InferOutput<typeof readerCopy>;

export const COPIED = Object.keys(readerCopy.entries) as (keyof ReaderCopy)[];

/** All that the reader has, at one moment. */
export function copyReaderData(db: ReaderDb): Promise<ReaderCopy> {
  return db.transaction('r', COPIED, async () => {
    const tables = await Promise.all(COPIED.map(async (name) => [name, await db.table(name).toArray()] as const));
    return Object.fromEntries(tables) as unknown as ReaderCopy;
  });
}

/**
 * Brings a copy back, in the place of what is here or beside it: all of it or nothing. The index of saved pages has to be made again.
 * @throws Dexie's error; nothing is changed then
 */
export function restoreReaderData(db: ReaderDb, copy: ReaderCopy, how: 'merge' | 'replace'): Promise<void> {
  return asOneWriter(db, () =>
    db.transaction('rw', [...COPIED, 'savedIndex'], async () => {
      const wanted = how === 'merge' ? merged(await copyReaderData(db), copy) : copy;
      for (const name of COPIED) {
        await db.table(name).clear();
        await db.table(name).bulkAdd([...wanted[name]]);
      }
      await db.savedIndex.clear();
    }),
  );
}

/** Both together. Where both have something the newer stays, and of notes that differ both. */
export function merged(own: ReaderCopy, other: ReaderCopy): ReaderCopy {
  // A page that was removed is older than any that is there: the file brings it back.
  const savedHeads = newest(own.savedHeads, other.savedHeads, keyOf, (head) => (isThere(head) ? head.meta.savedAt : -1));
  const body = (head: ReaderCopy['savedHeads'][number]) =>
    (own.savedHeads.includes(head) ? own : other).savedBodies.find(({ key }) => key === head.key) ?? [];
  return {
    searches: newest(own.searches, other.searches, keyOf, ({ at }) => at),
    notes: mergedNotes(own.notes, other.notes),
    visits: newest(own.visits, other.visits, keyOf, ({ at }) => at),
    savedHeads,
    savedBodies: savedHeads.flatMap(body),
    denials: newest(
      own.denials,
      other.denials,
      ({ page, form, entity }) => JSON.stringify([page, form, entity]),
      ({ at }) => at,
    ),
  };
}

const keyOf = ({ key }: { key: string }) => key;

/** Of rows with one key the one of the later time; of equal ones the own. */
function newest<R>(own: readonly R[], other: readonly R[], key: (row: R) => string, time: (row: R) => number): R[] {
  const byKey = new Map(own.map((row) => [key(row), row]));
  for (const row of other) {
    const known = byKey.get(key(row));
    if (!known || time(known) < time(row)) byKey.set(key(row), row);
  }
  return [...byKey.values()];
}

function mergedNotes(own: readonly NoteRow[], other: readonly NoteRow[]): NoteRow[] {
  const byId = new Map(own.map((note) => [note.id, note]));
  for (const note of other) {
    const known = byId.get(note.id);
    if (!known || known.text === note.text) {
      if (!known) byId.set(note.id, note);
      continue;
    }
    const [older, newer] = known.at <= note.at ? [known, note] : [note, known];
    byId.set(newer.id, { ...newer, version: Math.max(known.version, note.version) + 1 });
    // The time tells several of one editor apart; the same copy again is the same row.
    const id = `${older.about}@${older.by}+${older.at}`;
    byId.set(id, { ...older, id, conflict: true });
  }
  return [...byId.values()];
}
