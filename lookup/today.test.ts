import { expect, test } from 'vitest';
import { today } from './today.ts';

test.each([
  [new Date(2021, 0, 26, 0, 0, 1), '2021-01-26'],
  [new Date(2021, 0, 26, 23, 59, 59), '2021-01-26'],
  [new Date(2024, 1, 29, 12), '2024-02-29'],
  [new Date(2036, 11, 31, 12), '2036-12-31'],
])('%s is the day %s, wherever it is read', (now, day) => {
  expect(today(now)).toBe(day);
});
