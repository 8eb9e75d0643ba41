import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Passage } from '../corpus/schema/articles.ts';
import type { SavePage } from '../messages/protocol.ts';
import { sampleFiles, samplePack } from '../packs/sample-pack.ts';
import { starterFiles } from '../packs/starter-files.ts';
import { buildSearch, inOneSegment, openSearch } from '../search/index.ts';
import { corpusDb } from '../store/db.ts';
import { type ReaderDb, readerDb } from '../store/reader-db.ts';
import { openLibrary, type Sources } from './open-library.ts';
import { rawConnection } from './raw-connection.ts';
import { type Saving, saving } from './saving.ts';

Dexie.debug = false;
vi.spyOn(console, 'warn').mockImplementation(() => undefined);

const NOW = new Date(2021, 5, 20, 12);
const DAY = 86_400_000;
const page: SavePage = {
  address: 'https://bank.example/river',
  headline: 'A meeting',
  publisher: 'The Bank',
  date: '2021-06-14',
  language: 'en',
  blocks: [
    { kind: 'heading', text: 'Talks' },
    { kind: 'paragraph', text: 'Moon spoke of the river.' },
  ],
};
const { names, articles } = await buildSearch(samplePack(), { countries: [], titles: [], words: { former: [] } });
const files = sampleFiles(samplePack(), undefined, { names, articles: await inOneSegment(articles) });

let name: string;
let sources: Sources;
let pages: Saving;
let packs: string;
let known: RegExp;
/** How often names were looked for. */
let looked = 0;
beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  packs = 'v1';
  known = /Moon/;
  sources = {
    db: corpusDb(name),
    reader: readerDb(`${name}-reader`),
    files: starterFiles(files),
    release: '1.0.0',
    trouble: { get: async () => undefined, set: async () => undefined },
  };
  pages = savingWith(sources.reader);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (const db of [sources.db, sources.reader]) db.close();
  for (const one of [name, `${name}-reader`]) indexedDB.deleteDatabase(one);
});

/** Saves with a recognizer that knows what `known` matches, and says on which day it was asked. */
function savingWith(db: ReaderDb): Saving {
  return saving({
    db,
    library: () => openLibrary(sources),
    packs: async () => packs,
    spot: async (blocks) => {
      looked++;
      return {
        introduced: [],
        blocks: blocks.map(({ id, text }) => {
          const found = known.exec(text);
          const span = found && { start: found.index, end: found.index + found[0].length };
          return {
            id,
            open: false,
            mentions: span ? [{ ...span, entity: 'moon-jae-in', type: 'person', how: 'full', confidence: 1 }] : [],
          };
        }),
      };
    },
  });
}

async function keyOf(saved: Promise<unknown>): Promise<string> {
  return ((await saved) as { key: string }).key;
}

/** What is found, and what a card and the reader show, by key. */
async function seen(query = 'river') {
  const library = await openLibrary(sources);
  const { hits } = await (await openSearch(library)).search(query, { limit: 5, language: 'en', today: '2022-01-01', kind: 'saved' });
  const passages = (await library.about('moon-jae-in', '2021-06-14'))?.passages ?? [];
  return {
    found: hits.map(({ id }) => id.replace('article:', '')),
    passages: passages.filter(({ saved }) => saved).map(({ article }) => article),
    listed: (await library.articles(100)).filter(({ meta }) => meta.kind === 'saved').map(({ key }) => key),
  };
}

