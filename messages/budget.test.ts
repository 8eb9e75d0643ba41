import { expect, test } from 'vitest';
import { Budgets, costOf } from './budget.ts';

test.each<[what: string, message: unknown, cost: number]>([
  ['nothing', null, 1],
  ['a number', 7, 1],
  ['a text', 'spot', 1],
  ['a card', { type: 'card' }, 100],
  ['a list of types', { type: ['card'] }, 1],
  ['a type that every object has', { type: 'toString' }, 1],
  ['a text in place of blocks', { type: 'spot', blocks: 'x'.repeat(5_000) }, 1],
  ['blocks that are none', { type: 'spot', blocks: [null, 7, { text: 7 }, {}] }, 1],
  ['the text of two blocks', { type: 'spot', blocks: [{ text: 'x'.repeat(2_500) }, { text: 'x'.repeat(2_500) }] }, 6],
  ['texts, one of them none', { type: 'sense', texts: ['x'.repeat(2_500), 7, 'x'.repeat(500)] }, 4],
  ['more text than is looked at', { type: 'nothing', blocks: [{ text: 'x'.repeat(1_000_000) }] }, 501],
])('%s costs $2', (_, message, cost) => {
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

test('a busy tab is remembered beside a thousand at rest', () => {
  let now = 0;
  const budgets = new Budgets(limits, () => now);
  for (let tab = 0; tab < 1_000; tab++) {
    now += 1_000;
    budgets.spend(-1, 10);
    budgets.spend(tab, 1);
  }
  expect(budgets.spend(-1, 10)).toBe(false);
});
