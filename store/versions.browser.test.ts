import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { passagesOf } from '../corpus/library.ts';
import { samplePack } from '../packs/sample-pack.ts';
import { contentOf } from '../packs/starter-files.ts';
import { corpusDb } from './db.ts';
import { denialsIn } from './denials.ts';
import { storeLibrary } from './library.ts';
import { readerDb } from './reader-db.ts';
import { recentSearches } from './recent-searches.ts';
import { savedPages } from './saved-pages.ts';

// Databases as each version of the extension left them, written without the code that reads them. Never change what is here: add.

Dexie.debug = false;

let name: string;
beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});
afterEach(() => {
  vi.restoreAllMocks();
  indexedDB.deleteDatabase(name);
});

test('the corpus of version 1 shows as it was', async () => {
  const { entities, posts, articles } = await writeVersion1();
  const db = corpusDb(name);
  const library = storeLibrary(db);
  expect(await library.entity('moon-jae-in')).toEqual(entities[0]);
  expect(await library.entity('half')).toBeUndefined();
  expect(await library.posts(['kr.president'])).toEqual(posts);
  expect((await library.articles(100)).map(({ key }) => key)).toEqual(['visit.id', 'visit.en', 'older.id']);
  expect(await library.heads(articles.map(({ key }) => key))).toEqual(articles.map(({ key, meta }) => ({ key, meta })));
  expect(await library.article('visit.id')).toEqual(articles[1]);
  expect((await library.passages('moon-jae-in', 1)).map(({ key }) => key)).toEqual(['visit.id#1', 'visit.id#3']);
  expect((await library.about('moon-jae-in'))?.passages.map(({ key }) => key)).toEqual(['visit.id#1', 'visit.en#1', 'older.id#1']);
  expect((await library.gazetteers()).map((buffer) => new TextDecoder().decode(buffer))).toEqual(['g']);
  expect(await db.compiledRows.toCollection().primaryKeys()).toEqual([[1, 'gazetteer']]);
  db.close();
});

test('the corpus of version 2 shows as it was', async () => {
  const { entities, articles } = await writeVersion2();
  const db = corpusDb(name);
  const library = storeLibrary(db);
  expect(await library.entity('moon-jae-in')).toEqual(entities[0]);
  expect(await library.article('visit.id')).toEqual(articles[1]);
  expect((await library.passages('moon-jae-in', 100)).length).toBe(articles.flatMap(passagesOf).length);
  expect((await library.gazetteers()).map((buffer) => new TextDecoder().decode(buffer))).toEqual(['g']);
  expect(await library.nameIndexes()).toEqual(['{}']);
  expect(await db.jobs.count()).toBe(0);
  db.close();
});

test('the corpus of version 3 shows as it was, its newest articles first', async () => {
  const { articles } = await writeVersion3();
  const db = corpusDb(name);
  const library = storeLibrary(db);
  expect((await library.articles(2)).map(({ key }) => key)).toEqual(['visit.id', 'visit.en']);
  expect(await library.article('visit.id')).toEqual(articles[1]);
  expect(await library.nameIndexes()).toEqual(['{}']);
  expect((await db.jobs.toArray()).map(({ pack }) => pack)).toEqual(['mine']);
  db.close();
});

test('an upgrade that is stopped leaves what was there, and the next one is whole', async () => {
  const { entities } = await writeVersion1();
  const { add } = IDBObjectStore.prototype;
  // As many rows as move.
  for (let nth = 1; nth <= 9; nth++) {
    let count = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++count === nth) throw new DOMException('', 'AbortError');
      return add.apply(this, args);
    });
    const stopped = corpusDb(name);
    await expect(stopped.open()).rejects.toThrow();
    stopped.close();
    vi.restoreAllMocks();
    expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(10);
  }
  const db = corpusDb(name);
  expect(await storeLibrary(db).entity('moon-jae-in')).toEqual(entities[0]);
  db.close();
});

