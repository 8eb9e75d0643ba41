import { describe, expect } from 'vitest';
import { cardTranslator } from '../locales/card.ts';
import { pathOf } from '../tools/news-page.ts';
import { showcase } from '../tools/starter-pack.ts';
import { expectedCard, unsaid } from './expected.ts';
import { test } from './firefox.ts';
import { ExtensionTab, waitForSidebar } from './pages/extension-tab.ts';
import { placeOf } from './pages/in-page.ts';
import { until } from './pages/until.ts';

describe('in Firefox', () => {
  test('each entity of an article answers with its name and the post on the day of the page', async ({ pack, open }) => {
    const article = showcase(pack);
    const news = await open(pathOf(article));
    await news.waitForUnderline('Antony Blinken');
    const seen = new Set<string>();
    for (const [index, { marks }] of article.blocks.entries()) {
      for (const { entity, start, end } of marks) {
        if (seen.has(entity)) continue;
        seen.add(entity);
        // The headline is block 0 of the page.
        await news.point({ block: index + 1, start, end });
        const expected = expectedCard(pack, entity, article.meta.date, 'id');
        expect(unsaid(await news.card.waitFor(expected.name), expected)).toEqual([]);
        await news.page.keyboard.press('Escape');
        await news.card.waitUntilClosed();
      }
    }
    expect(seen.size).toBeGreaterThan(3);
    expect(news.errors).toEqual([]);
  });

  test('the pointer can move into the card, and leaving both closes it', async ({ pack, open }) => {
    const news = await open(pathOf(showcase(pack)));
    await news.point(placeOf(await news.waitForUnderline('Antony Blinken')));
    const { box } = await until('a card', () => news.card.view());
    await news.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    expect(await news.card.view()).toBeDefined();
    await news.page.mouse.move(2, 2);
    await news.card.waitUntilClosed();
  });

  test('the page is left as it was', async ({ pack, open }) => {
    const news = await open(pathOf(showcase(pack)));
    await news.waitForUnderline('Antony Blinken');
    const html = await news.page.evaluate(() => document.documentElement.outerHTML);
    const plain = await news.page.evaluate(async () => (await fetch(location.href)).text());
    const words = (markup: string) =>
      markup
        .replace(/<[^>]*>|\s+/g, ' ')
        .trim()
        .split(/\s+/)
        .join(' ');
    expect(words(html)).toBe(words(plain));
    expect(html).not.toContain('moz-extension');
  });

  test('“Read” opens the reader in a tab, at the entity', async ({ firefox, pack, open }) => {
    const news = await open(pathOf(showcase(pack)));
    await news.point(placeOf(await news.waitForUnderline('Antony Blinken')));
    await news.card.waitFor('Antony Blinken');
    await news.card.click(cardTranslator('id')('card.read'));
    const reader = await ExtensionTab.opened(firefox, 'sidepanel.html#/entity/antony-blinken');
    await reader.waitForText('Antony Blinken');
    await reader.close();
  });

  test('the popup searches as one types, and Enter opens the reader in the sidebar', async ({ firefox }) => {
    const popup = await ExtensionTab.open(firefox, 'popup.html');
    await until('a place to type', async () => (await popup.texts('[role=combobox]')).length > 0);
    await popup.page.keyboard.type('blink');
    // Firefox opens a sidebar within the key's own event only: not where Enter has to wait for the results of the last letter.
    await until(
      'Blinken to be found first, and nothing more to come',
      async () => (await popup.texts('[aria-busy=false] [role=option] .result-title'))[0] === 'Antony Blinken',
      () => popup.texts('[role=option]'),
    );
    // The popup closes itself as it opens the reader, perhaps before the key is up again.
    await Promise.allSettled([popup.page.keyboard.press('Enter')]);
    await waitForSidebar(firefox, '#/entity/antony-blinken');
  });
});