describe('a page that was saved', () => {
  test('is found, shown on cards, listed and read at once', async () => {
    expect(await pages.save(page, NOW)).toEqual({ result: 'saved', key: expect.stringMatching(/^saved-[0-9a-f]{32}$/), paragraphs: 1 });
    const [{ key = '' } = {}] = (await sources.reader.savedHeads.toArray()) ?? [];
    expect(await seen()).toEqual({ found: [key], passages: [key], listed: [key] });
    const article = await (await openLibrary(sources)).article(key);
    expect(article).toEqual({
      key,
      meta: {
        kind: 'saved',
        id: key,
        language: 'en',
        headline: 'A meeting',
        date: '2021-06-14',
        source: { publisher: 'The Bank', url: page.address },
        savedAt: NOW.getTime(),
      },
      blocks: [
        { kind: 'heading', text: 'Talks', marks: [] },
        { kind: 'paragraph', text: 'Moon spoke of the river.', marks: [{ start: 0, end: 4, entity: 'moon-jae-in' }] },
      ],
    });
  });

  test('has the day on which it was saved where it says none, and says so', async () => {
    const { date: _, language: __, ...undated } = page;
    await pages.save(undated, NOW);
    expect((await sources.reader.savedHeads.toArray())[0]?.meta).toMatchObject({ date: '2021-06-20', undated: true, language: 'und' });
    const card = await (await openLibrary(sources)).about('moon-jae-in', '2021-06-20');
    expect(card?.passages.find(({ saved }) => saved)).toMatchObject({ date: '2021-06-20', undated: true });
  });

  test('is there once when it is saved again, as it is now', async () => {
    const key = await keyOf(pages.save(page, NOW));
    expect(await pages.save(page, NOW)).toMatchObject({ result: 'unchanged', key });
    const blocks = [{ kind: 'paragraph' as const, text: 'Nobody spoke of the stream.' }];
    expect(await pages.save({ ...page, blocks }, NOW)).toMatchObject({ result: 'updated', key });
    expect(await seen()).toEqual({ found: [], passages: [], listed: [key] });
    expect(await seen('stream')).toEqual({ found: [key], passages: [], listed: [key] });
  });

  test.each<[string, Partial<SavePage>, packs: string, looks: number]>([
    ['nothing is another', {}, 'one', 0],
    ['the page says another day', { date: '2021-06-15' }, 'one', 1],
    ['it has another headline', { headline: 'Two meetings' }, 'one', 1],
    ['other packs are there', {}, 'two', 1],
  ])('saved again is looked through for names only where that may find others: %s', async (_, change, others, looks) => {
    packs = 'one';
    await pages.save(page, NOW);
    packs = others;
    looked = 0;
    const later = new Date(NOW.getTime() + 60_000);
    expect(await pages.save({ ...page, ...change }, later)).toMatchObject({ result: 'unchanged', paragraphs: 1 });
    expect(looked).toBe(looks);
    const [head] = await sources.reader.savedHeads.toArray();
    expect(head?.meta).toMatchObject({ ...change, savedAt: later.getTime() });
    expect((await seen()).passages).toHaveLength(1);
  });

  test('is there once when its text is saved from another address, and known by both', async () => {
    const key = await keyOf(pages.save(page, NOW));
    const other = { ...page, address: 'https://agency.example/1', readAt: 'https://agency.example/amp/1', publisher: 'Agency' };
    expect(await pages.save(other, NOW)).toEqual({ result: 'twin', key, publisher: 'The Bank', headline: 'A meeting' });
    expect((await seen()).listed).toEqual([key]);
    expect(await sources.reader.savedHeads.where('addresses').equals(other.readAt).primaryKeys()).toEqual([key]);
  });

  test('is gone when it is removed, and back when it is put back', async () => {
    const key = await keyOf(pages.save(page, NOW));
    await pages.remove(key, NOW);
    expect(await seen()).toEqual({ found: [], passages: [], listed: [] });
    await pages.restore(key, NOW);
    expect(await seen()).toEqual({ found: [key], passages: [key], listed: [key] });
  });

  test('comes back with the names that are known by then', async () => {
    known = /Nobody/;
    const key = await keyOf(pages.save(page, NOW));
    await pages.remove(key, NOW);
    [known, packs] = [/Moon/, 'v2'];
    await pages.tend(NOW);
    await pages.restore(key, NOW);
    expect(await seen()).toEqual({ found: [key], passages: [key], listed: [key] });
  });

  test('takes no place on a card once it is removed', async () => {
    const key = await keyOf(pages.save({ ...page, date: '2021-06-01' }, NOW));
    for (let day = 10; day < 20; day++) {
      const blocks = [{ kind: 'paragraph' as const, text: `Moon spoke on day ${day}.` }];
      const other = await keyOf(pages.save({ ...page, address: `https://bank.example/${day}`, date: `2021-06-${day}`, blocks }, NOW));
      await pages.remove(other, NOW);
    }
    const library = await openLibrary(sources);
    const cited = (passages: readonly Passage[] = []) => passages.filter(({ saved }) => saved).map(({ article }) => article);
    expect(cited((await library.about('moon-jae-in', '2021-06-14'))?.passages)).toEqual([key]);
    expect(cited(await library.passages('moon-jae-in', 5))).toEqual([key]);
  });

  test('is gone for good a day after it was removed', async () => {
    const key = await keyOf(pages.save(page, NOW));
    await pages.remove(key, NOW);
    const other = { ...page, address: 'https://bank.example/other', blocks: [{ kind: 'paragraph' as const, text: 'Something else.' }] };
    await pages.save(other, new Date(NOW.getTime() + 2 * DAY));
    expect([await sources.reader.savedHeads.get(key), await sources.reader.savedBodies.get(key)]).toEqual([undefined, undefined]);
    await pages.restore(key, NOW);
    expect((await seen()).listed).toHaveLength(1);
  });
});

