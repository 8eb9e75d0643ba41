import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { cardTranslator } from '../locales/card.ts';
import { pathOf } from '../tools/news-page.ts';
import { showcase } from '../tools/starter-pack.ts';
import { test } from './extension.ts';
import { placeOf, type Underline } from './pages/in-page.ts';
import type { NewsPage } from './pages/news-page.ts';
import { PopupPage } from './pages/popup-page.ts';
import { until } from './pages/until.ts';

const t = cardTranslator('id');

/** What axe, every rule of it, finds wrong with a page: rule and element. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`));
}

/** Clicks a button of the card until it has another: a click counts once the browser has told that the card can be seen. */
async function swap({ card }: NewsPage, from: string, to: string): Promise<void> {
  await until(`“${to}” in the card`, async () => {
    const { buttons = [] } = (await card.view()) ?? {};
    if (buttons.includes(from)) await card.click(from).catch(() => undefined);
    return buttons.includes(to);
  });
}

describe.each(['light', 'dark'] as const)('axe finds nothing in the %s', (colorScheme) => {
  test.for<[path: string, shown: string]>([
    ['options.html', '.keys kbd'],
    ['welcome.html', '.try .name'],
    ['sidepanel.html#/', '.articles a'],
    ['sidepanel.html#/entity/antony-blinken', '.timeline li'],
    ['sidepanel.html#/entity/panmunjom-declaration-2018', 'a.passage'],
    ['sidepanel.html#/search/Blinken', '[role=option]'],
    ['sidepanel.html#/shelf', '.articles .note'],
    ['popup.html', 'footer'],
  ])('%s', async ([path, shown], { extension }) => {
    const page = await extension.context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(extension.url(path));
    await page.locator(shown).first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  test('an article', async ({ extension, pack }) => {
    const page = await extension.context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(extension.url(`sidepanel.html#/article/${showcase(pack).key}`));
    await page.locator('[data-entity]').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  test('the popup over a page, everything on and everything off', async ({ extension, pack, open }) => {
    const news = await open(pathOf(showcase(pack)));
    await news.waitForUnderlines('some');
    const popup = await PopupPage.open(extension, news);
    await popup.page.emulateMedia({ colorScheme });
    await until('names in the popup', async () => (await popup.names()).length > 0);
    expect(await faults(popup.page)).toEqual([]);
    for (const name of ['Laman ini', 'Satu jam', 'Semua situs']) await popup.off(name).click();
    await popup.page.locator('[aria-pressed=false]').waitFor({ state: 'detached' });
    expect(await faults(popup.page)).toEqual([]);
    for (const name of ['Laman ini', 'Sampai', 'Semua situs']) await popup.off(name).click();
    await popup.page.locator('[aria-pressed=true]').waitFor({ state: 'detached' });
    await popup.page.close();
  });

  test.for<[of: string, kind: Underline['kind'], text?: string, denied?: boolean]>([
    ['a person', 'person', 'Antony Blinken'],
    ['an agreement', 'agreement'],
    ['a person whom it does not mean there, says the reader', 'person', 'Antony Blinken', true],
  ])('the card of %s', async ([, kind, text, denied], { extension, pack, open }) => {
    const news = await open(pathOf(showcase(pack)));
    const underlines = await until('an underline', async () => {
      const found = (await news.underlines()).filter((underline) => underline.kind === kind && (!text || underline.text === text));
      return found.length > 0 && found;
    });
    await news.point(placeOf(underlines[0] as (typeof underlines)[number]));
    await until('a card that has faded in', async () => (await news.card.view())?.still);
    if (denied) await swap(news, t('card.not-this.person'), t('denied.undo'));
    const { html, css } = await news.card.markup();
    if (denied) await swap(news, t('denied.undo'), t('card.not-this.person'));
    const page = await extension.context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.setContent(
      '<!doctype html><html lang="en"><title>Card</title><main><h1>Card</h1><div popover="manual"></div></main></html>',
    );
    await page.evaluate(
      ([html, css]) => {
        const host = document.querySelector('div');
        host?.showPopover();
        host?.attachShadow({ mode: 'open' }).setHTMLUnsafe(`<style>${css} .card { animation: none }</style>${html}`);
      },
      [html, css] as const,
    );
    expect(await page.locator('[role=dialog]').isVisible()).toBe(true);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});
