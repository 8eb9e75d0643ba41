import { expect, test } from 'vitest';
import { Budgets, costOf } from './budget.ts';

test.each<[message: unknown, cost: number]>([
  [null, 1],
  [7, 1],
  ['spot', 1],
  [{ type: 'card' }, 100],
  [{ type: ['card'] }, 1],
  [{ type: 'toString' }, 1],
  [{ type: 'spot', blocks: 'x'.repeat(5_000) }, 1],
  [{ type: 'spot', blocks: [null, 7, { text: 7 }, {}] }, 1],
  [{ type: 'spot', blocks: [{ text: 'x'.repeat(2_500) }, { text: 'x'.repeat(2_500) }] }, 6],
  [{ type: 'sense', texts: ['x'.repeat(2_500), 7, 'x'.repeat(500)] }, 4],
  [{ type: 'nothing', blocks: [{ text: 'x'.repeat(1_000_000) }] }, 501],
])('%.40j costs %d', (message, cost) => {
  expect(costOf(message)).toBe(cost);
});

const limits = { most: 10, perSecond: 5 };

test('a noisy tab is refused until it has been quiet; others are not affected', () => {
  let now = 0;
  const budgets = new Budgets(limits, () => now);
  const burst = Array.from({ length: 100 }, () => budgets.spend(1, 1));
  expect(burst.filter(Boolean)).toHaveLength(10);
  expect(budgets.spend(2, 10)).toBe(true);
  now = 1_000;
  expect(budgets.spend(1, 6)).toBe(false);
  expect(budgets.spend(1, 5)).toBe(true);
  now = 60_000;
  expect(budgets.spend(1, 11)).toBe(false);
  expect(budgets.spend(1, 10)).toBe(true);
});

test('a thousand tabs at rest are not remembered, and a busy one is', () => {
  let now = 0;
  const budgets = new Budgets(limits, () => now);
  for (let tab = 0; tab < 1_000; tab++) {
    now += 1_000;
    budgets.spend(-1, 10);
    budgets.spend(tab, 1);
  }
  expect(budgets.spend(-1, 10)).toBe(false);
});
