import { describe, expect } from 'vitest';
import { pathOf } from '../tools/news-page.ts';
import { showcase } from '../tools/starter-pack.ts';
import { test } from './firefox.ts';
import { backgroundState, unloadBackground } from './pages/extension-tab.ts';
import { placeOf } from './pages/in-page.ts';
import { until } from './pages/until.ts';

describe('in Firefox, which unloads a background without work', () => {
  test('a card comes all the same when that was between reading and hovering', async ({ firefox, pack, open }) => {
    const news = await open(pathOf(showcase(pack)));
    const place = placeOf(await news.waitForUnderline('Antony Blinken'));
    await unloadBackground(firefox);
    await until(
      'the background to be unloaded',
      async () => (await backgroundState(firefox)) === 'stopped',
      () => backgroundState(firefox),
    );
    await news.point(place);
    const card = await news.card.waitFor('Antony Blinken');
    expect(card.passages.length).toBeGreaterThan(0);
    expect(await backgroundState(firefox)).toBe('running');
    expect(news.errors).toEqual([]);
  });
});
