import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Library, passagesOf } from '../corpus/library.ts';
import type { ExplainerMeta, NewsMeta, PackArticle } from '../corpus/schema/articles.ts';
import type { Agreement, Person } from '../corpus/schema/entities.ts';
import { PACK_FORMAT } from '../packs/format.ts';
import { person, samplePack } from '../packs/sample-pack.ts';
import { contentOf } from '../packs/starter-files.ts';
import { type CorpusDb, corpusDb } from './db.ts';
import { storeLibrary } from './library.ts';
import { writePack } from './write-pack.ts';

const compiled = { gazetteer: new Uint8Array([1, 2, 3]).buffer, names: '{"a":"é"}', segments: [{ blob: new Blob(['s']), dead: [7] }] };

// On localhost Dexie would trace every failure that these tests provoke.
Dexie.debug = false;

let db: CorpusDb;
beforeEach(() => {
  db = corpusDb(`test-${crypto.randomUUID()}`);
});
afterEach(() => {
  vi.restoreAllMocks();
  db.close();
  indexedDB.deleteDatabase(db.name);
});

const fill = (pack = samplePack(), into = db) => writePack(into, contentOf(pack), compiled, '1.0.0');

test('what was written is read back', async () => {
  await fill();
  const library = storeLibrary(db);
  const { people, posts, articles } = samplePack();
  expect(await library.entity('moon-jae-in')).toEqual({ kind: 'person', id: 'moon-jae-in', value: people[0] });
  expect(await library.posts(['unknown', 'kr.president'])).toEqual(posts);
  expect(await library.article('visit.id')).toEqual(articles[1]);
  const [english, indonesian, older] = articles;
  const newestFirst = [indonesian, english, older].filter((article) => article !== undefined);
  expect(await library.articles(100)).toEqual(newestFirst.map(({ key, meta }) => ({ key, meta })));
  const passages = newestFirst.flatMap(passagesOf);
  expect(await library.passages('moon-jae-in', 100)).toEqual(passages);
  expect((await library.passages('talks', 100)).map(({ key }) => key)).toEqual(['visit.id#3', 'visit.en#3', 'older.id#3']);
  expect((await library.gazetteers()).flatMap((buffer) => [...new Uint8Array(buffer)])).toEqual([1, 2, 3]);
  expect(await library.nameIndexes()).toEqual([compiled.names]);
  const [segment] = await library.articleSegments();
  expect([await segment?.blob.text(), segment?.dead]).toEqual(['s', [7]]);
  expect(await db.packs.toArray()).toMatchObject([{ id: 'starter', version: 'v1', format: PACK_FORMAT, release: '1.0.0' }]);
});

test.each([
  [undefined, ['visit.id#1', 'visit.en#1', 'older.id#1']],
  ['2020-01-02', ['visit.id#1', 'visit.en#1', 'older.id#1']],
  ['1950-01-01', ['visit.id#1', 'visit.en#1', 'older.id#1']],
])('the first passage of each article around %s', async (near, expected) => {
  await fill();
  expect((await storeLibrary(db).about('moon-jae-in', near))?.passages.map(({ key }) => key)).toEqual(expected);
});

test('what a card tells comes with it: the posts of a person, the people of an agreement', async () => {
  const { people, posts, agreements } = samplePack();
  const held = { ...(people[0] as Person), memberships: [{ post: 'kr.president', sources: ['https://example.org'] }] };
  const signed = { ...(agreements[0] as Agreement), signatories: [{ person: held.id }, { person: 'nobody' }, { name: 'Somebody' }] };
  await fill(samplePack('v1', { people: [held], agreements: [signed] }));
  const library = storeLibrary(db);
  expect(await library.about(held.id)).toMatchObject({ entity: { kind: 'person', value: held }, posts, signatories: [] });
  expect(await library.about(signed.id)).toMatchObject({ entity: { kind: 'agreement', value: signed }, posts: [], signatories: [held] });
});

