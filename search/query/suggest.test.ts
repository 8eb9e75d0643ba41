import { expect, test } from 'vitest';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { type Known, suggest } from './suggest.ts';

const known: Known = {
  publishers: async () => ['Antara', 'VOA Indonesia'],
  names: async (kind, begun) => (kind === 'person' && begun.startsWith('kim') ? ['Kim Jong Un', 'Kim'] : []),
};

test.each<[query: string, language: UiLanguage, suggested: string[]]>([
  ['', 'en', []],
  ['p', 'en', []],
  ['pe', 'en', ['person:', 'perjanjian:']],
  ['pe', 'id', ['person:', 'perjanjian:']],
  ['blinken -sou', 'en', ['blinken -source:']],
  ['se', 'id', ['sebelum:', 'sesudah:']],
  ['lang:', 'en', ['lang:id ', 'lang:en ']],
  ['lang:i', 'en', ['lang:id ']],
  ['lang:id', 'en', []],
  ['moon sumber:', 'id', ['moon sumber:Antara ', 'moon sumber:"VOA Indonesia" ']],
  ['source:ind', 'en', ['source:"VOA Indonesia" ']],
  ['source:"VOA I', 'en', ['source:"VOA Indonesia" ']],
  ['person:kim', 'en', ['person:"Kim Jong Un" ']],
  ['person:', 'en', []],
  ['before:', 'en', []],
  ['person:kim ', 'en', []],
  ['https://a', 'en', []],
])('%j in %s', async (query, language, suggested) => {
  expect((await suggest(query, known, language)).map((suggestion) => suggestion.query)).toEqual(suggested);
});
