import { expect, test } from 'vitest';
import { qualityOf } from './quality.ts';
import { syntheticPack } from './synthetic.ts';

test('segments find and rank what MiniSearch does', async () => {
  const { top10, exact, typo } = await qualityOf(syntheticPack(300));
  expect(top10).toBeGreaterThanOrEqual(0.95);
  expect(exact).toBe(1);
  expect(typo.ours / typo.plain).toBeGreaterThanOrEqual(0.97);
});