describe('of many articles', () => {
  const yearOf = ({ date }: { date: string }) => date.slice(0, 4);

  beforeEach(async () => {
    const [article] = samplePack().articles;
    if (!article) throw new Error('the sample has an article');
    const articles = Array.from({ length: 60 }, (_, at): PackArticle => {
      const [id, date] = [`visit-${at}`, `20${at + 10}-05-05`];
      const explains: ExplainerMeta = {
        ...{ kind: 'explainer', id, language: 'en', headline: id, date, topics: ['x'], corrections: [] },
        ...{ about: ['talks', 'unnamed'], related: ['x'], sources: [] },
      };
      return { ...article, key: `${id}.en`, meta: at % 20 === 0 ? explains : ({ ...article.meta, id, date } as NewsMeta) };
    });
    await fill(samplePack('v1', { articles }));
  });

  test('only those around the day are read for a card', async () => {
    const years = (await storeLibrary(db).about('moon-jae-in', '2030-01-01'))?.passages.map(yearOf);
    expect([years?.[0], years?.at(-1), years?.length]).toEqual(['2033', '2026', 8]);
  });

  test('a list has the newest', async () => {
    const library = storeLibrary(db);
    expect((await library.articles(3)).map(({ meta }) => yearOf(meta))).toEqual(['2069', '2068', '2067']);
    expect((await library.passages('talks', 3)).map(yearOf)).toEqual(['2069', '2068', '2067']);
    expect((await library.passages('moon-jae-in', 2)).map(yearOf)).toEqual(['2069', '2069', '2068', '2068']);
  });

  test('explainers are found by whom they are about, named or not', async () => {
    const library = storeLibrary(db);
    const explainers = ['visit-40.en', 'visit-20.en', 'visit-0.en'];
    expect((await library.explainers('talks')).map(({ key }) => key)).toEqual(explainers);
    expect((await library.explainers('unnamed')).map(({ key }) => key)).toEqual(explainers);
    expect(await library.explainers('moon-jae-in')).toEqual([]);
  });

  test('some are found by their keys', async () => {
    expect((await storeLibrary(db).heads(['visit-7.en', 'nothing.en', 'visit-3.en'])).map(({ key }) => key)).toEqual([
      'visit-7.en',
      'visit-3.en',
    ]);
  });
});

test.each(['', 'nobody', '__proto__', 'constructor', '\ud800'])('a miss is nothing: %j', async (id) => {
  await fill();
  const library = storeLibrary(db);
  expect([
    await library.entity(id),
    await library.article(id),
    await library.passages(id, 100),
    await library.about(id),
    await library.posts([id]),
  ]).toEqual([undefined, undefined, [], undefined, []]);
});

test('a store without a pack does not answer', async () => {
  await expect(storeLibrary(db).entity('moon-jae-in')).rejects.toThrow('no pack');
});

describe('another version', () => {
  const next = samplePack('v2', { people: [person('kim-jong-un', 'Kim Jong Un')], articles: samplePack().articles.slice(2) });

  test('takes the place of the one before, and leaves none of its rows', async () => {
    await fill();
    await fill(next);
    const library = storeLibrary(db);
    expect(await library.entity('moon-jae-in')).toBeUndefined();
    expect(await library.entity('kim-jong-un')).toBeDefined();
    expect((await library.articles(100)).map(({ key }) => key)).toEqual(['older.id']);
    expect(await library.article('visit.id')).toBeUndefined();
    expect(await library.passages('moon-jae-in', 100)).toHaveLength(2);
    expect(await db.packs.get('starter')).toMatchObject({ version: 'v2' });
    expect(await db.leftovers.count()).toBe(0);
    expect(new Set((await db.bodyRows.toArray()).map(({ generation }) => generation))).toEqual(new Set([2]));
  });

  test('leaves other packs alone', async () => {
    await fill(samplePack('x', { id: 'mine', people: [person('mine', 'Mine')], agreements: [], posts: [], articles: [] }));
    await fill();
    await fill(next);
    expect(await storeLibrary(db).entity('mine')).toBeDefined();
    expect(await db.packs.count()).toBe(2);
  });

  test('of another pack may have the same posts', async () => {
    await fill();
    await fill(samplePack('x', { id: 'mine' }));
    expect(await storeLibrary(db).posts(['kr.president'])).toEqual(samplePack().posts);
  });

  test('is read only when it is whole', async () => {
    await fill();
    const library = storeLibrary(db);
    const seen: unknown[] = [];
    await writePack(db, contentOf(next), compiled, '1.0.0', {
      onProgress: () => seen.push(Promise.all([library.entity('moon-jae-in'), library.entity('kim-jong-un')])),
    });
    const pairs = (await Promise.all(seen)) as [unknown, unknown][];
    expect(pairs.length).toBeGreaterThan(2);
    expect(pairs.filter(([old, young]) => Boolean(old) === Boolean(young))).toEqual([]);
  });

  test('two at once are written one after the other', async () => {
    const other = corpusDb(db.name);
    await Promise.all([fill(), fill(next, other)]);
    other.close();
    const library = storeLibrary(db);
    const both = [await library.entity('moon-jae-in'), await library.entity('kim-jong-un')].filter(Boolean);
    expect([both.length, await db.leftovers.count(), await db.packs.count()]).toEqual([1, 0, 1]);
  });
});

