import { expect, test } from 'vitest';
import { fromMiniSearch, termsOfQuery } from './segments/query.ts';
import { wordsQuery } from './word-query.ts';

/** The words that a text asks for themselves, without those of their families. */
function asked(text: string): string[] {
  const query = wordsQuery(text, 'written');
  return query ? termsOfQuery(fromMiniSearch(query)).flatMap(({ term, weight }) => (weight === 1 ? term : [])) : [];
}

test.each<[text: string, words: string[]]>([
  ['', []],
  ['?! … 😀 \ud800', []],
  ['Kim😀', ['kim']],
  ['Kim Jong-un', ['kim', 'jong', 'un', 'jongun']],
  ['U.N. sanctions', ['un', 'sanctions']],
  ['문재인', ['문재', '재인']],
  ["o'brien", ['o', 'brien']],
])('%j asks for %j', (text, words) => {
  expect(asked(text)).toEqual(words);
});

test.each([
  ['words', 'kim '],
  ['a hyphenated word', 'kim-'],
  ['a run without spaces', '김정은'],
])('of a text that was pasted, the first 32 words are enough: %s', (_, part) => {
  expect(asked(part.repeat(500)).length).toBe(32);
});
