import { expect, test } from 'vitest';
import { Pace } from './pace.ts';

test('a quiet page is looked at soon', () => {
  const pace = new Pace();
  expect([0, 5_000, 10_000].map((now) => pace.next(now, 1))).toEqual([100, 100, 100]);
});

test('a page that never stops gets two looks a second, and soon ones again after a rest', () => {
  const pace = new Pace();
  let now = 0;
  let looks = 0;
  for (; now < 10_000; looks++) now += pace.next(now, 1);
  expect(looks).toBeLessThan(30);
  expect(pace.next(now, 1)).toBe(500);
  expect(pace.next(now + 5_000, 1)).toBe(100);
});

test.each([
  [1, 100],
  [20, 400],
  [1_000, 20_000],
  [9_000, 30_000],
])('a look that took %d ms is followed by a wait of %d ms', (cost, wait) => {
  expect(new Pace().next(0, cost)).toBe(wait);
});
