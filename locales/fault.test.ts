import { expect, test } from 'vitest';
import { faultPlace, faultReason, type ToldFault } from './fault.ts';

test.for<[fault: ToldFault, en: string, id: string]>([
  [{ code: 'day', path: ['date'], line: 1_200 }, 'line 1,200: date', 'baris 1.200: date'],
  [{ code: 'cut-short', path: [], line: 3 }, 'line 3', 'baris 3'],
  [{ code: 'missing', path: ['people', 3, 'name', 'en'] }, 'people[3].name.en', 'people[3].name.en'],
  [{ code: 'missing', path: [1, 'source'] }, '[1].source', '[1].source'],
  [{ code: 'empty-file', path: [] }, '', ''],
])('the place of %j', ([fault, en, id]) => {
  expect([faultPlace(fault, 'en'), faultPlace(fault, 'id')]).toEqual([en, id]);
});

test.for<[fault: ToldFault, en: RegExp, id: RegExp]>([
  [
    { code: 'large', path: [], data: { bytes: 210_000_000, mostBytes: 200_000_000 } },
    /is 210 MB; at most 200 MB/,
    /ini 210 MB; paling banyak 200 MB/,
  ],
  [{ code: 'many', path: [], data: { articles: 100_000, entities: 50_000 } }, /100,000 articles/, /100\.000 artikel/],
  [
    { code: 'taken', path: ['id'], data: { id: 'x', name: '<b>$& {id}' } },
    /^is <b>\$& \{id\} in the library/,
    /^adalah <b>\$& \{id\} di pustaka/,
  ],
])('the words of %j', ([fault, en, id]) => {
  expect(faultReason(fault, 'en')).toMatch(en);
  expect(faultReason(fault, 'id')).toMatch(id);
});
