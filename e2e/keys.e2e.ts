import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { Background } from './pages/background.ts';
import { html } from './pages/html.ts';
import type { NewsPage } from './pages/news-page.ts';
import { waitForReader } from './pages/opened-reader.ts';
import { PopupPage } from './pages/popup-page.ts';
import { until } from './pages/until.ts';

/** What the worker of an extension can call. */
declare const chrome: typeof import('wxt/browser').browser;

/** Long enough that not all of it is on one screen. */
const TALKS = `<!doctype html><html lang="en"><title>Talks</title>
  <meta property="article:published_time" content="2021-06-14T08:00:00Z">
  <style>p { margin-bottom: 90vh }</style>
  <h1>Talks in Seoul</h1><a href="#top">A link</a><input value="">
  <p>Moon Jae-in received Antony Blinken in Seoul. Blinken then spoke about Vladimir Putin.</p>
  <p hidden>Joko Widodo is not to be seen.</p>
  <p>Moon answered at length.</p><p>The end.</p></html>`;
const STOPS = ['Moon Jae-in', 'Antony Blinken', 'Vladimir Putin', 'Moon'];

const selected = ({ page }: NewsPage) => page.evaluate(() => getSelection()?.toString() ?? '');
const gotTo = (news: NewsPage, name: string) =>
  until(
    `“${name}” to be selected and in view`,
    async () =>
      (await selected(news)) === name &&
      news.page.evaluate(() => {
        const { top, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return top >= 0 && bottom <= innerHeight;
      }),
    () => selected(news),
  );

describe('without a pointer', () => {
  test('every command has its key', async ({ extension }) => {
    const worker = await new Background(extension).worker();
    const commands = await worker.evaluate(() => chrome.commands.getAll());
    expect(commands.filter(({ name, shortcut }) => name !== '_execute_action' && !shortcut)).toEqual([]);
  });

  test('one goes from name to name, and back, and round', async ({ extension, pages, open }) => {
    pages.set('/talks', TALKS);
    const background = new Background(extension);
    const news = await open('/talks');
    await news.waitForUnderlines('some');
    const html = await news.html();
    for (const name of [...STOPS, STOPS[0] as string]) {
      await background.press('next-name', news);
      await gotTo(news, name);
    }
    for (const name of [...STOPS].reverse()) {
      await background.press('previous-name', news);
      await gotTo(news, name);
    }
    expect(await news.html()).toBe(html);
    expect(news.errors).toEqual([]);
  });

  test('a name in a text that is taller than the window is scrolled to', async ({ extension, pages, open }) => {
    const lines = '<br>'.repeat(200);
    pages.set('/tall', `<!doctype html><html lang="en"><title>Tall</title><main>${lines}Moon Jae-in${lines}Antony Blinken${lines}</main>`);
    pages.set(
      '/tall-box',
      `<!doctype html><html lang="en"><title>Tall</title>Moon Jae-in<div style="height: 500px; overflow: auto"><p>${lines}Antony Blinken${lines}</p></div>`,
    );
    const background = new Background(extension);
    for (const path of ['/tall', '/tall-box']) {
      const news = await open(path);
      await until('the names to be found', async () => (await background.list(news)).entities.length === 2);
      for (const name of ['Moon Jae-in', 'Antony Blinken', 'Moon Jae-in']) {
        await background.press('next-name', news);
        await gotTo(news, name);
      }
    }
  });

  test('of a text that is there twice, the one that shows is gone to, there and back', async ({ extension, pages, open }) => {
    const twice = '<b style="display: none">Antony Blinken in Seoul</b> <b>Antony Blinken in Seoul</b>';
    pages.set('/twice', html(`<p>Moon Jae-in</p><h2>${twice}</h2><p>Vladimir Putin</p>`));
    const background = new Background(extension);
    const news = await open('/twice');
    await news.waitUntilUnderlined('Antony Blinken');
    for (const name of ['Moon Jae-in', 'Antony Blinken', 'Vladimir Putin']) {
      await background.press('next-name', news);
      await gotTo(news, name);
    }
    for (const name of ['Antony Blinken', 'Moon Jae-in']) {
      await background.press('previous-name', news);
      await gotTo(news, name);
    }
  });

  test('who writes in a shadow tree keeps the caret, and gets the focus back', async ({ extension, pages, open }) => {
    const field = `<x-field><template shadowrootmode="open"><input></template></x-field>`;
    pages.set('/field', html(`<p>Antony Blinken</p>${field}`));
    const background = new Background(extension);
    const news = await open('/field');
    await news.waitUntilUnderlined('Antony Blinken');
    await news.page.locator('input').focus();
    await background.press('next-name', news);
    await until('the name to be marked', () => news.page.evaluate(() => CSS.highlights.get('sekilas-shown')?.size === 1));
    expect(await news.page.evaluate(() => String(getSelection()))).toBe('');
    await background.press('open-card', news);
    await news.card.waitFor('Antony Blinken');
    await until('the focus on the name', async () => (await news.card.focused())?.includes('Antony Blinken'));
    await news.page.keyboard.press('Escape');
    await news.card.waitUntilClosed();
    await news.page.keyboard.type('abc');
    expect(await news.page.locator('input').inputValue()).toBe('abc');
  });

  test('who writes keeps the caret', async ({ extension, pages, open }) => {
    pages.set('/talks', TALKS);
    const background = new Background(extension);
    const news = await open('/talks');
    await news.waitForUnderlines('some');
    await news.page.locator('input').focus();
    await background.press('next-name', news);
    await until('the name to be marked', () => news.page.evaluate(() => CSS.highlights.get('sekilas-shown')?.size === 1));
    await news.page.keyboard.type('abc');
    expect(await news.page.locator('input').inputValue()).toBe('abc');
  });

  test('a card opens with the focus in it; Escape gives the focus back', async ({ extension, pages, open }) => {
    pages.set('/talks', TALKS);
    const background = new Background(extension);
    const news = await open('/talks');
    await news.waitForUnderlines('some');
    await news.page.locator('a').focus();
    await background.press('next-name', news);
    await background.press('next-name', news);
    await gotTo(news, 'Antony Blinken');
    await news.page.locator('a').focus();
    await background.press('open-card', news);
    await news.card.waitFor('Antony Blinken');
    await until('the focus on the name', async () => (await news.card.focused())?.includes('Antony Blinken'));
    await news.page.keyboard.press('Tab');
    await until('the focus on something of the card', async () => !(await news.card.focused())?.includes('Antony Blinken'));
    await news.page.keyboard.press('Escape');
    await news.card.waitUntilClosed();
    expect(await news.page.evaluate(() => document.activeElement?.textContent)).toBe('A link');
    expect(news.errors).toEqual([]);
  });

  test('a card opens for the selected name, else for the first in view', async ({ extension, pages, open }) => {
    pages.set('/talks', TALKS);
    const background = new Background(extension);
    const news = await open('/talks');
    await news.waitForUnderlines('some');
    await background.press('open-card', news);
    await news.card.waitFor('Moon Jae-in');
    await news.page.keyboard.press('Escape');
    await news.card.waitUntilClosed();
    await news.page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, text.data.indexOf('Putin'), text, text.data.indexOf('Putin') + 5);
    });
    await background.press('open-card', news);
    await news.card.waitFor('Vladimir Putin');
  });

  test('a site goes off and on', async ({ extension, pages, open }) => {
    pages.set('/talks', TALKS);
    const background = new Background(extension);
    const news = await open('/talks');
    await news.waitForUnderlines('some');
    await background.press('toggle-site', news);
    await news.waitForUnderlines('none');
    await background.press('toggle-site', news);
    await news.waitForUnderlines('some');
  });

  test('the list jumps to one mention after another, and counts for screen readers', async ({ extension, pages, open }) => {
    pages.set('/talks', TALKS);
    const news = await open('/talks');
    await news.waitForUnderlines('some');
    const list = await PopupPage.open(extension, news);
    await list.page.goto(extension.url('sidepanel.html#/page'));
    await news.page.bringToFront();
    await expect.poll(() => list.page.getByRole('status').textContent()).toBe('Nama di laman ini: 3');
    expect(await list.names()).toEqual(['Moon Jae-in', 'Antony Blinken', 'Vladimir Putin']);
    const jump = list.page.getByRole('button', { name: 'Tunjukkan Moon Jae-in di laman' });
    for (const name of ['Moon Jae-in', 'Moon', 'Moon Jae-in']) {
      await jump.click();
      await gotTo(news, name);
    }
    await list.page.getByRole('button', { name: /^Vladimir Putin/ }).click();
    await list.page.getByRole('heading', { level: 1, name: 'Vladimir Putin' }).waitFor();
    await list.page.close();
  });
});

