import { describe, expect, test } from 'vitest';
import type { Article } from '../corpus/schema/articles.ts';
import type { Entity } from '../corpus/schema/entities.ts';
import { buildSearch, openSearch, type SearchOptions } from './index.ts';
import { indexSaved, opensHere } from './saved.ts';

const OPTIONS: SearchOptions = { limit: 10, language: 'en', today: '2022-01-01' };
const MOON: Entity = {
  kind: 'person',
  id: 'moon-jae-in',
  value: {
    id: 'moon-jae-in',
    name: { en: 'Moon Jae-in', ko: '문재인' },
    order: 'family',
    country: 'KR',
    aliases: [],
    memberships: [],
    sources: ['https://example.org'],
  },
};

function saved(name: string, headline: string, text: string, ...entities: string[]): Article {
  const marks = entities.map((entity) => ({ start: 0, end: 4, entity }));
  const source = { publisher: 'The Bank', url: `https://bank.example/${name}` };
  return {
    key: `saved-${name}`,
    meta: { kind: 'saved', id: `saved-${name}`, language: 'ko', headline, date: '2021-06-14', source, savedAt: 1 },
    blocks: [{ kind: 'paragraph', text, marks }],
  };
}

const news = (name: string, headline: string, text: string): Article => ({
  ...saved(name, headline, text),
  key: `${name}.en`,
  meta: {
    id: name,
    language: 'en',
    headline,
    date: '2021-06-14',
    source: { publisher: 'VOA', headline, published: '2021' },
    topics: ['x'],
    corrections: [],
  },
});

const CORPUS = [news('talks', 'Talks in Seoul', 'The river was named.'), news('rain', 'Rain', 'It rained on everybody.')];
const RIVER = saved('river', 'The river', 'Moon spoke of the river.', 'moon-jae-in');
const WINTER = saved('winter', 'A winter', 'It was a long winter at the river.');
const INDEX = indexSaved(undefined, { gone: [], added: [RIVER, WINTER], entities: [MOON] });
const built = buildSearch({ people: [MOON.value], agreements: [], posts: [], articles: CORPUS } as never, {
  countries: [],
  titles: [],
  words: { former: [] },
});

/** The keys and scores of articles found beside the corpus. */
async function find(query: string, index: Blob | undefined, options: Partial<SearchOptions> = {}) {
  const { names, articles } = await built;
  const all = [...CORPUS, RIVER, WINTER];
  const opened = await openSearch({
    entity: async () => MOON,
    posts: async () => [],
    article: async (key) => all.find((one) => one.key === key),
    nameIndexes: async () => [names],
    articleSegments: async () =>
      [...articles.map((bytes) => new Blob([bytes])), ...(index ? [index] : [])].map((blob) => ({ blob, dead: [] })),
  });
  const { hits } = await opened.search(query, { ...OPTIONS, ...options });
  return hits.flatMap((hit) => (hit.kind === 'article' ? [hit.article] : []));
}

test('saved pages are found beside the corpus', async () => {
  const index = await INDEX;
  expect(await find('river', index)).toEqual(['saved-river', 'talks.en', 'saved-winter']);
  expect(await find('문재인', index)).toEqual(['saved-river']);
  expect(await find('source:bank', index)).toEqual(expect.arrayContaining(['saved-river', 'saved-winter']));
});

test('saved pages may be asked for alone', async () => {
  expect(await find('river', await INDEX, { kind: 'saved' })).toEqual(['saved-river', 'saved-winter']);
  expect(await find('rained', await INDEX, { kind: 'saved' })).toEqual([]);
});

describe('an index that was changed', () => {
  test('is byte by byte that of what is left', async () => {
    const bytes = async (blob: Blob | undefined) => blob && new Uint8Array(await blob.arrayBuffer());
    const changed = await indexSaved(await INDEX, { gone: ['saved-river'], added: [], entities: [] });
    const anew = await indexSaved(undefined, { gone: [], added: [WINTER], entities: [] });
    expect(await bytes(changed)).toEqual(await bytes(anew));
  });

  test('has a page once that was saved again', async () => {
    const again = saved('river', 'The stream', 'Moon spoke of a stream.', 'moon-jae-in');
    const index = await indexSaved(await INDEX, { gone: [], added: [again], entities: [MOON] });
    expect(await find('stream', index)).toEqual(['saved-river']);
    expect(await find('river', index)).toEqual(['talks.en', 'saved-winter']);
  });

  test('is none when the last page went', async () => {
    expect(await indexSaved(await INDEX, { gone: ['saved-river', 'saved-winter'], added: [], entities: [] })).toBeUndefined();
  });

  test('stays as it is where an unknown page went', async () => {
    expect(await find('river', await indexSaved(await INDEX, { gone: ['saved-x'], added: [], entities: [] }))).toHaveLength(3);
  });
});

test('an index that was cut short is told from a whole one, and refused', async () => {
  const index = (await INDEX) as Blob;
  expect(await opensHere(index)).toBe(true);
  expect(await opensHere(index.slice(0, index.size - 1))).toBe(false);
  expect(await opensHere(new Blob([]))).toBe(false);
  await expect(indexSaved(index.slice(0, 200), { gone: ['saved-river'], added: [], entities: [] })).rejects.toThrow('bytes');
});
