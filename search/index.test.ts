import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../corpus/schema/articles.ts';
import type { Agreement, Entity, Person, Post } from '../corpus/schema/entities.ts';
import type { UiLanguage } from '../corpus/schema/fields.ts';
import { buildSearch, type Hit, openSearch, type RoleWords, type SearchOptions } from './index.ts';
import { ANALYZER } from './tokenizer.ts';

const sources = ['https://example.org'];
const person = (id: string, name: Person['name'], rest: Partial<Person> = {}): Person => ({
  id,
  name,
  order: 'family',
  country: 'KR',
  aliases: [],
  memberships: [],
  sources,
  ...rest,
});
const article = (id: string, language: UiLanguage, headline: string, ...texts: string[]): Article => ({
  key: `${id}.${language}`,
  meta: {
    id,
    language,
    headline,
    date: '2021-08-06',
    source: { publisher: 'VOA', headline, published: '2021' },
    topics: ['x'],
    corrections: [],
  },
  blocks: texts.map((text) => ({ kind: 'paragraph', text, marks: [] })),
});

const posts: Post[] = [
  { id: 'kr.president', country: 'KR', office: 'president', title: { en: 'President of South Korea', id: 'Presiden Korea Selatan' } },
];
const people = [
  person(
    'moon-jae-in',
    { en: 'Moon Jae-in', ko: '문재인', ja: '文在寅' },
    {
      aliases: [{ text: 'Mun Jae-in', kind: 'variant' }],
      memberships: [{ post: 'kr.president', from: '2017-05-10', to: '2022-05-09', sources }],
    },
  ),
  person('kim-jong-un', { en: 'Kim Jong Un', ko: '김정은' }, { country: 'KP' }),
  person('antony-blinken', { en: 'Antony Blinken', ru: 'Энтони Блинкен' }, { country: 'US' }),
  person(
    'jake-sullivan',
    { en: 'Jake Sullivan' },
    { country: 'US', summary: { en: 'Worked with Blinken.', id: 'Bekerja dengan Blinken.' } },
  ),
];
const agreements: Agreement[] = [
  {
    id: 'panmunjom-declaration',
    kind: 'declaration',
    name: { en: 'Panmunjom Declaration', id: 'Deklarasi Panmunjom' },
    aliases: [],
    parties: ['KR', 'KP'],
    signed: '2018-04-27',
    signatories: [],
    summary: { en: 'Peace on the peninsula.', id: 'Perdamaian di semenanjung.' },
    sources,
  },
];
const articles = [
  article('talks', 'id', 'Blinken dan Chung Berdialog', 'Menlu AS Antony Blinken menelepon.', 'Blinken menyebut Deklarasi Panmunjom.'),
  article('talks', 'en', 'Blinken and Chung Talk', 'Secretary Antony Blinken called.', 'Blinken named the Panmunjom Declaration.'),
  article('visit', 'id', 'Kunjungan ke Seoul', 'Pertemuannya dengan Moon Jae-in lancar.'),
];

const words: RoleWords = {
  countries: [
    { code: 'KR', names: ['Korea Selatan', 'Korsel', 'South Korea'], adjectives: ['South Korean'], seats: [] },
    { code: 'US', names: ['AS', 'US'], adjectives: [], seats: [] },
  ],
  titles: [{ offices: ['president'], id: ['Presiden'], en: ['President'], other: ['대통령'] }],
  words: { former: ['mantan', 'former'] },
};

const library = { people, agreements, posts, articles };
const shelf = {
  entity: async (id: string): Promise<Entity | undefined> => {
    const [person, agreement] = [people.find((one) => one.id === id), agreements.find((one) => one.id === id)];
    return person ? { kind: 'person', id, value: person } : agreement && { kind: 'agreement', id, value: agreement };
  },
  posts: async (ids: readonly string[]) => posts.filter(({ id }) => ids.includes(id)),
  article: async (key: string) => articles.find((one) => one.key === key),
};

const { names, articles: segments } = await buildSearch(library, words);
/** What an index is opened from, with these parts. */
const kept = (json = names, bytes = segments) => ({
  nameIndexes: async () => [json],
  articleSegments: async () => bytes.map((one) => ({ blob: new Blob([one]), dead: [] })),
});
const index = await openSearch({ ...shelf, ...kept() });
const answer = (query: string, options: Partial<SearchOptions> = {}) =>
  index.search(query, { limit: 20, language: 'en', today: '2026-03-01', ...options });
const search = async (query: string, options?: Partial<SearchOptions>) => (await answer(query, options)).hits;
const ids = async (query: string, options?: Partial<SearchOptions>) => (await search(query, options)).map(({ id }) => id);
const marked = ({ text, marks }: { text: string; marks: { start: number; end: number }[] }) =>
  marks.map(({ start, end }) => text.slice(start, end));

