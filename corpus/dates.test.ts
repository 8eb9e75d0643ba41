import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { earliestDay, isoDay, latestDay, partialDate } from './dates.ts';

test.each([
  ['2021', '2021-01-01', '2021-12-31'],
  ['2021-04', '2021-04-01', '2021-04-30'],
  ['2021-02', '2021-02-01', '2021-02-28'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2021-12', '2021-12-01', '2021-12-31'],
  ['2021-01-26', '2021-01-26', '2021-01-26'],
])('%s means the days from %s to %s', (date, first, last) => {
  expect(earliestDay(date)).toBe(first);
  expect(latestDay(date)).toBe(last);
});

describe('what is a date', () => {
  test.each<[text: unknown, isPartial: boolean, isDay: boolean]>([
    ['2021', true, false],
    ['2021-06', true, false],
    ['2021-06-30', true, true],
    ['2020-02-29', true, true],
    ['2021-02-29', false, false],
    ['2021-06-31', false, false],
    ['2021-13', false, false],
    ['2021-00', false, false],
    ['2021-01-00', false, false],
    ['0000-00-00', false, false],
    ['21-01-26', false, false],
    ['+275760-01-01', false, false],
    ['-0044-03-15', false, false],
    ['2021-1-26', false, false],
    ['2021-01-26T10:00:00Z', false, false],
    ['17 Agustus 1945', false, false],
    ['', false, false],
    [2021, false, false],
    [null, false, false],
    [new Date(0), false, false],
  ])('%j: partial %s, day %s', (text, isPartial, isDay) => {
    expect(v.is(partialDate, text)).toBe(isPartial);
    expect(v.is(isoDay, text)).toBe(isDay);
  });
});
