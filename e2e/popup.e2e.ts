import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pathOf } from '../tools/news-page.ts';
import { showcase } from '../tools/starter-pack.ts';
import { test } from './extension.ts';
import { waitForReader } from './pages/opened-reader.ts';
import { PopupPage } from './pages/popup-page.ts';
import { until } from './pages/until.ts';

const MEETING = `<!doctype html><html lang="id"><title>Pertemuan</title>
  <meta property="article:published_time" content="2021-06-14T08:00:00Z">
  <h1>Tamu dari Washington tiba di Seoul</h1>
  <p>Moon Jae-in menerima Antony Blinken di Seoul. Blinken lalu menyinggung Vladimir Putin.</p>
  <p>Moon dan Blinken tidak menjawab pertanyaan.</p></html>`;

describe('the popup', () => {
  test('search as one types, by kind, with what matched marked', async ({ extension }) => {
    const popup = await PopupPage.open(extension);
    const results = await popup.search('blink');
    expect(results[0]).toMatchObject({ kind: 'person', title: 'Antony Blinken' });
    expect(results[0]?.marks.join(' ')).toMatch(/^Blink/);
    expect(new Set(results.map(({ kind }) => kind))).toContain('article');
    await popup.page.close();
  });

  test('a search without results says so', async ({ extension }) => {
    const popup = await PopupPage.open(extension);
    await popup.input.pressSequentially('qqqqzz');
    await popup.page.getByText('qqqqzz').waitFor();
    expect(await popup.results()).toEqual([]);
    await popup.page.close();
  });

  test('keyboard alone searches, chooses, clears and opens the reader', async ({ extension }) => {
    const popup = await PopupPage.open(extension);
    const { keyboard } = popup.page;
    await until('the focus in the search', () => popup.input.evaluate((input) => input === document.activeElement));
    await keyboard.type('kim');
    const titles = (await popup.settledResults()).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(1);
    const chosen = () => popup.chosen().locator('.result-title').textContent();
    expect(await chosen()).toBe(titles[0]);
    await keyboard.press('ArrowDown');
    await expect.poll(chosen).toBe(titles[1]);
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    await expect.poll(chosen).toBe(titles.at(-1));
    await keyboard.press('Escape');
    await expect.poll(() => popup.input.inputValue()).toBe('');

    await keyboard.type('antony blinken');
    await expect.poll(chosen).toBe('Antony Blinken');
    await popup.enter();
    const reader = await waitForReader(extension, 'Antony Blinken');
    expect(reader.url).toContain('#/entity/antony-blinken');
  });

  test('an office finds its holder first, then the former ones, each with the time', async ({ extension }) => {
    const popup = await PopupPage.open(extension);
    const results = await popup.search('Menlu AS 2022');
    expect(results[0]).toMatchObject({ kind: 'person', title: 'Antony Blinken' });
    expect(results[0]?.text).toContain('Januari 2021');
    await popup.page.close();
  });

  test('what is searched for may be one kind, and everything again where that finds nothing', async ({ extension }) => {
    const popup = await PopupPage.open(extension);
    await popup.search('seanwfz');
    await popup.only('Artikel');
    await expect.poll(async () => new Set((await popup.results()).map(({ kind }) => kind))).not.toContain('agreement');
    await popup.only('Tokoh');
    await popup.page.getByRole('button', { name: 'Cari semuanya' }).click();
    await until('agreements again', async () => (await popup.options('agreement').count()) > 0);
    await popup.page.close();
  });

  test('an operator is suggested as it is typed, and what cannot be meant is said', async ({ extension }) => {
    const popup = await PopupPage.open(extension);
    const { keyboard } = popup.page;
    await keyboard.type('sumber:vo');
    await until('a suggestion', async () => (await popup.options('suggestion').count()) > 0);
    await keyboard.press('Enter');
    await expect.poll(() => popup.input.inputValue()).toMatch(/^sumber:"?VOA.* $/);
    await until('articles of it', async () => (await popup.options('article').count()) > 0);
    await keyboard.type('sebelum:kapan');
    await expect.poll(() => popup.notes().allTextContents()).toEqual([expect.stringContaining('sebelum:kapan')]);
    expect(await popup.options('article').count()).toBeGreaterThan(0);
    await popup.page.close();
  });

  test('a search that led somewhere is offered again, until it is forgotten', async ({ extension }) => {
    const first = await PopupPage.open(extension);
    await first.search('presiden korsel 2019');
    await first.enter();
    await waitForReader(extension, 'Moon Jae-in');
    const popup = await PopupPage.open(extension);
    await expect.poll(() => popup.options('recent').allTextContents()).toContain('presiden korsel 2019');
    await popup.page.keyboard.press('ArrowDown');
    await popup.page.keyboard.press('Enter');
    await expect.poll(() => popup.input.inputValue()).toBe('presiden korsel 2019');
    await popup.page.keyboard.press('Escape');
    await popup.page.getByRole('button', { name: 'Hapus pencarian terakhir' }).click();
    await until('no recent searches', async () => (await popup.options('recent').count()) === 0);
    await popup.page.close();
  });

  test.for([1, 2])('with letters of %d times the size, search and switches can be reached', async (times, { extension, open, pack }) => {
    const news = await open(`/${pack.articles[0]?.key}`);
    const { page, input } = await PopupPage.open(extension, news);
    await page.setViewportSize({ width: 380, height: 560 });
    await page.locator('.save-acts').waitFor();
    await page.addStyleTag({ content: `:root { font-size: ${16 * times}px !important }` });
    // What the keys go to is scrolled into view by the browser, where it can be.
    const seen = (part: Locator) =>
      part.evaluate((element) => {
        (element as HTMLElement).focus();
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
      });
    for (const part of [input, page.locator('.names-open').first(), page.locator('.off button').last()])
      expect(await seen(part)).toBe(true);
    const isLarger = ({ scrollHeight, clientHeight }: HTMLElement) => scrollHeight > clientHeight;
    expect(await page.locator('html').evaluate(isLarger), 'the window around scrolls, too').toBe(false);
    await page.close();
  });

  test('lists what is on the page, in its order, and opens the reader', async ({ extension, pages, open }) => {
    pages.set('/meeting', MEETING);
    const news = await open('/meeting');
    await news.waitForUnderlines('some');
    const popup = await PopupPage.open(extension, news);
    await expect.poll(() => popup.names()).toEqual(['Moon Jae-in', 'Antony Blinken', 'Vladimir Putin']);
    await popup.page.getByRole('button', { name: /^Vladimir Putin/ }).click({ noWaitAfter: true });
    const reader = await waitForReader(extension, 'Vladimir Putin');
    expect(reader.url).toContain('#/entity/vladimir-putin');
  });

  test('a site switched off loses its underlines, also after a reload, until it is switched on', async ({
    extension,
    pack,
    site,
    open,
  }) => {
    const path = pathOf(showcase(pack));
    const news = await open(path);
    await news.waitForUnderlines('some');
    const popup = await PopupPage.open(extension, news);
    await popup.siteSwitch.click();
    await news.waitForUnderlines('none');

    await news.page.reload();
    // Another host stays on. Once it is underlined, this one has had its time too.
    const other = await open(`${site.origin.replace('127.0.0.1', 'localhost')}${path}`);
    await other.waitForUnderlines('some');
    expect(await news.underlines()).toEqual([]);

    await news.page.bringToFront();
    await popup.page.reload();
    await until('the switch to be off', async () => !(await popup.siteSwitch.isChecked()));
    await popup.siteSwitch.click();
    await news.waitForUnderlines('some');
    expect(news.errors).toEqual([]);
    await popup.page.close();
  });
});