test('saving in two places at once loses nothing', async () => {
  const again = readerDb(sources.reader.name);
  const numbers = Array.from({ length: 10 }, (_, at) => at);
  await Promise.all(
    numbers.map((at) => {
      const one = { ...page, address: `https://bank.example/${at}`, blocks: [{ kind: 'paragraph' as const, text: `River ${at}` }] };
      return (at % 2 ? pages : savingWith(again)).save(one, NOW);
    }),
  );
  again.close();
  const { listed, found } = await seen();
  expect([listed.length, found.length]).toEqual([10, 5]);
});

describe('a store that does not take it', () => {
  test.each([1, 2, 3, 4, 5])('has what it had before, wherever the disk is full: at put %i', async (nth) => {
    const key = await keyOf(pages.save(page, NOW));
    const before = await seen();
    const { put } = IDBObjectStore.prototype;
    let count = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++count === nth) throw new DOMException('', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const outcome = await pages.save({ ...page, blocks: [{ kind: 'paragraph', text: 'Moon spoke of a stream.' }] }, NOW);
    // It takes three to save a page.
    expect(outcome).toEqual(nth <= 3 ? { result: 'refused', why: 'full' } : expect.objectContaining({ result: 'updated', key }));
    vi.restoreAllMocks();
    if (nth <= 3) expect(await seen()).toEqual(before);
  });

  test('is left alone where a newer version made it, and the corpus answers on', async () => {
    await rawConnection(sources.reader.name, 9_999);
    expect(await pages.save(page, NOW)).toEqual({ result: 'refused', why: 'newer' });
    const library = await openLibrary(sources);
    expect([(await library.articles(100)).length, (await library.passages('moon-jae-in', 100)).length > 0]).toEqual([3, true]);
  });
});

describe('what is made of saved pages', () => {
  test('is made again by the next saving where it was damaged; meanwhile the rest is found', async () => {
    const key = await keyOf(pages.save(page, NOW));
    const index = await sources.reader.savedIndex.get('articles');
    await sources.reader.savedIndex.put({ ...index, name: 'articles', spottedBy: 'v1', blob: index?.blob?.slice(0, 300) });
    expect(await seen()).toEqual({ found: [], passages: [key], listed: [key] });
    await pages.save({ ...page, address: 'https://bank.example/2', blocks: [{ kind: 'paragraph', text: 'Another river.' }] }, NOW);
    expect((await seen()).found).toHaveLength(2);
  });

  test('is brought up to date where the packs are others: more names are known', async () => {
    known = /Nobody/;
    const key = await keyOf(pages.save(page, NOW));
    expect((await seen()).passages).toEqual([]);
    known = /Moon/;
    await pages.tend(NOW);
    expect((await seen()).passages).toEqual([]);
    packs = 'v2';
    await pages.tend(NOW);
    expect(await seen()).toEqual({ found: [key], passages: [key], listed: [key] });
  });
});