test('the searches of version 1 of the reader are there', async () => {
  await write(name, 10, { searches: { keyPath: 'key', indexes: ['at'], rows: [{ key: 'menlu as', text: 'Menlu AS', at: 1 }] } });
  const db = readerDb(name);
  const searches = await new Promise((resolve) => void recentSearches(db).watch(resolve));
  expect(searches).toEqual(['Menlu AS']);
  db.close();
});

test('the reader’s own database of version 2: saved pages, notes, and what was opened', async () => {
  const key = 'saved-00112233445566778899aabbccddeeff';
  const source = { publisher: 'The Bank', url: 'https://bank.example/a' };
  const meta = { kind: 'saved', id: key, language: 'ko', headline: 'A', date: '2021-06-14', source, savedAt: 7 };
  const blocks = [{ kind: 'paragraph', text: 'Moon', marks: [{ start: 0, end: 4, entity: 'moon-jae-in' }] }];
  await write(name, 20, {
    searches: { keyPath: 'key', indexes: ['at'], rows: [] },
    savedHeads: { keyPath: 'key', indexes: ['*addresses', 'textHash'], rows: [{ key, meta, addresses: [source.url], textHash: '0' }] },
    savedBodies: { keyPath: 'key', indexes: ['*places'], rows: [{ key, blocks, places: [['moon-jae-in', '2021-06-14']] }] },
    savedIndex: { keyPath: 'name', rows: [{ name: 'articles', blob: new Blob(['i']), spottedBy: 'v1' }] },
    notes: {
      keyPath: 'id',
      indexes: ['about', 'at'],
      rows: [{ id: 'entity:moon-jae-in', about: 'entity:moon-jae-in', text: 'Ask him', title: 'Moon', version: 3, by: 'e', at: 7 }],
    },
    visits: { keyPath: 'key', indexes: ['at'], rows: [{ key: 'entity:moon-jae-in', title: 'Moon', at: 7 }] },
  });
  const db = readerDb(name);
  const pages = savedPages(db);
  expect(await pages.article(key)).toEqual({ key, meta, blocks });
  expect((await pages.firstPassages('moon-jae-in', '2021-01-01')).map(({ article }) => article)).toEqual([key]);
  expect(await (await pages.index())?.text()).toBe('i');
  expect(await db.notes.where('about').equals('entity:moon-jae-in').toArray()).toMatchObject([{ text: 'Ask him', version: 3 }]);
  expect(await db.visits.orderBy('at').toArray()).toMatchObject([{ title: 'Moon' }]);
  db.close();
});

test('the denials of version 3 of the reader are there', async () => {
  const row = { page: 'https://news.example/a', form: 'Kim', entity: 'kim-jong-un', host: 'news.example', at: 1 };
  await write(name, 30, {
    searches: { keyPath: 'key', indexes: ['at'], rows: [] },
    savedHeads: { keyPath: 'key', indexes: ['*addresses', 'textHash'], rows: [] },
    savedBodies: { keyPath: 'key', indexes: ['*places'], rows: [] },
    savedIndex: { keyPath: 'name', rows: [] },
    notes: { keyPath: 'id', indexes: ['about', 'at'], rows: [] },
    visits: { keyPath: 'key', indexes: ['at'], rows: [] },
    denials: { keyPath: ['page', 'form', 'entity'], indexes: ['page', 'host', 'at'], rows: [row] },
  });
  const db = readerDb(name);
  expect(await denialsIn(db).on(row.page)).toEqual([row]);
  db.close();
});

