import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dropNote, type NotesAbout, watchNotes, watchNotesAbout, writeNote } from './notes.ts';
import { type ReaderDb, readerDb } from './reader-db.ts';
import { forgetVisits, rememberVisit, watchVisits } from './visits.ts';

Dexie.debug = false;

let db: ReaderDb;
beforeEach(() => {
  db = readerDb(`test-${crypto.randomUUID()}`);
});
afterEach(() => {
  db.close();
  indexedDB.deleteDatabase(db.name);
});

const ABOUT = 'entity:moon-jae-in';
const write = (text: string, seen: number, by: string, at = 1) => writeNote(db, { about: ABOUT, title: 'Moon', text, seen, by }, at);
const texts = async () => (await db.notes.toArray()).map(({ id, text }) => [id, text]);

describe('a note', () => {
  test('is written on by the editor that began it', async () => {
    expect(await write('A', 0, 'one')).toBe(1);
    expect(await write('As', 1, 'one')).toBe(2);
    expect(await texts()).toEqual([[ABOUT, 'As']]);
  });

  test('of another editor is taken up where that was seen', async () => {
    await write('Ask', 0, 'one');
    await write('Ask him', 1, 'two');
    expect(await texts()).toEqual([[ABOUT, 'Ask him']]);
  });

  test('that two editors write at the same time is that of the last; the other text stays beside it', async () => {
    await write('Mine', 0, 'one');
    await write('Yours', 0, 'two');
    expect(await texts()).toEqual([
      [ABOUT, 'Yours'],
      [`${ABOUT}@one`, 'Mine'],
    ]);
    // They go on, each on its own text, which the half written one is part of: nothing is lost.
    await write('Mine, too', 1, 'one');
    expect(await texts()).toEqual([
      [ABOUT, 'Mine, too'],
      [`${ABOUT}@two`, 'Yours'],
    ]);
    await write('Yours, too', 2, 'two');
    expect(await texts()).toEqual([
      [ABOUT, 'Yours, too'],
      [`${ABOUT}@one`, 'Mine, too'],
    ]);
  });

  test('keeps the other text beside it when its editor goes on from this one', async () => {
    await write('Mine', 0, 'one');
    await write('Yours', 0, 'two');
    await write('Yours, by both', 2, 'one');
    expect(await texts()).toEqual([
      [ABOUT, 'Yours, by both'],
      [`${ABOUT}@one`, 'Mine'],
    ]);
  });

  test('of the same text is no conflict', async () => {
    await write('Same', 0, 'one');
    await write('Same', 0, 'two');
    expect(await texts()).toEqual([[ABOUT, 'Same']]);
  });

  test('is deleted when nothing is left of it, and kept as a copy where another editor had written meanwhile', async () => {
    await write('Mine', 0, 'one');
    expect(await write(' \n', 1, 'one')).toBe(0);
    expect(await texts()).toEqual([]);
    await write('Mine', 0, 'one');
    await write('', 0, 'two');
    expect(await texts()).toEqual([[`${ABOUT}@one`, 'Mine']]);
    await dropNote(db, `${ABOUT}@one`);
    expect(await texts()).toEqual([]);
  });

  test('that two contexts write at once is nowhere lost', async () => {
    const other = readerDb(db.name);
    await Promise.all([write('Mine', 0, 'one'), writeNote(other, { about: ABOUT, title: 'Moon', text: 'Yours', seen: 0, by: 'two' }, 2)]);
    other.close();
    expect((await texts()).map(([, text]) => text).sort()).toEqual(['Mine', 'Yours']);
  });

  test('is followed by views', async () => {
    const seen = vi.fn<(notes: NotesAbout) => void>();
    const all = vi.fn<(notes: readonly { text: string }[]) => void>();
    const stops = [watchNotesAbout(db, ABOUT, seen), watchNotes(db, all)];
    await write('Ask', 0, 'one');
    await vi.waitFor(() =>
      expect(seen).toHaveBeenLastCalledWith({ note: expect.objectContaining({ text: 'Ask', version: 1 }), copies: [] }),
    );
    await write('Tell', 0, 'two', 2);
    await vi.waitFor(() => expect(seen.mock.lastCall?.[0].copies).toMatchObject([{ text: 'Ask' }]));
    expect(all.mock.lastCall?.[0].map(({ text }) => text)).toEqual(['Tell', 'Ask']);
    for (const stop of stops) stop();
  });
});

describe('what was opened', () => {
  test('is listed once each, the last first, until it is forgotten', async () => {
    const seen = vi.fn<(visits: readonly { title: string }[]) => void>();
    const stop = watchVisits(db, seen);
    const titles = () => seen.mock.lastCall?.[0].map(({ title }) => title);
    for (const [at, title] of ['A', 'B', 'A'].entries()) await rememberVisit(db, { key: `entity:${title}`, title, at });
    await vi.waitFor(() => expect(titles()).toEqual(['A', 'B']));
    await forgetVisits(db);
    await vi.waitFor(() => expect(titles()).toEqual([]));
    stop();
  });

  test('is bounded', async () => {
    await db.visits.bulkPut(Array.from({ length: 600 }, (_, at) => ({ key: `entity:e${at}`, title: `${at}`, at })));
    await rememberVisit(db, { key: 'entity:last', title: 'last', at: 600 });
    expect([await db.visits.count(), await db.visits.get('entity:e100'), (await db.visits.get('entity:last'))?.at]).toEqual([
      500,
      undefined,
      600,
    ]);
  });
});
