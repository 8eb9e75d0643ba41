import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { samplePack } from '../packs/sample-pack.ts';
import type { JobRow } from './corpus-tables.ts';
import { type CorpusDb, corpusDb } from './db.ts';
import { dropDatabase } from './drop.ts';
import { replaceSegments, showStaged, stage, stageArticles, stagedSegments, takeOut } from './stage.ts';
import { begin, show } from './write-pack.ts';

// On localhost Dexie would trace every failure that these tests provoke.
Dexie.debug = false;

const blob = new Blob(['s']);
const compiled = { gazetteer: new ArrayBuffer(1), names: '{}' };
const made = { ...compiled, format: 4, release: '1' };

let db: CorpusDb;
let job: JobRow;
beforeEach(async () => {
  db = corpusDb(`test-${crypto.randomUUID()}`);
  job = await stage(db, { pack: 'mine', version: '1', madeBy: 'us', spottedBy: '' });
});
afterEach(() => {
  vi.restoreAllMocks();
  db.close();
  indexedDB.deleteDatabase(db.name);
});

const write = () => stageArticles(db, job, [samplePack().articles], () => ({ segment: blob, done: { ...job, parts: job.parts + 1 } }));

async function rows(): Promise<number> {
  const counts = await Promise.all([db.packs, db.headRows, db.bodyRows, db.segmentRows, db.compiledRows].map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

const later: [what: string, work: () => Promise<unknown>][] = [
  ['its next articles', write],
  ['its merged segments', async () => replaceSegments(db, job, await stagedSegments(db, job), blob)],
  ['its record', () => showStaged(db, job, made)],
];

test.each(later)('of a pack that was taken out nothing comes later: %s', async (_, work) => {
  job = await write();
  await takeOut(db, 'mine');
  await expect(work()).rejects.toThrow('not to be prepared any more');
  expect(await rows()).toBe(0);
});

test.each(later)('of a pack whose database was dropped nothing comes later: %s', async (_, work) => {
  job = await write();
  await dropDatabase(db.name);
  await expect(work()).rejects.toThrow('not to be prepared any more');
  expect(await rows()).toBe(0);
});

test('a pack that is taken out while its articles are written leaves none', async () => {
  const given = stageArticles(db, job, [samplePack().articles], () => {
    void takeOut(db, 'mine');
    return { segment: blob, done: job };
  });
  await expect(given).rejects.toThrow('not to be prepared any more');
  await takeOut(db, 'nobody');
  expect(await rows()).toBe(0);
});

test('a pack that is taken out at the moment at which it is to show does not show', async () => {
  job = await write();
  const elsewhere = await corpusDb(db.name).open();
  const { get } = IDBObjectStore.prototype;
  let taken: Promise<void> | undefined;
  // The transaction of another page comes right behind the one that looks at the job.
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(function (this: IDBObjectStore, key) {
    queueMicrotask(() => {
      taken = takeOut(elsewhere as CorpusDb, 'mine');
    });
    return get.call(this, key);
  });
  await showStaged(db, job, made).catch(() => undefined);
  expect(taken).toBeDefined();
  await taken;
  elsewhere.close();
  expect(await rows()).toBe(0);
});

test('a pack of ours whose database was dropped while it was written does not show', async () => {
  const generation = await begin(db);
  await dropDatabase(db.name);
  const shown = show(db, { id: 'starter', version: '1', format: 4 }, compiled, { generation, release: '1' });
  await expect(shown).rejects.toThrow('was emptied');
  expect(await rows()).toBe(0);
});
