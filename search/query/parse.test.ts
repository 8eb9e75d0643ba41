import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse.ts';
import type { Query } from './query.ts';

/** What differs from an empty query, without places. */
function parsed(text: string): Record<string, unknown> {
  const { words, phrases, without, conditions, problems, ...days } = parseQuery(text);
  return {
    ...(words && { words }),
    ...(phrases.length > 0 && { phrases }),
    ...(without.length > 0 && { without: without.map(({ text, phrase }) => (phrase ? `"${text}"` : text)) }),
    ...(conditions.length > 0 && { conditions: conditions.map(({ field, value, not }) => `${not ? '-' : ''}${field}:${value}`) }),
    ...(problems.length > 0 && { problems: problems.map(({ code, text }) => `${code} ${text}`) }),
    ...days,
  };
}

test.each<[text: string, expected: Record<string, unknown>]>([
  ['', {}],
  ['  ', {}],
  ['Menlu AS', { words: 'Menlu AS' }],
  ['Kim Jong-un', { words: 'Kim Jong-un' }],
  ['"joint statement" blinken', { words: 'joint statement blinken', phrases: ['joint statement'] }],
  ['“joint statement”', { words: 'joint statement', phrases: ['joint statement'] }],
  ['blinken -chung', { words: 'blinken', without: ['chung'] }],
  ['blinken -"Chung Eui-yong"', { words: 'blinken', without: ['"Chung Eui-yong"'] }],
  ['person:blinken', { conditions: ['person:blinken'] }],
  ['Tokoh:"Moon Jae-in" aliansi', { words: 'aliansi', conditions: ['person:Moon Jae-in'] }],
  ['-person:kim perjanjian:npt', { conditions: ['-person:kim', 'agreement:npt'] }],
  ['sumber:voa lang:ID bahasa:inggris', { conditions: ['source:voa', 'language:id', 'language:en'] }],
  ['before:2021', { to: '2020-12-31' }],
  ['after:2021-06', { from: '2021-06-01' }],
  ['sebelum:2021-03-01 sesudah:2020', { from: '2020-01-01', to: '2021-02-28' }],
  ['2018..2020', { from: '2018-01-01', to: '2020-12-31' }],
  ['2018-2020', { from: '2018-01-01', to: '2020-12-31' }],
  ['2021-06..', { from: '2021-06-01' }],
  ['..2020', { to: '2020-12-31' }],
  ['2018', { words: '2018' }],
  ['sanksi 2021-06-15', { words: 'sanksi', from: '2021-06-15', to: '2021-06-15' }],
  ['2021-06', { from: '2021-06-01', to: '2021-06-30' }],
  ['anggaran 2020-21', { words: 'anggaran 2020-21' }],
  ['who is Blinken', { words: 'Blinken' }],
  ['Siapakah menlu jepang', { words: 'menlu jepang' }],
  ['siapa', { words: 'siapa' }],
  ["Japan's foreign minister", { words: 'Japan foreign minister' }],
  ['Kim Jong-un’s visit', { words: 'Kim Jong-un visit' }],
  ["O'Brien", { words: "O'Brien" }],
  ['"Kim’s sister"', { words: 'Kim’s sister', phrases: ['Kim’s sister'] }],
  ['US: talks', { words: 'US talks' }],
  ['2018 - 2020', { from: '2018-01-01', to: '2020-12-31' }],
  ['2018...2020', { from: '2018-01-01', to: '2020-12-31' }],
  ['2018…2020', { from: '2018-01-01', to: '2020-12-31' }],
  ['...', {}],
  ['-before:2021', { from: '2021-01-01' }],
  ['-after:2021-06', { to: '2021-05-31' }],
  ['before: 2021 kim', { words: 'kim', to: '2020-12-31' }],
  ['person: "moon jae-in" aliansi', { words: 'aliansi', conditions: ['person:moon jae-in'] }],
  ['person: -kim source: lang:id', { without: ['kim'], conditions: ['language:id'] }],
  ['person:kim person:kim -person:kim', { conditions: ['person:kim', '-person:kim'] }],
  [`${'kim '.repeat(250)}moon`, { words: 'kim '.repeat(250).trim() }],
  ['person:', {}],
  ['lang:', {}],
])('%s', (text, expected) => {
  expect(parsed(text)).toEqual(expected);
});

describe('what cannot be meant is named, and the rest is searched', () => {
  test.each<[text: string, expected: Record<string, unknown>]>([
    ['before:soon blinken', { words: 'blinken', problems: ['bad-date before:soon'] }],
    ['after:2021-13', { problems: ['bad-date after:2021-13'] }],
    ['20..2020', { problems: ['bad-date 20..2020'] }],
    ['-2018..2020', { problems: ['bad-date -2018..2020'] }],
    ['2020..2018', { problems: ['empty-range 2020..2018'] }],
    ['after:2021 before:2020', { from: '2021-01-01', problems: ['empty-range before:2020'] }],
    ['lang:ko moon', { words: 'moon', problems: ['unknown-language ko'] }],
    ['peson:kim', { words: 'peson kim', problems: ['unknown-operator peson:'] }],
    ['"joint statement', { words: 'joint statement', phrases: ['joint statement'], problems: ['open-quote "joint statement'] }],
    ['-blinken', { without: ['blinken'], problems: ['only-without -blinken'] }],
  ])('%s', (text, expected) => {
    expect(parsed(text)).toEqual(expected);
  });
});

test('nothing that can be typed is thrown at', () => {
  const typed = fc.array(
    fc.constantFrom('person:', 'lang:', 'before:', '"', '-', '..', '2020', 'kim', ' ', ':', '“', '−', '\ud800', 'tokoh:'),
  );
  const isSound = ({ words, problems }: Query) => typeof words === 'string' && problems.every(({ start, end }) => start <= end);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        typed.map((parts) => parts.join('')),
      ),
      (text) => isSound(parseQuery(text)),
    ),
  );
});
