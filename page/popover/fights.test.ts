import { describe, expect, test } from 'vitest';
import { Fights } from './fights.ts';

describe('a page that covers the card', () => {
  const coveredAt = (times: number[]) => {
    const fights = new Fights();
    return { answers: times.map((time) => fights.covered(time)), fights };
  };

  test('wins at the sixth time in five seconds', () => {
    const { answers, fights } = coveredAt([0, 200, 400, 600, 800, 1_000]);
    expect(answers).toEqual([true, true, true, true, true, false]);
    expect(fights.lost).toBe(true);
  });

  test('does not win by patience', () => {
    expect(coveredAt([0, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000]).fights.lost).toBe(false);
  });
});

test('a page that takes the card away gets another at most three times a second', () => {
  const fights = new Fights();
  expect(fights.wait(0)).toBe(0);
  fights.taken(1_000);
  expect([1_001, 1_333, 1_334, 9_000].map((now) => fights.wait(now))).toEqual([333, 1, 0, 0]);
});
