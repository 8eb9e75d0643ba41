import { expect, test } from 'vitest';
import { formatDate, formatDay, formatSpan } from './dates.ts';

test.each([
  ['2021-01-26', 'en', '26 January 2021'],
  ['2021-01-26', 'id', '26 Januari 2021'],
  ['2021-01', 'en', 'January 2021'],
  ['2021-08', 'id', 'Agustus 2021'],
  ['2021', 'en', '2021'],
  ['2021', 'id', '2021'],
  ['1953-07-27', 'en', '27 July 1953'],
  ['2024-02-29', 'id', '29 Februari 2024'],
] as const)('%s in %s is %s', (date, language, words) => {
  expect(formatDate(date, language)).toBe(words);
});

test.each([
  ['2021-01-26T00:30', 'en', '26 January 2021'],
  ['2021-01-26T23:30', 'id', '26 Januari 2021'],
] as const)('the day of %s in %s is %s', (moment, language, words) => {
  expect(formatDay(moment, language)).toBe(words);
  expect(formatDay(Date.parse(moment), language)).toBe(words);
});

test.each(['en-GB', 'id'])('months are called as the browser calls them in %s', (locale) => {
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const days = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-09`);
  expect(days.map((day) => formatDate(day, locale === 'id' ? 'id' : 'en'))).toEqual(days.map((day) => long.format(new Date(day))));
});

test.each([
  ['2021-01-26', '2025-01-20', 'en', '26 January 2021 – 20 January 2025'],
  ['2017', '2022-05', 'id', '2017 – Mei 2022'],
  ['2025-06-04', undefined, 'en', 'since 4 June 2025'],
  [undefined, '2022-05-09', 'id', 'sampai 9 Mei 2022'],
  ['2018-06-12', '2018-06-12', 'en', '12 June 2018'],
  [undefined, undefined, 'en', 'dates not known'],
] as const)('from %s to %s in %s is %s', (from, to, language, words) => {
  expect(formatSpan(from, to, language)).toBe(words);
});

test('months are short where there is little room', () => {
  expect(formatDate('2021-08-06', 'id', 'short')).toBe('6 Agu 2021');
  expect(formatSpan('2021-01-26', '2025-12', 'en', 'short')).toBe('26 Jan 2021 – Dec 2025');
});
