import { describe, expect } from 'vitest';
import { cardTranslator } from '../locales/card.ts';
import { pathOf } from '../tools/news-page.ts';
import { showcase } from '../tools/starter-pack.ts';
import { test } from './firefox.ts';
import { ExtensionTab, waitForSidebar } from './pages/extension-tab.ts';
import { placeOf } from './pages/in-page.ts';
import { until } from './pages/until.ts';
import { cardStaysUnderThePointer, everyEntityAnswers, linesAreDrawn } from './walk.ts';

describe('in Firefox', () => {
  test('each entity of an article answers with its name and the post on the day of the page', everyEntityAnswers);
  test('the pointer can move into the card, and leaving both closes it', cardStaysUnderThePointer);

  test.for(['the page', 'a closed shadow tree'] as const)('a line is drawn in %s', (where, { pack, open }) =>
    linesAreDrawn({ pack, open }, where),
  );

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
