import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PACK_FORMAT } from '../packs/format.ts';
import { person, samplePack } from '../packs/sample-pack.ts';
import { contentOf } from '../packs/starter-files.ts';
import { type CorpusDb, corpusDb } from './db.ts';
import { storeLibrary } from './library.ts';
import { seed } from './seed.ts';

const compiled = { gazetteer: new Uint8Array([1, 2, 3]).buffer, search: { entities: '{"a":"é"}', articles: '{}' } };

// On localhost Dexie would trace every failure that these tests provoke.
Dexie.debug = false;

let db: CorpusDb;
beforeEach(() => {
  db = corpusDb(`test-${crypto.randomUUID()}`);
});
afterEach(() => {
  db.close();
  indexedDB.deleteDatabase(db.name);
});

const fill = (pack = samplePack()) => seed(db, contentOf(pack), compiled, '1.0.0');

test('what was seeded is read back', async () => {
  await fill();
  const library = storeLibrary(db);
  const { people, posts, articles } = samplePack();
  expect(await library.entity('moon-jae-in')).toEqual({ kind: 'person', id: 'moon-jae-in', value: people[0] });
  expect(await library.posts(['unknown', 'kr.president'])).toEqual(posts);
  expect(await library.article('visit.id')).toEqual(articles[1]);
  expect(await library.articles()).toEqual(articles.map(({ key, meta }) => ({ key, meta })));
  const passages = contentOf(samplePack()).passages;
  expect(await library.passages('moon-jae-in')).toEqual(passages);
  expect((await library.passages('talks')).map(({ key }) => key)).toEqual(['visit.en#3', 'visit.id#3', 'older.id#3']);
  expect([...new Uint8Array(await library.gazetteer())]).toEqual([1, 2, 3]);
  expect(await library.searchIndex('entities')).toBe(compiled.search.entities);
  expect(await db.packs.toArray()).toMatchObject([{ id: 'starter', version: 'v1', format: PACK_FORMAT, release: '1.0.0' }]);
});

test.each(['', 'nobody', '__proto__', 'constructor', '\ud800'])('a miss is nothing: %j', async (id) => {
  await fill();
  const library = storeLibrary(db);
  expect([await library.entity(id), await library.article(id), await library.passages(id), await library.posts([id])]).toEqual([
    undefined,
    undefined,
    [],
    [],
  ]);
});

describe('another version', () => {
  const next = samplePack('v2', { people: [person('kim-jong-un', 'Kim Jong Un')], articles: samplePack().articles.slice(2) });

  test('takes the place of the one before', async () => {
    await fill();
    await fill(next);
    const library = storeLibrary(db);
    expect(await library.entity('moon-jae-in')).toBeUndefined();
    expect(await library.entity('kim-jong-un')).toBeDefined();
    expect((await library.articles()).map(({ key }) => key)).toEqual(['older.id']);
    expect(await library.article('visit.id')).toBeUndefined();
    expect(await library.passages('moon-jae-in')).toHaveLength(2);
    expect(await db.packs.get('starter')).toMatchObject({ version: 'v2' });
  });

  test('leaves other packs alone', async () => {
    await fill(samplePack('x', { id: 'mine', people: [person('mine', 'Mine')], agreements: [], posts: [], articles: [] }));
    await fill();
    await fill(next);
    expect(await storeLibrary(db).entity('mine')).toBeDefined();
    expect(await db.packs.count()).toBe(2);
  });

  // Whatever stops a transaction, a stopped worker or a full disk, the browser rolls it back: one that is aborted stands for all.
  test.each(['entities', 'bodies', 'passages', 'blobs', 'packs'] as const)('that stops at %s leaves the one before', async (table) => {
    await fill();
    const before = await contents();
    stopAt(table);
    await expect(fill(next)).rejects.toThrow('stopped');
    expect(await contents()).toEqual(before);
  });

  test('that never was whole does not show', async () => {
    stopAt('packs');
    await expect(fill()).rejects.toThrow('stopped');
    expect(await contents()).toEqual([[], [], [], [], [], [], []]);
  });
});

test('the same version twice gives the same rows', async () => {
  await fill();
  const before = await contents();
  await fill();
  expect(await contents()).toEqual(before);
});

test('a context that upgrades is not held up, and this one writes no more', async () => {
  await fill();
  const later = new Dexie(db.name);
  later.version(2).stores({ more: 'id' });
  await later.open();
  await expect(storeLibrary(db).entity('moon-jae-in')).rejects.toThrow();
  later.close();
});

function stopAt(table: string): void {
  const stop = () => {
    throw new Error('stopped');
  };
  db.table(table).hook('creating', stop);
  db.table(table).hook('updating', stop);
}

// Times differ from seeding to seeding, and blobs compare by their text.
async function contents(): Promise<unknown[][]> {
  return Promise.all(
    db.tables.map(async (table) =>
      Promise.all(
        (await table.toArray()).map(async ({ seededAt: _, blob, ...row }) =>
          blob instanceof Blob ? { ...row, text: await blob.text() } : row,
        ),
      ),
    ),
  );
}
