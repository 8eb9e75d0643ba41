import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../corpus/schema/entities.ts';
import { gazetteerSource } from '../packs/gazetteer-source.ts';
import { isReadable, MADE_BY } from '../packs/made-by.ts';
import { person, samplePack } from '../packs/sample-pack.ts';
import { contentOf } from '../packs/starter-files.ts';
import { compileGazetteer } from '../recognizer/compile.ts';
import { NO_WORDS } from '../recognizer/source.ts';
import { buildSearch, openSearch } from '../search/index.ts';
import { type BroughtDb, type BroughtPack, broughtDb, forgetPack, keepPack, type PackFile } from '../store/brought-db.ts';
import { listPacks } from '../store/brought-packs.ts';
import { type CorpusDb, corpusDb } from '../store/db.ts';
import { storeLibrary } from '../store/library.ts';
import { takeOut } from '../store/stage.ts';
import { stockOf } from '../store/stock.ts';
import { writePack } from '../store/write-pack.ts';
import { preparePack } from './prepare-pack.ts';

// On localhost Dexie would trace every failure that these tests provoke.
Dexie.debug = false;

const ARTICLES = 1_300;
let corpus: CorpusDb;
let brought: BroughtDb;

beforeEach(async () => {
  const name = `test-${crypto.randomUUID()}`;
  corpus = corpusDb(name);
  brought = broughtDb(`${name}-packs`);
  const ours = samplePack();
  const language = { countries: [], titles: [], words: NO_WORDS };
  const { names, articles } = await buildSearch(ours, { ...language, words: { former: [] } });
  const gazetteer = compileGazetteer(gazetteerSource({ ...ours, language }));
  const segments = articles.map((bytes) => ({ blob: new Blob([bytes]), dead: [] }));
  await writePack(corpus, contentOf(ours), { gazetteer, names, segments }, '1');
});
afterEach(() => {
  for (const db of [corpus, brought]) {
    db.close();
    indexedDB.deleteDatabase(db.name);
  }
});

const ZUBAIDAH: Person = { ...person('zubaidah', 'Zubaidah Kartosentono'), order: 'given', country: 'ID' };
const TEXT = 'Zubaidah Kartosentono met Moon Jae-in.';

/** A pack of so many articles, which name a person of it and one of ours. */
async function bring(version = '1', count = ARTICLES, text = TEXT, people = [ZUBAIDAH]): Promise<BroughtPack> {
  const [sample] = samplePack().articles;
  if (!sample) throw new Error('the sample has an article');
  const articles = Array.from({ length: count }, (_, at) => {
    const id = `met-${at}`;
    return { key: `${id}.en`, meta: { ...sample.meta, id }, blocks: [{ kind: 'paragraph' as const, text, marks: [] }] };
  });
  const file: PackFile = { id: 'mine', title: 'Mine', version, people, agreements: [], posts: [], articles };
  await keepPack(brought, file, new Date());
  return (await brought.packs.get('mine')) as BroughtPack;
}

const library = () => storeLibrary(corpus, undefined, isReadable);
const prepare = (pack: BroughtPack, onStep?: (done: number) => void) =>
  preparePack(pack, { brought, corpus, release: '1', ...(onStep && { onStep }) });

