import { expect, test } from 'vitest';
import { translator } from '../../locales/index.ts';
import { countsText } from './counts.ts';

test.for([
  ['en', { articles: 1_200, people: 30, agreements: 0 }, 'Articles: 1,200 · People: 30'],
  ['id', { articles: 0, people: 1, agreements: 2 }, 'Tokoh: 1 · Perjanjian: 2'],
] as const)('in %s, %o', ([language, counts, expected]) => {
  expect(countsText(counts, language, translator(language))).toBe(expected);
});