/** Half a pack beside a whole one: its rows without its record. */
async function writeVersion1() {
  const { entities, posts, articles } = contentOf(samplePack());
  const passages = articles.flatMap(passagesOf);
  const of = <T extends object>(rows: readonly T[], pack = 'starter') => rows.map((row) => ({ ...row, pack }));
  await write(name, 10, {
    packs: { keyPath: 'id', rows: [{ id: 'starter', version: 'v1', format: 1, release: '0.1.0', seededAt: '2026-01-01T00:00:00Z' }] },
    entities: { keyPath: 'id', indexes: ['pack'], rows: [...of(entities), ...of([{ ...entities[0], id: 'half' }], 'never-whole')] },
    posts: { keyPath: 'id', indexes: ['pack'], rows: of(posts) },
    heads: { keyPath: 'key', indexes: ['pack'], rows: of(articles.map(({ key, meta }) => ({ key, meta }))) },
    bodies: { keyPath: 'key', indexes: ['pack'], rows: of(articles.map(({ key, blocks }) => ({ key, blocks }))) },
    passages: { keyPath: 'key', indexes: ['pack', '*entities'], rows: of(passages) },
    blobs: {
      keyPath: 'name',
      rows: [
        { name: 'gazetteer', blob: new Blob(['g']) },
        { name: 'search', blob: new Blob(['{}']) },
      ],
    },
  });
  return { entities, posts, articles };
}

/** One pack, of generation 4, and a leftover of another. */
async function writeVersion2() {
  const { rows, entities, articles } = ofGeneration4();
  await write(name, 20, {
    ...rows,
    blobs: {
      keyPath: 'name',
      rows: [
        { name: 'gazetteer', blob: new Blob(['g']) },
        { name: 'names', blob: new Blob(['{}']) },
      ],
    },
  });
  return { entities, articles };
}

/** The same, and another pack that is being prepared. */
async function writeVersion3() {
  const { rows, articles } = ofGeneration4();
  const job = { pack: 'mine', generation: 5, version: 'm1', madeBy: 'x', parts: 2, times: new Map([['talks', 3]]), year: 2021 };
  await write(name, 30, {
    ...rows,
    compiledRows: {
      keyPath: ['generation', 'name'],
      rows: [
        { generation: 4, name: 'gazetteer', blob: new Blob(['g']) },
        { generation: 4, name: 'names', blob: new Blob(['{}']) },
      ],
    },
    jobs: { keyPath: 'pack', rows: [job] },
  });
  return { articles };
}

/** The tables that versions 2 and 3 share. */
function ofGeneration4() {
  const { entities, posts, articles } = contentOf(samplePack());
  const generation = 4;
  const of = <T extends object>(rows: readonly T[]) => rows.map((row) => ({ ...row, generation }));
  const bodies = articles.map(({ key, meta, blocks }) => {
    const named = new Set(passagesOf({ key, meta, blocks }).flatMap(({ entities }) => entities));
    return { key, blocks, places: [...named].map((entity) => [generation, entity, 1, meta.date]) };
  });
  const at = (field: string) => ({ keyPath: ['generation', field] });
  const rows = {
    packs: {
      keyPath: 'id',
      rows: [{ id: 'starter', generation, version: 'v1', format: 4, release: '0.1.0', seededAt: '2026-01-01T00:00:00Z' }],
    },
    leftovers: { keyPath: 'generation', rows: [{ generation: 5 }] },
    entityRows: { ...at('id'), rows: of(entities) },
    postRows: { ...at('id'), rows: of(posts) },
    headRows: { ...at('key'), rows: of(articles.map(({ key, meta }) => ({ key, meta }))) },
    bodyRows: { ...at('key'), indexes: ['*places'], rows: of(bodies) },
    segmentRows: { ...at('id'), rows: of([{ id: 0, blob: new Blob(['s']), dead: [] }]) },
  };
  return { rows, entities, articles };
}

type Stores = Record<string, { keyPath: string | string[]; indexes?: string[]; rows: object[] }>;

/** Dexie multiplies its versions by ten. */
function write(database: string, version: number, stores: Stores): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, indexes = [], rows }] of Object.entries(stores)) {
        const made = request.result.createObjectStore(store, { keyPath });
        for (const index of indexes) {
          const field = index.replace('*', '');
          made.createIndex(field, field, { multiEntry: index !== field });
        }
        for (const row of rows) made.add(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