test('the same version twice gives the same library', async () => {
  await fill();
  const before = await contents();
  await fill();
  expect(await contents()).toEqual(before);
});

describe('a disk that is full at the n-th row', () => {
  /** Rows that a whole writing puts: the fault comes at each of them in turn. */
  const rows = Array.from({ length: 14 }, (_, at) => at + 1);
  const next = samplePack('v2', { people: [person('kim-jong-un', 'Kim Jong Un')] });

  test.each(rows)('%i leaves the library as it was', async (nth) => {
    await fill();
    const before = await contents();
    fullAt(nth);
    await expect(fill(next)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await contents()).toEqual(before);
    // And once there is room, it is written.
    await fill(next);
    expect([await storeLibrary(db).entity('kim-jong-un'), await db.leftovers.count()]).toMatchObject([{ id: 'kim-jong-un' }, 0]);
  });

  test.each(rows)('%i of a first pack leaves none', async (nth) => {
    await db.open();
    fullAt(nth);
    await expect(fill()).rejects.toThrow();
    vi.restoreAllMocks();
    await expect(storeLibrary(db).entity('moon-jae-in')).rejects.toThrow('no pack');
  });
});

describe('rows that are not what was written are left out, and counted', () => {
  const [person, head, body] = [['moon-jae-in'], ['older.id in lists', 'older.id'], ['older.id']];
  const damage: [what: string, table: string, change: object, lost: string[]][] = [
    ['a field is missing', 'entityRows', { value: undefined }, person],
    ['a field is of another type', 'entityRows', { value: 7 }, person],
    ['the date is none', 'headRows', { meta: { ...samplePack().articles[0]?.meta, date: Number.NaN } }, head],
    ['the text is gone', 'bodyRows', { blocks: null }, body],
    ['the marks are gone', 'bodyRows', { blocks: [{ kind: 'paragraph', text: 'Moon' }] }, body],
  ];
  test.each(damage)('%s in %s', async (_, name, change, lost) => {
    await fill();
    const whole = await readable(storeLibrary(db));
    const table = db.table(name);
    const key = (await table.toCollection().primaryKeys())[0];
    await table.update(key, change);
    const onDamaged = vi.fn();
    expect(await readable(storeLibrary(db, onDamaged))).toEqual(whole.filter((one) => !lost.includes(one)));
    expect(onDamaged).toHaveBeenCalledWith(1);
  });

  /** All that the sample has, as far as it can be read. */
  async function readable(library: Library): Promise<string[]> {
    const entities = await Promise.all(['moon-jae-in', 'talks'].map((id) => library.entity(id)));
    const heads = await library.articles(100);
    const articles = await Promise.all(['visit.en', 'visit.id', 'older.id'].map((key) => library.article(key)));
    const cited = new Set((await library.passages('moon-jae-in', 100)).map(({ article }) => article));
    const whole = articles.flatMap((article) => article?.key ?? []);
    expect(whole.toSorted()).toEqual([...cited].sort());
    return [...entities.flatMap((entity) => entity?.id ?? []), ...heads.map(({ key }) => `${key} in lists`), ...whole];
  }
});

test('a connection that the browser has closed is opened again', async () => {
  await fill();
  const library = storeLibrary(db);
  db.backendDB().close();
  db.backendDB().dispatchEvent(new Event('close'));
  expect(await library.entity('moon-jae-in')).toBeDefined();
});

test('a context that upgrades is not held up, and this one writes no more', async () => {
  await fill();
  const later = new Dexie(db.name);
  later.version(3).stores({ more: 'id' });
  await later.open();
  await expect(storeLibrary(db).entity('moon-jae-in')).rejects.toThrow();
  later.close();
});

/** From the n-th row on, every writing is refused as by a full disk. */
function fullAt(nth: number): void {
  let count = 0;
  for (const method of ['add', 'put'] as const) {
    const write = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++count >= nth) throw new DOMException('the disk is full', 'QuotaExceededError');
      return write.apply(this, args);
    });
  }
}

// Times and generations differ from writing to writing, and blobs compare by their text.
async function contents(): Promise<unknown> {
  const shown = new Set((await db.packs.toArray()).map(({ generation }) => generation));
  return Promise.all(
    db.tables
      .filter(({ name }) => name !== 'leftovers')
      .map(async (table) => {
        const rows = (await table.toArray()).filter(({ generation }) => generation === undefined || shown.has(generation));
        return Promise.all(
          rows.map(async ({ seededAt: _, generation: __, places: ___, blob, ...row }) =>
            blob instanceof Blob ? { ...row, text: await blob.text() } : row,
          ),
        );
      }),
  );
}
