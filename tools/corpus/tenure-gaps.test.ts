import { expect, test } from 'vitest';
import type { Membership } from '../../corpus/schema/entities.ts';
import { countDays, type Days, daysHeld, gapsIn, shared } from './tenure-gaps.ts';

const written = ({ from, to }: Days) => `${from}..${to}`;
const days = (text: string): Days => ({ from: text.slice(0, 10), to: text.slice(12) });

test.each<[Partial<Membership>, string]>([
  [{ from: '2017-05-10', to: '2022-05-10' }, '2017-05-10..2022-05-09'],
  [{ from: '2017', to: '2022-05' }, '2017-01-01..2022-05-31'],
  [{ from: '2017-05', asOf: '2024-02' }, '2017-05-01..2024-02-29'],
  [{ to: '2023-12-03' }, '2023-12-03..2023-12-03'],
  [{ asOf: '2023' }, '2023-01-01..2023-12-31'],
  [{ from: '2018-06-12', to: '2018-06-12' }, '2018-06-12..2018-06-12'],
])('%j is held %s', (membership, expected) => {
  expect(written(daysHeld({ post: 'kr.pm', sources: ['x'], ...membership }))).toBe(expected);
});

test.each<[string, string[], string[]]>([
  ['nobody', [], ['2020-01-01..2020-12-31']],
  ['one all the time', ['2019-01-01..2021-01-01'], []],
  ['one after the other', ['2020-03-02..2020-12-31', '2019-01-01..2020-03-01'], []],
  ['a gap between two', ['2019-01-01..2020-02-28', '2020-03-02..2020-12-31'], ['2020-02-29..2020-03-01']],
  ['gaps at both ends', ['2020-02-01..2020-02-29'], ['2020-01-01..2020-01-31', '2020-03-01..2020-12-31']],
  ['one within another', ['2019-01-01..2020-11-30', '2020-02-01..2020-02-02'], ['2020-12-01..2020-12-31']],
  ['all outside', ['2018-01-01..2018-12-31', '2022-01-01..2022-12-31'], ['2020-01-01..2020-12-31']],
])('%s', (_, held, gaps) => {
  expect(gapsIn(days('2020-01-01..2020-12-31'), held.map(days)).map(written)).toEqual(gaps);
});

test('what spans share, and how long they are', () => {
  expect(shared(days('2020-01-01..2020-02-01'), days('2020-01-31..2020-03-01'))).toEqual(days('2020-01-31..2020-02-01'));
  expect(shared(days('2020-01-01..2020-01-02'), days('2020-01-03..2020-03-01'))).toBeUndefined();
  expect(countDays(days('2020-01-01..2020-12-31'))).toBe(366);
});
