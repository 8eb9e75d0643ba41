import type { Frame } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import type { NewsPage } from './pages/news-page.ts';
import { until } from './pages/until.ts';

const TEXT = '<p>Antony Blinken met Wang Yi.</p>';
const page = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frames</title>${body}`;

/** A frame as a page makes one; `#frame` is what is looked at. */
const READ: [name: string, body: string][] = [
  ['with an address', '<iframe id="frame" src="/text"></iframe>'],
  ['of another site', '<iframe id="frame" src="OTHER/text"></iframe>'],
  [
    'about:blank, written to',
    `<iframe id="frame"></iframe><script>frame.contentDocument.body.innerHTML = ${JSON.stringify(TEXT)}</script>`,
  ],
  ['srcdoc', `<iframe id="frame" srcdoc="${TEXT}"></iframe>`],
  ['srcdoc, sandboxed', `<iframe id="frame" sandbox srcdoc="${TEXT}"></iframe>`],
  ['sandboxed, with scripts', `<iframe id="frame" sandbox="allow-scripts" srcdoc="${TEXT}"></iframe>`],
  ['data:', `<iframe id="frame" src="data:text/html,${encodeURIComponent(TEXT)}"></iframe>`],
  [
    'blob:',
    `<iframe id="frame"></iframe><script>frame.src = URL.createObjectURL(new Blob([${JSON.stringify(TEXT)}], { type: 'text/html' }))</script>`,
  ],
];

/** A frame that nobody reads, and what makes it one that is read. */
const WAITING: [name: string, style: string, shows: string][] = [
  ['too small', 'width: 120px; height: 60px', 'width: 300px; height: 150px'],
  ['not displayed', 'display: none', 'display: block'],
  ['far below', 'margin-top: 5000px', 'margin-top: 0'],
];

describe('frames', () => {
  test.for(READ)('%s: read', async ([name, body], { pages, site, open }) => {
    const path = `/frame/${READ.findIndex(([other]) => other === name)}`;
    pages.set('/text', page(TEXT));
    pages.set(path, page(body.replace('OTHER', site.origin.replace('127.0.0.1', 'localhost'))));
    const news = await open(path);
    const frame = await frameOf(news);
    await news.waitUntilUnderlined('Antony Blinken', frame);
    expect(news.errors).toEqual([]);
  });

  test('a card opens in the frame of its name', async ({ pages, open }) => {
    pages.set('/card', page(`<iframe id="frame" width="600" height="400" srcdoc="${TEXT}"></iframe>`));
    const news = await open('/card');
    const frame = await frameOf(news);
    await news.pointAt('Antony Blinken', frame);
    const { box } = await news.card.waitFor('Antony Blinken');
    expect(box.width).toBeGreaterThan(200);
    expect(await frame.locator('[data-sekilas-host]').count()).toBe(1);
    expect(await news.page.locator('[data-sekilas-host]').count()).toBe(0);
  });

  test.for(WAITING)('%s: read when it shows', async ([name, style, shows], { pages, open }) => {
    const path = `/waiting/${WAITING.findIndex(([other]) => other === name)}`;
    pages.set(path, page(`<p>Kim Jong-un</p><iframe id="frame" style="${style}" srcdoc="${TEXT}"></iframe>`));
    const news = await open(path);
    const frame = await frameOf(news);
    await news.waitUntilUnderlined('Kim Jong-un');
    expect(await news.underlinedIn(frame)).toEqual([]);
    await news.page.locator('#frame').evaluate((element, shows) => element.setAttribute('style', shows), shows);
    await news.waitUntilUnderlined('Antony Blinken', frame);
  });

  test('a site that is switched off is off in the frames of others on it', async ({ pages, site, open, extension }) => {
    pages.set(
      '/off',
      page(`<iframe id="frame" width="600" height="400" src="${site.origin.replace('127.0.0.1', 'localhost')}/text"></iframe>`),
    );
    const news = await open('/off');
    const frame = await frameOf(news);
    await news.waitUntilUnderlined('Antony Blinken', frame);
    const own = await extension.context.newPage();
    await own.goto(extension.url('popup.html'));
    const switched = (enabled: boolean) =>
      own.evaluate((request) => chrome.runtime.sendMessage(request), { type: 'set-site', host: new URL(site.origin).host, enabled });
    await switched(false);
    await until('the names of the frame to be left alone', async () => (await news.underlinedIn(frame)).length === 0);
    await switched(true);
    await news.waitUntilUnderlined('Antony Blinken', frame);
    await own.close();
  });
});

declare const chrome: typeof import('wxt/browser').browser;

async function frameOf(news: NewsPage): Promise<Frame> {
  const handle = await news.page.waitForSelector('#frame', { state: 'attached' });
  return await until('the frame to be there', async () => (await handle.contentFrame()) ?? undefined);
}