describe('“Who is …?” over a selection', () => {
  const cases: [what: string, selection: string, opens: string, hash: string][] = [
    ['a full name', 'Antony Blinken', 'Antony Blinken', '#/entity/antony-blinken'],
    ['a short name, by what the page has said', 'Moon', 'Moon Jae-in', '#/entity/moon-jae-in'],
    ['a name and more', 'Blinken then spoke', 'Antony Blinken', '#/entity/antony-blinken'],
    ['no name', 'R&D %s “budget”', 'Pustaka', `#/search/${encodeURIComponent('R&D %s “budget”')}`],
    ['ten thousand letters', 'zz'.repeat(5_000), 'Pustaka', `#/search/${'zz'.repeat(100)}`],
  ];
  test.for(cases)('%s leads on', async ([, selection, shown, hash], { extension, pages, open }) => {
    pages.set('/talks', TALKS);
    const news = await open('/talks');
    await news.waitForUnderlines('some');
    await news.page.evaluate((wanted) => {
      const text = [...document.querySelectorAll('p')].find(({ innerText }) => innerText.includes(wanted))?.firstChild as Text | undefined;
      const at = text?.data.indexOf(wanted) ?? -1;
      if (text) getSelection()?.setBaseAndExtent(text, at + wanted.length, text, at);
    }, selection);
    await new Background(extension).choose('who-is', selection, news);
    expect((await waitForReader(extension, shown, hash)).url).toBe(extension.url(`sidepanel.html${hash}`));
  });

  test('is in the menu', async ({ extension }) => {
    const worker = await new Background(extension).worker();
    await expect(worker.evaluate(`chrome.contextMenus.update('who-is', {})`)).resolves.not.toThrow();
    await expect(worker.evaluate(`chrome.contextMenus.update('nothing', {})`)).rejects.toThrow();
  });
});
