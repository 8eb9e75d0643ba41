import { describe, expect, test } from 'vitest';
import type { Passage } from '../corpus/schema/articles.ts';
import type { Agreement, Entity, Person, Post } from '../corpus/schema/entities.ts';
import type { UiLanguage } from '../corpus/schema/fields.ts';
import { cardFor, type Facts, type Reading } from './card.ts';

const sources = ['https://example.org'];
const moon: Person = {
  id: 'moon-jae-in',
  name: { en: 'Moon Jae-in', ko: '문재인', ja: '文在寅' },
  order: 'family',
  country: 'KR',
  aliases: [],
  memberships: [
    { post: 'kr.president', from: '2017-05-10', to: '2022-05-10', sources },
    { post: 'kr.chief', from: '2007-03', to: '2008-02', sources },
    { post: 'kr.unlisted', from: '2012', sources },
  ],
  summary: { en: 'President.', id: 'Presiden.' },
  sources,
};
const rubio: Person = {
  ...moon,
  id: 'marco-rubio',
  name: { en: 'Marco Rubio', ko: '마코 루비오' },
  country: 'US',
  memberships: [{ post: 'us.sos', from: '2025-01-21', asOf: '2026-08', sources }],
};
const treaty: Agreement = {
  id: 'defense-treaty',
  kind: 'treaty',
  name: { en: 'Mutual Defense Treaty', id: 'Perjanjian Pertahanan Bersama' },
  aliases: [],
  parties: ['KR', 'US'],
  signed: '1953-10-01',
  inForce: '1954-11-17',
  signatories: [{ person: 'marco-rubio' }, { name: 'Somebody Else' }, { person: 'nobody' }],
  summary: { en: 'Defense.', id: 'Pertahanan.' },
  sources,
};
const posts: Post[] = [
  { id: 'kr.president', country: 'KR', office: 'president', title: { en: 'President', id: 'Presiden' } },
  { id: 'kr.chief', country: 'KR', office: 'chief', title: { en: 'Chief of Staff', id: 'Kepala Staf' } },
  { id: 'us.sos', country: 'US', office: 'fm', title: { en: 'Secretary of State', id: 'Menteri Luar Negeri' } },
];

const facts: Facts = { posts, passages: [], signatories: [rubio] };
const reading: Reading = { language: 'id', today: '2026-03-01' };
const person = (value: Person): Entity => ({ kind: 'person', id: value.id, value });

function personCard(value: Person, context: Partial<Reading> = {}) {
  const made = cardFor(person(value), facts, { ...reading, ...context });
  if (made.kind !== 'person') throw new Error('a person has the card of a person');
  return made;
}

function agreementCard(context: Partial<Reading> = {}, value = treaty) {
  const made = cardFor({ kind: 'agreement', id: value.id, value }, facts, { ...reading, ...context });
  if (made.kind !== 'agreement') throw new Error('an agreement has the card of an agreement');
  return made;
}

describe('the name', () => {
  test.each<[value: Person, lang: string | undefined, name: string, language: string, own: string | undefined]>([
    [moon, 'ko', '문재인', 'ko', undefined],
    [moon, 'ja', '文在寅', 'ja', '문재인'],
    [moon, 'ja-JP', '文在寅', 'ja', '문재인'],
    [moon, 'en', 'Moon Jae-in', 'en', '문재인'],
    [moon, 'id', 'Moon Jae-in', 'en', '문재인'],
    [moon, 'fr', 'Moon Jae-in', 'en', '문재인'],
    [moon, undefined, 'Moon Jae-in', 'en', '문재인'],
    [moon, '__proto__', 'Moon Jae-in', 'en', '문재인'],
    [rubio, 'ko-KR', '마코 루비오', 'ko', undefined],
    [rubio, 'en', 'Marco Rubio', 'en', undefined],
    [{ ...moon, country: 'constructor' }, 'en', 'Moon Jae-in', 'en', undefined],
  ])('on a page in $1: $2', (value, lang, name, language, own) => {
    const made = personCard(value, { lang });
    expect([made.name, made.nameLanguage, made.ownName?.text]).toEqual([name, language, own]);
  });
});

describe('posts', () => {
  const ids = (list: readonly { post: string; sure: boolean }[]) => list.map(({ post, sure }) => `${post}${sure ? '' : '?'}`);
  test.each<[why: string, value: Person, context: Partial<Reading>, then: string[], now: string[], last: string | undefined]>([
    ['in office then, not now', moon, { date: '2021-03-01' }, ['kr.president'], [], 'kr.president'],
    ['on a rough date', moon, { date: '2007-03-15' }, ['kr.chief?'], [], 'kr.president'],
    ['on the day of leaving', moon, { date: '2022-05-10' }, [], [], 'kr.president'],
    ['without a date', moon, {}, [], [], 'kr.president'],
    ['in office now', rubio, { date: '2021-03-01' }, [], ['us.sos'], undefined],
    ['long after the last check', rubio, { today: '2030-01-01' }, [], ['us.sos?'], undefined],
    ['so long after it that few posts last', rubio, { today: '2035-01-01' }, [], [], 'us.sos'],
    ['a clock before everything', rubio, { today: '2016-01-01' }, [], [], undefined],
  ])('%s', (_, value, context, then, now, last) => {
    const made = personCard(value, context);
    expect([ids(made.onDate), ids(made.now), made.last?.post]).toEqual([then, now, last]);
  });

  test('a tenure says what is known, and nothing more', () => {
    expect(personCard(rubio).now).toEqual([{ post: 'us.sos', title: posts[2]?.title, from: '2025-01-21', asOf: '2026-08', sure: true }]);
  });
});

