import { describe, expect } from 'vitest';
import { test as base } from './extension.ts';
import { Background } from './pages/background.ts';
import { ContentScript } from './pages/content-script.ts';
import type { NewsPage } from './pages/news-page.ts';
import { throughout, until } from './pages/until.ts';

/** Pages that come, go, wait and come back. */
const test = base.override('launch', { keepPages: true });

const page = (day: string, body: string, head = '') => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
  <meta property="article:published_time" content="${day}">${head}${body}`;

describe('a page that moves to another address without loading', () => {
  test('is another page: its day counts, and whom the one before introduced does not', async ({ pages, open }) => {
    pages.set('/move', page('2012-05-01', '<main><p>Foreign minister Kang Kyung-wha spoke.</p><p>Kang left.</p></main>'));
    const news = await open('/move');
    await news.waitUntilUnderlined('Kang');
    await news.pointAt('Kang');
    expect((await news.card.waitFor('Kang Kyung-wha')).text).toContain('2012');
    await news.page.keyboard.press('Escape');

    await news.page.evaluate(() => {
      history.pushState({}, '', '/moved');
      document.querySelector('meta[property]')?.setAttribute('content', '2021-06-14');
      const main = document.querySelector('main');
      if (main) main.innerHTML = '<p>Kang was not there.</p><p>Antony Blinken was.</p>';
    });
    await news.pointAt('Antony Blinken');
    expect((await news.card.waitFor('Antony Blinken')).text).toContain('2021');
    expect(await news.underlinedIn()).toEqual(['Antony Blinken']);
    expect(news.errors).toEqual([]);
  });

  test('is another page, too, when its new text stood there before it moved', async ({ pages, open }) => {
    pages.set('/slow', page('2012-05-01', '<main><p>Foreign minister Kang Kyung-wha spoke.</p><p>Kang left.</p></main>'));
    const news = await open('/slow');
    await news.waitUntilUnderlined('Kang');
    // Until then a page may still put in its day.
    await throughout(10_500, async () => expect(await news.underlinedIn()).toContain('Kang'));
    await news.page.evaluate(() => {
      document.querySelector('meta[property]')?.setAttribute('content', '2021-06-14');
      const main = document.querySelector('main');
      if (main) main.innerHTML = '<p>Kang was not there.</p><p>Antony Blinken was.</p>';
    });
    await until('the new text to be read', async () => (await news.underlinedIn()).sort().join() === 'Antony Blinken,Kang');
    await news.page.evaluate(() => history.pushState({}, '', '/slowly-moved'));
    await until('Kang to be nobody', async () => (await news.underlinedIn()).join() === 'Antony Blinken');
    await news.pointAt('Antony Blinken');
    expect((await news.card.waitFor('Antony Blinken')).text).toContain('2021');
  });

  test('is another page, too, when it rewrites its query at once', async ({ extension, pages, open }) => {
    pages.set('/story', page('2012-05-01', '<main><p>Antony Blinken spoke.</p></main>'));
    const news = await open('/story?id=1');
    await news.waitUntilUnderlined('Antony Blinken');
    await throughout(10_500, async () => expect(await news.underlinedIn()).toEqual(['Antony Blinken']));
    await news.page.evaluate(() => {
      history.pushState({}, '', '?id=2');
      history.replaceState({}, '', '?id=2&from=1');
      document.querySelector('meta[property]')?.setAttribute('content', '2021-06-14');
    });
    const background = new Background(extension);
    await until('the new day', async () => (await background.list(news)).date === '2021-06-14');
  });
});

test('a page that only rewrites its query is the same page, and its card stays', async ({ pages, open }) => {
  pages.set('/query', page('2021-06-14', '<p>Antony Blinken</p>'));
  const news = await open('/query?from=elsewhere');
  await news.pointAt('Antony Blinken');
  await news.card.waitFor('Antony Blinken');
  const content = await ContentScript.of(news.page);
  await content.tapMessages();
  for (const query of ['?at=1', '?at=2', '']) {
    await news.page.evaluate((query) => history.replaceState({}, '', location.pathname + query), query);
    await news.card.stays('Antony Blinken');
  }
  // The reader may have switched off one of these addresses.
  expect((await content.sent()).filter((type) => type !== 'site')).toEqual([]);
});

describe('a page that nobody sees', () => {
  test('is not read until somebody does', async ({ pages, open }) => {
    pages.set('/hidden', page('2021-06-14', '<p>Antony Blinken</p>'));
    const news = await open('/hidden');
    await news.waitUntilUnderlined('Antony Blinken');
    // Playwright makes all of its pages believe that they are in front, so it is the content script that has to be told otherwise.
    const script = await ContentScript.of(news.page);
    await script.run(`Object.defineProperty(document, 'hidden', { value: true, configurable: true })`);
    await news.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Marco Rubio</p>'));
    await throughout(1_000, async () => expect(await news.underlinedIn()).toEqual(['Antony Blinken']));
    await script.run(`delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))`);
    await news.waitUntilUnderlined('Marco Rubio');
  });

  test('prerendered, it is read when it is visited', async ({ pages, open }) => {
    pages.set('/next', page('2021-06-14', '<p>Antony Blinken</p>'));
    const rules = JSON.stringify({ prerender: [{ source: 'list', urls: ['/next'], eagerness: 'immediate' }] });
    pages.set(
      '/before',
      page('2021-06-14', '<p>Marco Rubio</p><a href="/next">next</a>', `<script type="speculationrules">${rules}</script>`),
    );
    const news = await open('/before');
    await news.waitUntilUnderlined('Marco Rubio');
    await news.page.click('a');
    await news.waitUntilUnderlined('Antony Blinken');
    expect(news.errors).toEqual([]);
  });
});

describe('a page that comes back', () => {
  test('with the button Back has its underlines once, and its cards', async ({ pages, open }) => {
    pages.set('/first', page('2021-06-14', '<p>Antony Blinken</p>'));
    pages.set('/second', page('2021-06-14', '<p>Marco Rubio</p>'));
    const news = await open('/first');
    await news.waitUntilUnderlined('Antony Blinken');
    await news.page.evaluate(() => {
      Object.assign(globalThis, { kept: true });
    });
    await goTo(news, '/second');
    await news.waitUntilUnderlined('Marco Rubio');
    await news.page.goBack({ waitUntil: 'commit' });
    // Else the browser has loaded it anew, and nothing was tested.
    expect(await news.page.evaluate(() => 'kept' in globalThis)).toBe(true);
    await news.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Anthony Albanese</p>'));
    await news.waitUntilUnderlined('Anthony Albanese');
    expect((await news.underlinedIn()).sort()).toEqual(['Anthony Albanese', 'Antony Blinken']);
    await news.pointAt('Antony Blinken');
    await news.card.waitFor('Antony Blinken');
    expect(news.errors).toEqual([]);
  });
});

describe('an extension that is updated', () => {
  test('leaves the pages that are open, without a word', async ({ pages, open, extension }) => {
    pages.set('/open', page('2021-06-14', '<p>Antony Blinken</p>'));
    const news = await open('/open');
    await news.pointAt('Antony Blinken');
    await news.card.waitFor('Antony Blinken');
    const own = await extension.context.newPage();
    await own.goto(extension.url('popup.html'));
    await Promise.allSettled([own.evaluate(() => chrome.runtime.reload())]);
    await until('the underlines to go', async () => (await news.underlinedIn()).length === 0);
    await news.card.waitUntilClosed();
    const left = await news.page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('sekilas')));
    expect(left).toEqual([]);
    await news.page.mouse.move(5, 5);
    await news.page.evaluate(() => document.body.append('Sergey Lavrov'));
    expect(news.errors).toEqual([]);
  });
});

declare const chrome: typeof import('wxt/browser').browser;

async function goTo({ page }: NewsPage, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
}
