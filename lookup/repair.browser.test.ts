import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleFiles, samplePack } from '../packs/sample-pack.ts';
import { starterFiles } from '../packs/starter-files.ts';
import { buildSearch, inOneSegment, openSearch } from '../search/index.ts';
import { corpusDb } from '../store/db.ts';
import { readerDb } from '../store/reader-db.ts';
import { recentSearches } from '../store/recent-searches.ts';
import { openLibrary, type Sources } from './open-library.ts';
import { rawConnection } from './raw-connection.ts';
import { type RepairStep, repairStore } from './repair.ts';
import { seedStarter } from './seed-starter.ts';

Dexie.debug = false;
vi.spyOn(console, 'warn').mockImplementation(() => undefined);

const { names, articles } = await buildSearch(samplePack(), { countries: [], titles: [], words: { former: [] } });
const search = { names, articles: await inOneSegment(articles) };
const asked = { limit: 5, language: 'en', today: '2026-01-01' } as const;

let name: string;
let sources: Sources;
beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  sources = {
    db: corpusDb(name),
    reader: readerDb(`${name}-reader`),
    files: starterFiles(sampleFiles(samplePack(), undefined, search)),
    release: '1.0.0',
    trouble: { get: async () => undefined, set: async () => undefined },
  };
});
afterEach(() => {
  sources.db.close();
  sources.reader.close();
  for (const one of [name, `${name}-reader`]) indexedDB.deleteDatabase(one);
});

describe('a store that was damaged', () => {
  test.each([
    ['is of a later version', async () => rawConnection(name, 99)],
    [
      'has damaged rows',
      async () => {
        await seedStarter(sources);
        await sources.db.entityRows.toCollection().modify({ value: null as never });
      },
    ],
    ['is there no more', async () => undefined],
  ])('and %s is made anew: what can be read is kept, and progress is told', async (_, damage) => {
    await damage();
    const keep = vi.fn();
    const steps: RepairStep[] = [];
    await repairStore(sources, keep, (step) => steps.push(step));
    expect((await openLibrary(sources)).origin).toBe('store');
    expect(await (await openLibrary(sources)).entity('moon-jae-in')).toBeDefined();
    expect(keep).toHaveBeenCalledOnce();
    expect([...new Set(steps.map(({ at }) => at))]).toEqual(['saving', 'dropping', 'filling']);
    const done = steps.map((step) => step.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(1);
  });

  test('gives all rows that can be read, without what is made of them', async () => {
    await seedStarter(sources);
    const keep = vi.fn();
    await repairStore(sources, keep, () => undefined);
    const [{ tables, unreadable }] = keep.mock.calls[0] as [{ tables: Record<string, unknown[]>; unreadable: number }];
    expect([unreadable, tables.entityRows?.length, tables.bodyRows?.length, tables.compiledRows?.length]).toEqual([0, 2, 3, 0]);
  });

  test('and that a context holds and does not let go of fails to be made anew: the package answers on', async () => {
    await seedStarter(sources);
    const holder = await rawConnection(name, undefined, { keepOpen: true });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const repairing = repairStore(
      sources,
      () => vi.advanceTimersByTime(0),
      () => void queueMicrotask(() => vi.runAllTimers()),
    );
    const failed = expect(repairing).rejects.toThrow('held by another context');
    const timer = setInterval(() => vi.runAllTimers(), 5);
    await failed;
    clearInterval(timer);
    vi.useRealTimers();
    const library = await openLibrary(sources, 100);
    expect([library.origin, library.trouble]).toEqual(['packaged', 'blocked']);
    holder.close();
  });

  test('leaves the reader’s own data alone', async () => {
    const reader = readerDb(`${name}-reader`);
    await recentSearches(reader).remember('Menlu AS', 1);
    await repairStore(
      sources,
      () => undefined,
      () => undefined,
    );
    expect(await reader.searches.count()).toBe(1);
    reader.close();
    indexedDB.deleteDatabase(reader.name);
  });
});

describe('a search index in the store', () => {
  test.each([
    ['cut off', async (blob: Blob) => blob.slice(0, blob.size / 2)],
    ['empty', async () => new Blob([])],
    ['of an older analyzer', async (blob: Blob) => new Blob([JSON.stringify({ ...JSON.parse(await blob.text()), analyzer: '1.0' })])],
  ])('%s is left aside: the packaged one answers meanwhile, and the reader can be told', async (_, damage) => {
    await seedStarter(sources);
    const row = await sources.db.compiledRows.get([1, 'names']);
    if (!row) throw new Error('the store has an index');
    await sources.db.compiledRows.put({ generation: 1, name: 'names', blob: await damage(row.blob) });
    const library = await openLibrary(sources);
    const index = await openSearch(library);
    expect((await index.search('moon', asked)).hits[0]).toMatchObject({ id: 'person:moon-jae-in' });
    expect([library.origin, library.trouble]).toEqual(['packaged', 'damaged']);
  });

  test('so is one of articles that was cut off', async () => {
    await seedStarter(sources);
    await sources.db.segmentRows.toCollection().modify((row) => {
      row.blob = row.blob.slice(0, -1);
    });
    const library = await openLibrary(sources);
    const index = await openSearch(library);
    expect((await index.search('moon', { ...asked, kind: 'article' })).hits.length).toBeGreaterThan(0);
    expect([library.origin, library.trouble]).toEqual(['packaged', 'damaged']);
  });
});