describe('agreements', () => {
  test.each([
    ['1953-12-01', 'not-in-force', 'in-force'],
    ['2020-01-01', undefined, 'in-force'],
    [undefined, undefined, 'in-force'],
  ] as const)('on %s: %s, now %s', (date, stateThen, stateNow) => {
    const made = agreementCard({ date });
    expect([made.stateThen, made.stateNow]).toEqual([stateThen, stateNow]);
  });

  test('signatories of the corpus come with their ids; one that is missing is left out', () => {
    expect(agreementCard().signatories).toEqual([{ name: 'Marco Rubio', person: 'marco-rubio' }, { name: 'Somebody Else' }]);
  });

  test('dates that other sources give come without these sources', () => {
    const disputed: Agreement['disputed'] = [{ field: 'signed', value: '1953-10-02', sources }];
    expect(agreementCard({}, { ...treaty, disputed }).disputed).toEqual([{ field: 'signed', value: '1953-10-02' }]);
    const memberships = rubio.memberships.map((membership) => ({
      ...membership,
      disputed: [{ field: 'from' as const, value: '2025-01-22', sources }],
    }));
    expect(personCard({ ...rubio, memberships }).now[0]?.disputed).toEqual([{ field: 'from', value: '2025-01-22' }]);
    expect(agreementCard()).not.toHaveProperty('disputed');
  });

  test('the name is in the language of the page', () => {
    expect(agreementCard({ lang: 'id' })).toMatchObject({ name: 'Perjanjian Pertahanan Bersama', nameLanguage: 'id' });
    expect(agreementCard({ lang: 'en' })).toMatchObject({ name: 'Mutual Defense Treaty', nameLanguage: 'en' });
  });
});

describe('passages', () => {
  const passage = (article: string, language: UiLanguage, date: string, block = 0): Passage => ({
    key: `${article}.${language}#${block}`,
    article: `${article}.${language}`,
    block,
    language,
    date,
    publisher: 'VOA',
    headline: 'H',
    text: 'Moon dan Rubio, lalu Moon',
    marks: [
      { start: 0, end: 4, entity: 'moon-jae-in' },
      { start: 9, end: 14, entity: 'marco-rubio' },
      { start: 21, end: 25, entity: 'moon-jae-in' },
    ],
    entities: ['moon-jae-in', 'marco-rubio'],
  });
  const passages = [
    passage('newest', 'en', '2025-01-01'),
    passage('late', 'id', '2024-06-01', 3),
    passage('late', 'id', '2024-06-01', 1),
    passage('late', 'en', '2024-06-01', 1),
    passage('middle', 'en', '2021-08-06'),
    passage('middle', 'id', '2021-08-06'),
    passage('old', 'id', '2019-01-01'),
  ];
  const keys = (context: Partial<Reading>) =>
    cardFor(person(moon), { ...facts, passages }, { ...reading, ...context }).passages.map(({ article, block }) => `${article}#${block}`);

  test.each<[why: string, context: Partial<Reading>, expected: string[]]>([
    ['without a date, the newest', {}, ['newest.en#0', 'late.id#1']],
    ['with a date, the nearest', { date: '2021-08-01' }, ['middle.id#0', 'old.id#0']],
    ['of two language versions, the language of the page', { lang: 'en-US' }, ['newest.en#0', 'late.en#1']],
    ['else of the interface', { lang: 'ko', language: 'en' }, ['newest.en#0', 'late.en#1']],
  ])('%s', (_, context, expected) => {
    expect(keys(context)).toEqual(expected);
  });

  test('an explainer of the entity comes first, whatever its day; one of something else by its day', () => {
    const explainer = (id: string, ...explains: string[]) => ({ ...passage(id, 'id', '2026-11-22'), publisher: 'Sekilas', explains });
    const explained = [explainer('of-rubio', 'marco-rubio'), explainer('of-moon', 'moon-jae-in', 'talks'), ...passages];
    const shown = cardFor(person(moon), { ...facts, passages: explained }, { ...reading, date: '2021-08-01' }).passages;
    expect(shown.map(({ article, explainer }) => [article, explainer])).toEqual([
      ['of-moon.id', true],
      ['middle.id', undefined],
    ]);
  });

  test('only the names of the card are marked', () => {
    const [first] = cardFor(person(moon), { ...facts, passages }, reading).passages;
    expect(first?.marks).toEqual([
      { start: 0, end: 4 },
      { start: 21, end: 25 },
    ]);
  });
});
