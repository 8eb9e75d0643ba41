import { expect, test } from 'vitest';
import { packNews } from './pack-news.ts';

test('packs are news once, whoever asks and whichever worker answers', async () => {
  const kept: Record<string, unknown> = {};
  const area = { get: async () => kept, set: async (items: object) => void Object.assign(kept, items) };
  let shown = '';
  const ask = () => packNews(async () => shown, area)();
  const heard: boolean[] = [];
  for (const now of ['', '', 'mine 1', 'mine 1', 'mine 2', 'mine 2', '', '']) {
    shown = now;
    heard.push(await ask());
  }
  expect(heard).toEqual([false, false, true, false, true, false, true, false]);
});
