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
    const titles = await until('several results', async () => {
      const results = await popup.results();
      return results.length > 1 && results.map(({ title }) => title);
    });
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
    // The popup closes itself as it opens the reader, perhaps before the key is up again.
    await Promise.allSettled([keyboard.press('Enter')]);
    const reader = await waitForReader(extension, 'Antony Blinken');
    expect(reader.url).toContain('#/entity/antony-blinken');
  });

  test('lists what is on the page, in its order, and opens the reader', async ({ extension, pages, open }) => {
    pages.set('/meeting', MEETING);
    const news = await open('/meeting');
    await news.waitForUnderlines('some');
    const popup = await PopupPage.open(extension, news);
    await expect.poll(() => popup.names(), { timeout: 8_000 }).toEqual(['Moon Jae-in', 'Antony Blinken', 'Vladimir Putin']);
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
