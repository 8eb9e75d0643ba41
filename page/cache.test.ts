import { expect, test } from 'vitest';
import { Cache } from './cache.ts';

test('keeps the last used, asks once, forgets what failed', async () => {
  const cache = new Cache<string>(2);
  const asked: string[] = [];
  const get = (key: string) =>
    cache.get(key, async () => {
      asked.push(key);
      return key === 'none' ? undefined : key;
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
  await get('none');
  await get('none');
  expect(asked.filter((key) => key === 'none')).toHaveLength(2);
});
