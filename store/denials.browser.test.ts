import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DenialRow } from './denial-table.ts';
import { type Denials, denialsIn } from './denials.ts';
import { type ReaderDb, readerDb } from './reader-db.ts';

Dexie.debug = false;

let db: ReaderDb;
let denials: Denials;
beforeEach(() => {
  db = readerDb(`test-${crypto.randomUUID()}`);
  denials = denialsIn(db);
});
afterEach(() => {
  db.close();
  indexedDB.deleteDatabase(db.name);
});

const KIM: DenialRow = { page: 'https://news.example/a', form: 'Kim', entity: 'kim-jong-un', host: 'news.example', at: 1 };

test('are those of their page, each once, until they are taken back, and views hear of it', async () => {
  const seen = vi.fn<(rows: DenialRow[]) => void>();
  const stop = denials.watch(seen);
  const sung = { ...KIM, entity: 'sung-kim', at: 2 };
  await denials.add(KIM);
  await denials.add({ ...KIM, page: 'https://news.example/b', at: 3 });
  await denials.add(sung);
  await denials.add(sung);
  expect(await denials.on(KIM.page)).toEqual([KIM, sung]);
  await vi.waitFor(() => expect(seen.mock.lastCall?.[0].map(({ at }) => at)).toEqual([3, 2, 1]));
  await denials.remove(KIM);
  await denials.remove(KIM);
  expect(await denials.on(KIM.page)).toEqual([sung]);
  await vi.waitFor(() => expect(seen.mock.lastCall?.[0]).toHaveLength(2));
  stop();
});

test('that are damaged are passed over', async () => {
  await denials.add(KIM);
  await db.denials.put({ ...KIM, form: 7 as unknown as string });
  expect(await denials.on(KIM.page)).toEqual([KIM]);
});

test('of a site that has far too many push out its own oldest only', async () => {
  await denials.add(KIM);
  for (let at = 2; at <= 203; at++) await denials.add({ ...KIM, host: 'other.example', page: `https://other.example/${at}`, at });
  expect(await db.denials.where({ host: 'other.example' }).count()).toBe(200);
  expect(await denials.on('https://other.example/2')).toEqual([]);
  expect(await denials.on(KIM.page)).toEqual([KIM]);
});
