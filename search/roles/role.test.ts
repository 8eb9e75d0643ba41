import { describe, expect, test } from 'vitest';
import type { Post } from '../../corpus/schema/entities.ts';
import { type Role, roleOf } from './role.ts';
import { type RoleWords, withPostTitles } from './role-words.ts';
import { vocabularyOf } from './vocabulary.ts';

const words: RoleWords = {
  countries: [
    { code: 'KR', names: ['Korea Selatan', 'Korsel', 'South Korea', '한국'], adjectives: ['South Korean'], seats: ['Rumah Biru'] },
    { code: 'US', names: ['Amerika Serikat', 'AS', 'US', '미국'], adjectives: ['American'], seats: ['Gedung Putih'] },
    { code: 'ID', names: ['Indonesia'], adjectives: [], seats: [] },
  ],
  titles: [
    { offices: ['head-of-state'], id: ['Presiden'], en: ['President'], other: ['대통령'] },
    { offices: ['vice-president'], id: ['Wakil Presiden'], en: ['Vice President'], other: [] },
    { offices: ['foreign-minister'], id: ['Menteri Luar Negeri', 'Menlu'], en: ['Foreign Minister'], other: [] },
    { offices: ['foreign-minister'], country: 'US', id: [], en: ['Secretary of State'], other: ['국무장관'] },
    { offices: ['ambassador'], id: ['Dubes'], en: ['Ambassador'], other: [] },
    { offices: ['governor'], id: ['Gubernur Bank Sentral', 'Gubernur Bank Indonesia'], en: [], other: [] },
    // Announces a name, and means no office.
    { offices: [], id: ['Bapak'], en: [], other: [] },
  ],
  words: { former: ['mantan', 'former'] },
};
const posts: Post[] = [
  { id: 'id.bi', country: 'ID', office: 'governor', title: { en: 'Governor of Bank Indonesia', id: 'Gubernur Bank Indonesia' } },
  { id: 'kr.lady', country: 'KR', office: 'first-lady', title: { en: 'First Lady of South Korea', id: 'Ibu Negara Korea Selatan' } },
];
const vocabulary = vocabularyOf(withPostTitles(words, posts));

const shown = (role: Role | undefined) =>
  role && [role.former && 'former', ...role.offices, role.country, role.year, role.rest && `(${role.rest})`].filter(Boolean).join(' ');

test.each<[query: string, home: string | undefined]>([
  ['menlu', 'ID'],
  ['foreign minister', undefined],
  ['대통령', undefined],
  ['president', undefined],
])('whose is meant first by “%s”', (query, home) => {
  expect(roleOf(query, vocabulary)?.home).toBe(home);
});

describe('the office that a query names', () => {
  test.each<[query: string, role: string | undefined]>([
    ['Menlu AS', 'foreign-minister US'],
    ['menlu as', 'foreign-minister US'],
    ['US foreign minister', 'foreign-minister US'],
    ['foreign minister of South Korea', 'foreign-minister KR'],
    ['secretary of state', 'foreign-minister US'],
    ['who is the US secretary of state', 'foreign-minister US'],
    ['Presiden Korsel 2019', 'head-of-state KR 2019'],
    ['wakil presiden korea selatan', 'vice-president KR'],
    ['mantan presiden korsel', 'former head-of-state KR'],
    ['미국 국무장관', 'foreign-minister US'],
    ['한국 대통령', 'head-of-state KR'],
    ['presiden', 'head-of-state'],
    ['dubes korsel untuk as', 'ambassador-us KR'],
    ['ibu negara korsel', 'first-lady KR'],
    ['gubernur bank indonesia', 'governor ID'],
    ['gubernur bank sentral', 'governor'],
    ['gubernur bank sentral indonesia', 'governor ID'],
    ['korean fm', 'foreign-minister KR'],
    ['korean president now', 'head-of-state KR'],
    ['presiden as sekarang', 'head-of-state US'],
    ['us vp', 'vice-president US'],
    ['menlu as blinken', 'foreign-minister US (blinken)'],
    ['presiden korsel bertemu menlu', undefined],
    ['korsel', undefined],
    ['bapak', undefined],
    ['', undefined],
    ['2019', undefined],
    ['__proto__ constructor', undefined],
  ])('%s', (query, role) => {
    expect(shown(roleOf(query, vocabulary))).toBe(role);
  });

  test.each<[query: string, role: string]>([
    ['mentri luar negri as', 'foreign-minister US'],
    ['presdien korsel', 'head-of-state KR'],
    ['presiden kor', 'head-of-state KR'],
    ['secretary of st', 'foreign-minister US'],
    ['presiden xyz', 'head-of-state (xyz)'],
  ])('with slips and unfinished words: %s', (query, role) => {
    expect(shown(roleOf(query, vocabulary))).toBe(role);
  });
});