describe('a pack that the reader brought', () => {
  test('shows when it is whole, with whom its articles name, of all packs', async () => {
    const steps: number[] = [];
    await prepare(await bring(), (done) => void steps.push(done));
    expect(steps).toEqual([0.25, 0.5, 0.75, 1]);
    expect((await library().article('met-7.en'))?.blocks[0]?.marks).toEqual([
      { start: 0, end: 21, entity: 'zubaidah' },
      { start: 26, end: 37, entity: 'moon-jae-in' },
    ]);
    expect(await library().entity('zubaidah')).toBeDefined();
    expect((await library().gazetteers()).length).toBe(2);
    expect(await corpus.jobs.count()).toBe(0);
    expect((await listPacks(brought, corpus, (await corpus.packs.get('mine'))?.madeBy ?? ''))[0]).toMatchObject({ ready: true, done: 1 });
  });

  test.for([0.25, 0.5, 0.75])('that is stopped at %d goes on from there', async (at) => {
    const pack = await bring();
    const stopped = prepare(pack, (done) => {
      if (done === at) throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(await library().entity('zubaidah')).toBeUndefined();
    // Somebody else writes meanwhile, and sweeps.
    await takeOut(corpus, 'nobody');

    const steps: number[] = [];
    await prepare(pack, (done) => void steps.push(done));
    expect(steps[0]).toBe(at + 0.25);
    const generation = (await corpus.packs.get('mine'))?.generation ?? -1;
    const segments = (await corpus.segmentRows.toArray()).filter((row) => row.generation === generation);
    expect(segments.reduce((sum, { documents = 0 }) => sum + documents, 0)).toBe(ARTICLES);
    expect((await corpus.bodyRows.toArray()).filter((row) => row.generation === generation)).toHaveLength(ARTICLES);
  });

  test('takes the place of an older version, which shows until then', async () => {
    await prepare(await bring('1', 20));
    const next = await bring('2', 10);
    const stopped = prepare(next, () => {
      throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(await library().article('met-15.en')).toBeDefined();
    await prepare(next);
    expect([await library().article('met-15.en'), (await library().articles(100)).length]).toEqual([undefined, 13]);
    expect(await corpus.leftovers.count()).toBe(0);
  });

  test('has its articles found by the names of whom they name as they are now, in it and beside it', async () => {
    const called = (one: Person, text: string): Person => ({ ...one, aliases: [{ text, kind: 'variant' }] });
    await prepare(await bring('1', 20, TEXT, [called(ZUBAIDAH, 'Bunda Melati')]));
    await prepare(await bring('2', 20, TEXT, [called(ZUBAIDAH, 'Ibu Kencana'), called(person('moon-jae-in', 'Moon Jae-in'), 'Rembulan')]));
    const index = await openSearch(library());
    const found = async (query: string) => {
      const { hits } = await index.search(query, { limit: 30, language: 'en', today: '2026-01-01', kind: 'article' });
      return hits.filter(({ id }) => id.startsWith('article:met-')).length;
    };
    expect([await found('kencana'), await found('rembulan'), await found('jae-in'), await found('melati')]).toEqual([20, 20, 20, 0]);
  });

  test('that is taken out while it is prepared stays out, and leaves nothing', async () => {
    const pack = await bring();
    const given = preparePack(pack, { brought, corpus, release: '1', onStep: () => takeOut(corpus, 'mine') });
    await expect(given).rejects.toThrow('not to be prepared any more');
    expect(await corpus.packs.toCollection().primaryKeys()).toEqual(['starter']);
    const ours = (await corpus.packs.get('starter'))?.generation;
    const rows = [...(await corpus.bodyRows.toArray()), ...(await corpus.entityRows.toArray()), ...(await corpus.segmentRows.toArray())];
    expect(rows.filter(({ generation }) => generation !== ours)).toEqual([]);
  });

  test('of which another version of us has begun is begun anew', async () => {
    const pack = await bring('1', 600);
    await expect(prepare(pack, () => Promise.reject(new Error('stopped')) as never)).rejects.toThrow('stopped');
    await corpus.jobs.update('mine', { madeBy: 'another' });
    const steps: number[] = [];
    await prepare(pack, (done) => void steps.push(done));
    expect(steps).toHaveLength(3);
    expect((await library().articles(1_000)).length).toBe(603);
  });

  test('is looked through again when another pack brings names, or takes them away', async () => {
    const states = async () => (await listPacks(brought, corpus, MADE_BY)).map(({ id, ready, renewed }) => ({ id, ready, renewed }));
    const news = await bring('1', 20, 'Zubaidah Kartosentono met Moon Jae-in and Wiranata Kusumawati.');
    await prepare(news);
    const people = [{ ...person('wiranata', 'Wiranata Kusumawati'), order: 'given' as const, country: 'ID' }];
    const later: PackFile = { id: 'later', title: 'Later', version: '1', people, agreements: [], posts: [], articles: [] };
    await keepPack(brought, later, new Date(0));
    expect(await states()).toEqual([
      { id: 'mine', ready: true, renewed: false },
      { id: 'later', ready: false, renewed: false },
    ]);
    await prepare((await brought.packs.get('later')) as BroughtPack);
    expect(await states()).toEqual([
      { id: 'mine', ready: false, renewed: true },
      { id: 'later', ready: true, renewed: false },
    ]);
    expect(await library().article('met-7.en'), 'is there meanwhile').toBeDefined();
    await prepare(news);
    expect((await states()).every(({ ready }) => ready)).toBe(true);
    const entities = async () => (await library().article('met-7.en'))?.blocks[0]?.marks.map(({ entity }) => entity);
    expect(await entities()).toEqual(['zubaidah', 'moon-jae-in', 'wiranata']);

    await forgetPack(brought, 'later');
    await takeOut(corpus, 'later');
    expect(await states()).toEqual([{ id: 'mine', ready: false, renewed: true }]);
    await prepare(news);
    expect(await entities()).toEqual(['zubaidah', 'moon-jae-in']);
  });

  test('without names makes no other to be looked through', async () => {
    await prepare(await bring('1', 20));
    const [sample] = samplePack().articles;
    if (!sample) throw new Error('the sample has an article');
    const only = { ...sample, key: 'other.en', meta: { ...sample.meta, id: 'other' } };
    const later: PackFile = { id: 'later', title: 'Later', version: '1', people: [], agreements: [], posts: [], articles: [only] };
    await keepPack(brought, later, new Date());
    await prepare((await brought.packs.get('later')) as BroughtPack);
    expect((await listPacks(brought, corpus, MADE_BY)).map(({ ready }) => ready)).toEqual([true, true]);
  });

  test('is in the stock that the next one is compared with', async () => {
    await prepare(await bring('1', 20));
    const stock = stockOf(corpus, isReadable);
    const there = await stock.entities(new Set(['zubaidah', 'moon-jae-in', 'nobody']));
    expect([...there].map(([id, { kind }]) => [id, kind])).toEqual(
      expect.arrayContaining([
        ['zubaidah', 'person'],
        ['moon-jae-in', 'person'],
      ]),
    );
    expect(there.size).toBe(2);
    expect((await stock.articles()).has('met-7.en')).toBe(true);
    expect((await stockOf(corpus, ({ id }) => id !== 'mine').articles()).has('met-7.en')).toBe(false);
    expect([...(await stock.posts()).keys()].sort()).toEqual(
      samplePack()
        .posts.map(({ id }) => id)
        .sort(),
    );
  });
});