describe('the first hit', () => {
  test.each([
    ['Blinken', 'person:antony-blinken'],
    ['antony blinken', 'person:antony-blinken'],
    ['BLINKEN', 'person:antony-blinken'],
    ['blinke', 'person:antony-blinken'],
    ['bliken', 'person:antony-blinken'],
    ['blinkne', 'person:antony-blinken'],
    ['Блинкен', 'person:antony-blinken'],
    ['Moon Jae-in', 'person:moon-jae-in'],
    ['moon jaein', 'person:moon-jae-in'],
    ['Moon Jae In', 'person:moon-jae-in'],
    ['mun', 'person:moon-jae-in'],
    ['문재인', 'person:moon-jae-in'],
    ['문재인은', 'person:moon-jae-in'],
    ['문', 'person:moon-jae-in'],
    ['文在寅', 'person:moon-jae-in'],
    ['presiden korea selatan', 'person:moon-jae-in'],
    ['Kim Jong-un', 'person:kim-jong-un'],
    ['jongun', 'person:kim-jong-un'],
    ['panmunjom', 'agreement:panmunjom-declaration'],
    ['deklarasi panmunjom', 'agreement:panmunjom-declaration'],
    ['pertemuan', 'article:visit.id'],
    ['pertemuan xyzzy', 'article:visit.id'],
  ])('%s', async (query, expected) => {
    expect((await ids(query))[0]).toBe(expected);
  });
});

test.each(['', '  ', '…', 'xyzzy', '__proto__', 'constructor', 'toString', '(x+)+$', '\ud800', '*', 'xq '.repeat(2_000)])(
  'finds nothing: %j',
  async (query) => {
    expect(await ids(query)).toEqual([]);
  },
);

test('a person comes before the articles that name that person; who is only described with the name does not', async () => {
  expect(await ids('blinken')).toEqual(['person:antony-blinken', 'article:talks.en']);
});

test('who is only described in the words of the query comes where nobody bears them, and shows why', async () => {
  const [hit] = await search('worked', { language: 'id' });
  expect(hit).toMatchObject({ id: 'person:jake-sullivan', about: { text: 'Worked with Blinken.', marks: [{ start: 0, end: 6 }] } });
});

test('names are shown in the language of the interface, and with what was searched for', async () => {
  const [agreement] = await search('panmunjom', { language: 'id' });
  expect(agreement?.title.text).toBe('Deklarasi Panmunjom');
  expect(marked(agreement?.title as Hit['title'])).toEqual(['Panmunjom']);
  const [moon] = await search('문재인');
  expect(moon).toMatchObject({
    kind: 'person',
    entity: 'moon-jae-in',
    country: 'KR',
    post: posts[0]?.title,
    title: { text: 'Moon Jae-in', marks: [] },
  });
  expect(moon?.kind === 'person' && moon.foundAs).toEqual({ text: '문재인', marks: [{ start: 0, end: 3 }] });
});

test('an article is shown once, in the language of the interface where it was found in it', async () => {
  expect(await ids('blinken chung', { language: 'id' })).toEqual(['article:talks.id']);
  expect(await ids('blinken chung', { language: 'en' })).toEqual(['article:talks.en']);
  expect(await ids('menelepon', { language: 'en' })).toEqual(['article:talks.id']);
});

test('an article comes with the place where it was found', async () => {
  const [hit] = await search('menyebut', { language: 'id' });
  expect(hit).toMatchObject({ kind: 'article', article: 'talks.id', language: 'id', meta: { date: '2021-08-06' } });
  expect(hit?.kind === 'article' && hit.snippet).toMatchObject({ block: 1, text: 'Blinken menyebut Deklarasi Panmunjom.' });
  expect(hit?.kind === 'article' && hit.snippet && marked(hit.snippet)).toEqual(['menyebut']);
});

test('another word of the family is found and marked', async () => {
  const [hit] = await search('bertemu', { language: 'id' });
  expect(hit?.kind === 'article' && hit.snippet && marked(hit.snippet)).toEqual(['Pertemuannya']);
});

test('the limit is for each kind', async () => {
  const kinds = (await search('blinken', { limit: 1 })).map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(['article', 'person']);
});

describe('the language of queries', () => {
  test.each<[query: string, expected: string[]]>([
    ['blinken -chung', ['person:antony-blinken']],
    ['"chung berdialog"', ['article:talks.id']],
    ['"berdialog chung"', []],
    ['blinken -"blinken and chung"', ['person:antony-blinken', 'article:talks.id']],
    ['person:moon', ['person:moon-jae-in']],
    ['agreement:panmunjom', ['agreement:panmunjom-declaration']],
    ['source:voa lang:id', ['article:talks.id', 'article:visit.id']],
    ['source:voa -lang:id', ['article:talks.en']],
    ['lang:id lang:en seoul', ['article:visit.id']],
    ['source:voa source:reuters seoul', ['article:visit.id']],
    ['person:moon person:kim', ['person:moon-jae-in', 'person:kim-jong-un']],
    ['2020..', ['article:talks.en', 'article:visit.id']],
    ['before:2020', []],
    ['seoul after:2021-09', []],
    ['presiden korsel 2018', ['person:moon-jae-in']],
    ['former south korean president', ['person:moon-jae-in']],
    ['presidn korsel', ['person:moon-jae-in']],
    ['presiden kor', ['person:moon-jae-in']],
    ['presiden korsel moon', ['person:moon-jae-in']],
    ['대통령', ['person:moon-jae-in']],
  ])('%s', async (query, expected) => {
    expect(await ids(query)).toEqual(expected);
  });

  test.each<[query: string, codes: string[]]>([
    ['blinken', []],
    ['source:reuters', ['unknown-source']],
    ['person:xyzzyq', ['unknown-person']],
    ['lang:ko before:x "moon', ['unknown-language', 'bad-date', 'open-quote']],
  ])('what cannot be meant is named: %s', async (query, codes) => {
    expect((await answer(query)).problems.map(({ code }) => code)).toEqual(codes);
  });

  test('a kind may be asked for alone', async () => {
    expect(await ids('blinken', { kind: 'article' })).toEqual(['article:talks.en']);
    expect(await ids('blinken', { kind: 'agreement' })).toEqual([]);
  });
});

