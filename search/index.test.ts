import { describe, expect, test } from 'vitest';
import type { Agreement, Article, Person, Post } from '../corpus/schema.ts';
import { buildIndex, type Hit, loadIndex, type SearchIndex } from './index.ts';
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
const article = (id: string, language: 'id' | 'en', headline: string, ...texts: string[]): Article => ({
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

function load(json: string): SearchIndex {
  const loaded = loadIndex(json);
  if (!loaded.ok) throw new Error(loaded.message);
  return loaded.index;
}

const index = load(buildIndex({ people, agreements, posts, articles }));
const ids = (query: string, options?: Parameters<SearchIndex['search']>[1]) => index.search(query, options).map(({ id }) => id);
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
  ])('%s', (query, expected) => {
    expect(ids(query)[0]).toBe(expected);
  });
});

test.each(['', '  ', '…', 'xyzzy', '__proto__', 'constructor', 'toString', '(x+)+$', '\ud800', '*', 'xq '.repeat(2_000)])(
  'finds nothing: %j',
  (query) => {
    expect(ids(query)).toEqual([]);
  },
);

test('a person comes before the articles that name that person', () => {
  const kinds = index.search('blinken').map(({ kind }) => kind);
  expect(kinds[0]).toBe('person');
  expect(kinds).toContain('article');
});

test('names are shown in the language of the interface, and with what was searched for', () => {
  const [agreement] = index.search('panmunjom', { language: 'id' });
  expect(agreement?.title.text).toBe('Deklarasi Panmunjom');
  expect(marked(agreement?.title as Hit['title'])).toEqual(['Panmunjom']);
  const [moon] = index.search('문재인');
  expect(moon).toMatchObject({
    kind: 'person',
    entity: 'moon-jae-in',
    country: 'KR',
    post: posts[0]?.title,
    title: { text: 'Moon Jae-in', marks: [] },
  });
  expect(moon?.kind === 'person' && moon.foundAs).toEqual({ text: '문재인', marks: [{ start: 0, end: 3 }] });
});

test('an article is shown once, in the language of the interface where it was found in it', () => {
  expect(ids('blinken chung', { language: 'id' })).toEqual(['article:talks.id']);
  expect(ids('blinken chung', { language: 'en' })).toEqual(['article:talks.en']);
  expect(ids('menelepon', { language: 'en' })).toEqual(['article:talks.id']);
});

test('an article comes with the place where it was found', () => {
  const [hit] = index.search('menyebut', { language: 'id' });
  expect(hit).toMatchObject({ kind: 'article', article: 'talks.id', publisher: 'VOA', date: '2021-08-06', language: 'id' });
  expect(hit?.kind === 'article' && hit.snippet).toMatchObject({ block: 1, text: 'Blinken menyebut Deklarasi Panmunjom.' });
  expect(hit?.kind === 'article' && hit.snippet && marked(hit.snippet)).toEqual(['menyebut']);
});

test('the limit is for each kind', () => {
  const kinds = index.search('blinken', { limit: 1 }).map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(['article', 'person']);
});

describe('an index that cannot be read is refused', () => {
  const snapshot = JSON.parse(buildIndex({ people, agreements, posts, articles })).snapshot;
  test.each([
    ['{', 'damaged'],
    ['null', 'damaged'],
    ['[]', 'other-analyzer'],
    [JSON.stringify({ analyzer: '0.0', snapshot }), 'other-analyzer'],
    [JSON.stringify({ analyzer: ANALYZER }), 'damaged'],
    [JSON.stringify({ analyzer: ANALYZER, snapshot: { ...snapshot, serializationVersion: 99 } }), 'damaged'],
  ])('%.40s', (json, code) => {
    expect(loadIndex(json)).toMatchObject({ ok: false, code, message: expect.stringContaining('search index') });
  });
});
