import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ReaderDb, readerDb } from './reader-db.ts';
import { type RecentSearches, recentSearches } from './recent-searches.ts';

Dexie.debug = false;

let db: ReaderDb;
let searches: RecentSearches;
beforeEach(() => {
  db = readerDb(`test-${crypto.randomUUID()}`);
  searches = recentSearches(db);
});
afterEach(() => {
  db.close();
  indexedDB.deleteDatabase(db.name);
});

test('the last come first, each once, and views hear of it', async () => {
  const seen = vi.fn<(list: string[]) => void>();
  const stop = searches.watch(seen);
  await searches.remember('Blinken', 1);
  await searches.remember('Menlu AS', 2);
  await searches.remember('blinken', 3);
  await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(['blinken', 'Menlu AS']));
  stop();
  await searches.forget();
  expect(await db.searches.count()).toBe(0);
});

test('two pages that remember at the same time lose nothing', async () => {
  const other = readerDb(db.name);
  await Promise.all([searches.remember('Blinken', 1), recentSearches(other).remember('Menlu AS', 2)]);
  expect((await db.searches.toArray()).map(({ text }) => text).sort()).toEqual(['Blinken', 'Menlu AS']);
  other.close();
});

test('only the last are kept', async () => {
  for (let at = 0; at < 60; at++) await searches.remember(`query ${at}`, at);
  expect(await db.searches.count()).toBe(50);
  expect(await db.searches.get('query 9')).toBeUndefined();
});

test('a database of a newer version is neither read nor written', async () => {
  await new Promise((opened) => {
    const request = indexedDB.open(db.name, 9_999);
    request.onsuccess = () => opened(request.result.close());
  });
  const seen = vi.fn<(list: string[]) => void>();
  const stop = searches.watch(seen);
  await expect(searches.remember('Blinken', 1)).rejects.toThrow('version');
  expect(seen.mock.calls.flat(2)).toEqual([]);
  stop();
});