describe('an index that cannot be read', () => {
  const saved = JSON.parse(names);
  const cutOff = segments.map((bytes) => bytes.slice(0, -1));
  const unreadable: [what: string, json: string, message: string][] = [
    ['cut off', '{', 'not a JSON object'],
    ['nothing', 'null', 'not a JSON object'],
    ['a list', '[]', 'analyzer undefined'],
    ['of another analyzer', JSON.stringify({ ...saved, analyzer: '0.0' }), 'analyzer 0.0'],
    ['without its snapshot', JSON.stringify({ analyzer: ANALYZER }), 'cannot be loaded'],
    ['of another MiniSearch', JSON.stringify({ ...saved, snapshot: { ...saved.snapshot, serializationVersion: 99 } }), 'cannot be loaded'],
  ];
  test.each(unreadable)('is refused: %s', async (_, json, message) => {
    await expect(openSearch({ ...shelf, ...kept(json) })).rejects.toThrow(message);
  });

  test('and one of articles when it is searched', async () => {
    const halfGood = await openSearch({ ...shelf, ...kept(names, cutOff) });
    await expect(halfGood.search('moon', { limit: 1, language: 'en', today: '2026-03-01' })).rejects.toThrow('damaged');
  });

  test.each(unreadable)('is left aside where there is another: %s', async (_, json) => {
    let parts = kept(json, cutOff);
    const setAside = vi.fn(() => {
      parts = kept();
    });
    const mended = await openSearch({
      ...shelf,
      nameIndexes: () => parts.nameIndexes(),
      articleSegments: () => parts.articleSegments(),
      setAside,
    });
    expect((await mended.search('moon', { limit: 1, language: 'en', today: '2026-03-01' })).hits[0]).toMatchObject({
      id: 'person:moon-jae-in',
    });
    expect(setAside).toHaveBeenCalled();
  });
});

test('articles that could not be read are asked for again by the next search', async () => {
  const { nameIndexes, articleSegments } = kept();
  const reads = vi.fn(articleSegments).mockRejectedValueOnce(new Error('interrupted'));
  const shaky = await openSearch({ ...shelf, nameIndexes, articleSegments: reads });
  const options = { limit: 1, language: 'en', today: '2026-03-01', kind: 'article' } as const;
  await expect(shaky.search('seoul', options)).rejects.toThrow('interrupted');
  expect((await shaky.search('seoul', options)).hits.map(({ id }) => id)).toEqual(['article:visit.id']);
});

test('people and agreements are found while the articles are still being read', async () => {
  let release = () => {};
  const waiting = new Promise<void>((resume) => {
    release = resume;
  });
  const slow = await openSearch({
    ...shelf,
    ...kept(),
    articleSegments: () => waiting.then(() => kept().articleSegments()),
  });
  const early = vi.fn();
  const answer = slow.search('blinken', { limit: 5, language: 'en', today: '2026-03-01' }, early);
  await vi.waitFor(() => expect(early).toHaveBeenCalledOnce());
  expect(early.mock.calls[0]?.[0].hits.map(({ id }: Hit) => id)).toEqual(['person:antony-blinken']);
  release();
  expect((await answer).hits.map(({ id }) => id)).toEqual(['person:antony-blinken', 'article:talks.en']);
});

test('a search that nobody waits for any more reads no further', async () => {
  const { nameIndexes, articleSegments } = kept();
  const typed = new AbortController();
  const article = vi.fn(shelf.article);
  const slow = await openSearch({
    ...shelf,
    nameIndexes,
    article,
    async articleSegments() {
      typed.abort();
      return articleSegments();
    },
  });
  const options = { limit: 5, language: 'en', today: '2026-03-01' } as const;
  await expect(slow.search('blinken', { ...options, signal: typed.signal })).rejects.toThrow(typed.signal.reason);
  expect(article).not.toHaveBeenCalled();
  expect((await slow.search('blinken', options)).hits.map(({ id }) => id)).toEqual(['person:antony-blinken', 'article:talks.en']);
});
