import { expect, test, vi } from 'vitest';
import { isNearlyFull, keepForGood, space } from './space.ts';

const storage = (estimate: StorageEstimate | Error, persisted = false, persist = true) =>
  ({
    estimate: async () => {
      if (estimate instanceof Error) throw estimate;
      return estimate;
    },
    persisted: async () => persisted,
    persist: vi.fn(async () => persist),
  }) as unknown as StorageManager;

test.each<[estimate: StorageEstimate | Error, full: boolean | undefined]>([
  [{ usage: 10, quota: 100 }, false],
  [{ usage: 90, quota: 100 }, true],
  [{ usage: 120, quota: 100 }, true],
  [{ usage: 10 }, undefined],
  [{ usage: 0, quota: 0 }, undefined],
  [{}, undefined],
  [new TypeError('no storage here'), undefined],
])('%j is nearly full: %s', async (estimate, full) => {
  const known = await space(storage(estimate));
  expect(known && isNearlyFull(known)).toBe(full);
});

test.each([
  [true, false, true, 0],
  [false, true, true, 1],
  [false, false, false, 1],
])('kept already: %s, granted: %s', async (persisted, granted, expected, asked) => {
  const asks = storage({}, persisted, granted);
  expect(await keepForGood(asks)).toBe(expected);
  expect(asks.persist).toHaveBeenCalledTimes(asked);
});
