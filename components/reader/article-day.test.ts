import { expect, test } from 'vitest';
import type { SavedMeta } from '../../corpus/schema/articles.ts';
import { translator } from '../../locales/index.ts';
import { dayInWords } from '../saved/day-in-words.ts';
import { articleDay } from './article-day.ts';

const META: SavedMeta = {
  kind: 'saved',
  id: 'saved-1',
  language: 'id',
  headline: 'Kabar',
  date: '2021-06-14',
  source: { publisher: 'Warta', url: 'https://warta.example/a' },
  savedAt: 0,
};

test.each<[meta: SavedMeta, day: string]>([
  [META, '14 June 2021'],
  [{ ...META, undated: true }, 'saved on 14 June 2021'],
])('%o', (meta, day) => {
  expect(articleDay(meta, 'en', translator('en'))).toBe(day);
  // As a passage of it has it.
  const { date, undated } = meta;
  expect(dayInWords({ date, ...(undated && { undated }) }, 'en', translator('en'))).toBe(day);
});
