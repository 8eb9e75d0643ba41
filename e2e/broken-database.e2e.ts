import { describe, expect } from 'vitest';
import { pathOf } from '../tools/news-page.ts';
import { showcase } from '../tools/starter-pack.ts';
import { expectedCard, unsaid } from './expected.ts';
import { test } from './extension.ts';
import { placeOf } from './pages/in-page.ts';
import { PopupPage } from './pages/popup-page.ts';
import { until } from './pages/until.ts';

describe('a database that cannot open', () => {
  test('cards and search are answered from the packaged pack', async ({ extension, pack, open }) => {
    const popup = await PopupPage.open(extension);
    const names = await until('the databases of the extension', async () => {
      const found = await popup.databases();
      return found.length > 0 && found;
    });
    // Every later open by the extension fails.
    for (const name of names) await popup.raiseVersion(name);
    await popup.stopWorker();
    await popup.page.reload();

    const results = await popup.search('Blinken');
    expect(results[0]?.title).toContain('Antony Blinken');

    const article = showcase(pack);
    const news = await open(pathOf(article));
    await news.point(placeOf(await news.waitForUnderline('Antony Blinken')));
    const expected = expectedCard(pack, 'antony-blinken', article.meta.date, 'id');
    const card = await news.card.waitFor(expected.name);
    expect(unsaid(card, expected)).toEqual([]);
    expect(card.passages).not.toEqual([]);
    await popup.page.close();
  });
});
