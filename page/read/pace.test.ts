import { describe, expect, test } from 'vitest';
import { FEW_CHANGES, MANY_CHANGES, Pace } from './pace.ts';

/** When looks happen at a page that changes at these times; each look costs so many ms. */
function looksAt(changes: readonly number[], cost = 1, patience = FEW_CHANGES): number[] {
  const pace = new Pace();
  const looks: number[] = [];
  let planned = false;
  for (let now = 0; now < 40_000; now++) {
    if (changes.includes(now)) {
      pace.changed(now);
      planned = true;
    }
    if (!planned || pace.wait(now, patience) > 0) continue;
    looks.push(now);
    pace.looked(now, cost);
    planned = false;
  }
  return looks;
}

const every = (ms: number, until: number) => Array.from({ length: until / ms }, (_, index) => index * ms);

describe('looks at a page that changes', () => {
  test.each([
    ['once', [0], [100]],
    ['now and then', [0, 5_000, 10_000], [100, 5_100, 10_100]],
    ['several times at once', [0, 20, 60], [160]],
    ['without end', every(10, 2_000), [500, 1_010, 1_520, 2_030]],
  ])('%s', (_, changes, looks) => {
    expect(looksAt(changes)).toEqual(looks);
  });

  test('throughout: once it is over, and now and then where it never is', () => {
    expect(looksAt(every(10, 2_000), 1, MANY_CHANGES)).toEqual([2_240]);
    expect(looksAt(every(10, 10_000), 1, MANY_CHANGES)).toEqual([4_000, 8_010, 10_240]);
  });

  test.each([
    [20, 500],
    [1_000, 20_100],
    [9_000, 30_100],
  ])('a look that took %d ms is followed by another no sooner than at %d ms', (cost, next) => {
    expect(looksAt([0, 101, 400], cost)).toEqual([100, next]);
  });
});
