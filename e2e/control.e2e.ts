import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pathOf } from '../tools/news-page.ts';
import { showcase } from '../tools/starter-pack.ts';
import { test } from './extension.ts';
import { Background } from './pages/background.ts';
import { OptionsPage } from './pages/options-page.ts';
import { PopupPage } from './pages/popup-page.ts';
import { until } from './pages/until.ts';

const MEETING = `<!doctype html><html lang="id"><title>Pertemuan</title>
  <meta property="article:published_time" content="2021-06-14T08:00:00Z">
  <h1>Tamu dari Washington tiba di Seoul</h1>
  <p>Moon Jae-in menerima Antony Blinken di Seoul. Blinken lalu menyinggung Vladimir Putin.</p></html>`;

describe('where Sekilas works is chosen in the popup', () => {
  test('not on this page, which may be one of an application that does not load anew', async ({ extension, pages, open }) => {
    pages.set('/meeting', MEETING);
    const news = await open('/meeting?id=1');
    await news.waitForUnderlines('some');
    const popup = await PopupPage.open(extension, news);
    await popup.off('Laman ini').click();
    await news.waitForUnderlines('none');
    await expect.poll(() => popup.off('Laman ini').getAttribute('aria-pressed')).toBe('true');

    await news.page.evaluate(() => history.pushState(null, '', '/meeting?id=2'));
    await news.waitForUnderlines('some');
    await news.page.goBack();
    await news.waitForUnderlines('none');
    await news.page.reload();
    await popup.page.getByText('Sekilas dimatikan di laman ini').waitFor();
    expect(await news.underlines()).toEqual([]);
    await popup.off('Laman ini').click();
    await news.waitForUnderlines('some');
    expect(news.errors).toEqual([]);
    await popup.page.close();
  });

  test('not for an hour, whether the worker lives as long or not', async ({ extension, pack, open }) => {
    const news = await open(pathOf(showcase(pack)));
    await news.waitForUnderlines('some');
    const popup = await PopupPage.open(extension, news);
    await popup.off('Satu jam').click();
    await news.waitForUnderlines('none');
    await popup.off(/^Sampai \d\d\.\d\d$/).waitFor();

    await new Background(extension).stop();
    await news.page.bringToFront();
    await news.page.reload();
    await popup.page.getByText('Sekilas dijeda sampai').waitFor();
    expect(await news.underlines()).toEqual([]);

    // The hour is over sooner than it would be; the worker has slept.
    await popup.page.evaluate("chrome.alarms.create('pause-ends', { when: Date.now() + 300 })");
    await news.waitForUnderlines('some');
    await popup.off('Satu jam').waitFor();
    await popup.page.close();
  });

  test('not anywhere, and then nothing is read', async ({ extension, pack, open }) => {
    const news = await open(pathOf(showcase(pack)));
    await news.waitForUnderlines('some');
    const popup = await PopupPage.open(extension, news);
    await popup.off('Semua situs').click();
    await news.waitForUnderlines('none');

    const worker = await new Background(extension).worker();
    await worker.evaluate(`globalThis.asked = []; chrome.runtime.onMessage.addListener(({ type }) => void asked.push(type))`);
    const other = await open('/meeting');
    await until('the page to ask whether it may be read', () => worker.evaluate(`asked.includes('site')`));
    await popup.page.getByText('Sekilas dimatikan di semua situs').waitFor();
    expect(await worker.evaluate('asked')).not.toContain('spot');

    await popup.off('Semua situs').click();
    await other.waitForUnderlines('some');
    await popup.page.close();
  });
});

describe('what is chosen on the options page', () => {
  test('counts at once on pages that are open: what is underlined, and the badge', async ({ extension, pages, open }) => {
    pages.set('/meeting', MEETING);
    const background = new Background(extension);
    const news = await open('/meeting');
    const underlined = async () => (await news.underlines()).map(({ text }) => text);
    await until('a count on the button', async () => (await background.badge(news)).text === '3');
    expect((await background.badge(news)).title).toBe('Sekilas: 3 di laman ini');
    await expect.poll(underlined).toEqual(['Moon Jae-in', 'Antony Blinken', 'Vladimir Putin']);

    const options = await OptionsPage.open(extension);
    await options.page.getByLabel('Setiap sebutan').check();
    await options.page.getByRole('switch', { name: /^Hitung nama/ }).click();
    await news.waitForUnderline('Blinken');
    await until('the count to go', async () => (await background.badge(news)).text === '');

    await options.page.getByRole('radio', { name: /^Sebutan pertama/ }).check();
    await options.page.getByRole('switch', { name: /^Hitung nama/ }).click();
    await until('the count to come back', async () => (await background.badge(news)).text === '3');
    await expect.poll(underlined).toEqual(['Moon Jae-in', 'Antony Blinken', 'Vladimir Putin']);
    await options.page.close();
  });

  test('sites are added, refused and taken away by keyboard alone', async ({ extension, site, pages, open }) => {
    pages.set('/meeting', MEETING);
    const news = await open('/meeting');
    await news.waitForUnderlines('some');
    const options = await OptionsPage.open(extension);
    const { keyboard } = options.page;
    await options.site.focus();
    await keyboard.type('no address');
    await keyboard.press('Enter');
    await options.page.getByText('“no address” bukan alamat situs web').waitFor();
    expect(await options.site.inputValue()).toBe('no address');

    await options.site.selectText();
    await keyboard.type(`${site.origin}/anything`);
    await keyboard.press('Enter');
    await news.waitForUnderlines('none');
    const { host } = new URL(site.origin);
    await expect.poll(() => options.places()).toEqual([host]);
    await options.page.getByRole('button', { name: host }).focus();
    await keyboard.press('Enter');
    await news.waitForUnderlines('some');
    await expect.poll(() => options.places()).toEqual([]);
    await options.page.close();
  });

  test('the language is that of every page, and of what they say of keys', async ({ extension }) => {
    const options = await OptionsPage.open(extension);
    const popup = await PopupPage.open(extension);
    await options.page.getByLabel('English').check();
    await options.page.getByRole('heading', { name: 'Settings' }).waitFor();
    await popup.page.getByPlaceholder('Search people, agreements, articles').waitFor();
    await expect.poll(() => options.page.evaluate(() => document.documentElement.lang)).toBe('en');
    await options.page.getByText('Show the next name on the page').waitFor();
    await options.page.getByLabel('Indonesia').check();
    await options.page.getByRole('heading', { name: 'Setelan' }).waitFor();
    await options.page.close();
    await popup.page.close();
  });

  test('the popup leads to it', async ({ extension }) => {
    const popup = await PopupPage.open(extension);
    await popup.page.getByRole('button', { name: 'Setelan' }).click({ noWaitAfter: true });
    const isOptions = (page: Page) => page.url() === extension.url('options.html');
    const options = await until('the options page', async () => extension.context.pages().find(isOptions));
    await options.getByRole('heading', { name: 'Setelan' }).waitFor();
    await options.close();
  });
});
