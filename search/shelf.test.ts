import { expect, test, vi } from 'vitest';
import { rememberingShelf } from './shelf.ts';

const shelf = () => ({ entity: vi.fn(async () => undefined), posts: vi.fn(async () => []), article: vi.fn(async () => undefined) });

test('what was given lately is not read again', async () => {
  const source = shelf();
  const remembering = rememberingShelf(source);
  await Promise.all([remembering.entity('a'), remembering.entity('a'), remembering.posts(['p', 'p'])]);
  for (let at = 0; at < 200; at++) await remembering.entity(`b${at}`);
  expect([source.entity.mock.calls.length, source.posts.mock.calls.length]).toEqual([201, 1]);
  await remembering.entity('b199');
  expect(source.entity).toHaveBeenCalledTimes(201);
  await remembering.entity('a');
  expect(source.entity).toHaveBeenCalledTimes(202);
});

test('a failure is not kept', async () => {
  const source = shelf();
  source.article.mockRejectedValueOnce(new Error('interrupted'));
  const remembering = rememberingShelf(source);
  await expect(remembering.article('a')).rejects.toThrow('interrupted');
  expect(await remembering.article('a')).toBeUndefined();
});
