import type { Frame } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { Background } from './pages/background.ts';
import type { NewsPage } from './pages/news-page.ts';
import { waitForReader } from './pages/opened-reader.ts';
import { PopupPage } from './pages/popup-page.ts';
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

describe('22: frames', () => {
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

/** A page with names before, in and after its frames, of which the second is of another site and lies far below. */
const WALK = (other: string) =>
  page(`<meta property="article:published_time" content="2021-06-14T08:00:00Z"><style>p, iframe { display: block; margin-bottom: 60vh }</style>
    <input><p>Moon Jae-in spoke.</p>
    <iframe id="frame" width="600" height="300" srcdoc="<p>Antony Blinken met Vladimir Putin.</p>"></iframe>
    <iframe id="other" width="600" height="300" src="${other}/wang"></iframe><p>Joko Widodo was there.</p>`);

describe('the names of frames without a pointer', () => {
  test('are gone through with those of the page, the focus in their frame', async ({ pages, site, open, extension }) => {
    pages.set('/wang', page('<p>Wang Yi met Antony Blinken.</p>'));
    pages.set('/walk', WALK(site.origin.replace('127.0.0.1', 'localhost')));
    const background = new Background(extension);
    const news = await open('/walk');
    const [own, first, second] = [news.page.mainFrame(), await frameOf(news), await frameOf(news, '#other')];
    await news.waitUntilUnderlined('Antony Blinken', first);
    await second.frameElement().then((element) => element.scrollIntoViewIfNeeded());
    await news.waitUntilUnderlined('Wang Yi', second);
    await news.page.evaluate(() => scrollTo(0, 0));

    const stops: [Frame, string][] = [
      [own, 'Moon Jae-in'],
      [own, 'Joko Widodo'],
      [first, 'Antony Blinken'],
      [first, 'Vladimir Putin'],
      [second, 'Wang Yi'],
      [second, 'Antony Blinken'],
    ];
    for (const stop of [...stops, ...stops.slice(0, 3)]) {
      await background.press('next-name', news);
      await gotTo(news, ...stop);
    }
    for (const stop of [...stops.slice(0, 2).reverse(), ...stops.slice(4).reverse()]) {
      await background.press('previous-name', news);
      await gotTo(news, ...stop);
    }
    await background.press('open-card', news);
    // The debugger sees no closed tree in a frame of another process: but where the focus is.
    const cards = () => second.locator('[data-sekilas-host]').count();
    await until('a card with the focus', () => second.evaluate(() => document.activeElement?.hasAttribute('data-sekilas-host')));
    await news.page.keyboard.press('Escape');
    await until('the card to close', async () => (await cards()) === 0);

    // Marks fade: those of the walk so far must not be taken for the next.
    const marks = () => Promise.all([own, first, second].map(markedIn));
    await until('the marks to fade', async () => (await marks()).every((mark) => mark === ''));
    // Who writes keeps the caret, wherever the next name is. Back in the page, it is the one after the last that was gone to there.
    await news.page.locator('input').focus();
    const more: [Frame, string][] = [
      [own, 'Joko Widodo'],
      [first, 'Antony Blinken'],
      [first, 'Vladimir Putin'],
      [second, 'Wang Yi'],
    ];
    for (const [frame, name] of more) {
      await background.press('next-name', news);
      await until(`“${name}” to be marked`, async () => (await markedIn(frame)) === name);
    }
    await news.page.keyboard.type('abc');
    expect(await news.page.locator('input').inputValue()).toBe('abc');
    expect(news.errors).toEqual([]);
  });

  test('are listed, counted and jumped to', async ({ pages, site, open, extension }) => {
    pages.set('/wang', page('<p>Wang Yi met Antony Blinken.</p>'));
    pages.set('/walk', WALK(site.origin.replace('127.0.0.1', 'localhost')));
    const background = new Background(extension);
    const news = await open('/walk');
    const [first, second] = [await frameOf(news), await frameOf(news, '#other')];
    await second.frameElement().then((element) => element.scrollIntoViewIfNeeded());
    await news.waitUntilUnderlined('Wang Yi', second);
    await until('all to be counted', async () => (await background.badge(news)).text === '5');
    const list = await PopupPage.open(extension, news);
    await list.page.goto(extension.url('sidepanel.html#/page'));
    await news.page.bringToFront();
    const names = ['Moon Jae-in', 'Joko Widodo', 'Antony Blinken', 'Vladimir Putin', 'Wang Yi'];
    await expect.poll(() => list.names()).toEqual(names);
    const jump = list.page.getByRole('button', { name: 'Tunjukkan Antony Blinken di laman' });
    for (const frame of [first, second, first]) {
      await jump.click();
      await until('the name to be in view', async () => (await markedIn(frame)) === 'Antony Blinken' && isInView(news, frame));
    }
    await list.page.close();
  });

  test('are looked up in their frame by the menu of a selection', async ({ pages, open, extension }) => {
    pages.set('/menu', page(`<iframe id="frame" width="600" height="400" srcdoc="<p>Moon Jae-in spoke.</p><p>Moon sat.</p>"></iframe>`));
    const news = await open('/menu');
    const frame = await frameOf(news);
    await news.waitUntilUnderlined('Moon', frame);
    await frame.evaluate(() => {
      const text = document.querySelectorAll('p')[1]?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 0, text, 4);
    });
    await new Background(extension).choose('who-is', 'Moon', news, frame);
    expect((await waitForReader(extension, 'Moon Jae-in')).url).toBe(extension.url('sidepanel.html#/entity/moon-jae-in'));
  });
});

declare const chrome: typeof import('wxt/browser').browser;

async function frameOf(news: NewsPage, selector = '#frame'): Promise<Frame> {
  const handle = await news.page.waitForSelector(selector, { state: 'attached' });
  return await until('the frame to be there', async () => (await handle.contentFrame()) ?? undefined);
}

const selectedIn = (frame: Frame) => frame.evaluate(() => getSelection()?.toString() ?? '');

/** The text that is marked for a moment, as what was gone to. */
const markedIn = (frame: Frame) =>
  frame.evaluate(() => {
    const [mark] = CSS.highlights.get('sekilas-shown') ?? [];
    if (!mark) return '';
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    return range.toString();
  });

/** Waits until a name of a frame is selected, in view, and where keys go on from. */
async function gotTo(news: NewsPage, frame: Frame, name: string): Promise<void> {
  const isHere = async () => {
    const holdsFocus = await frame.evaluate(() => document.hasFocus() && document.activeElement?.localName !== 'iframe');
    return holdsFocus && (await selectedIn(frame)) === name && (await isInView(news, frame));
  };
  await until(`“${name}” to be selected and in view`, isHere, async () => [
    await selectedIn(frame),
    await frame.evaluate(() => [document.hasFocus(), document.activeElement?.localName]),
    await isInView(news, frame),
  ]);
}

/** Whether what is selected in a frame shows in the window. */
async function isInView(news: NewsPage, frame: Frame): Promise<boolean> {
  const box = await frame.evaluate(() => {
    const { top, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return { top, bottom };
  });
  const outer = frame === news.page.mainFrame() ? { y: 0 } : await (await frame.frameElement()).boundingBox();
  const height = await news.page.evaluate(() => innerHeight);
  return outer !== null && outer.y + box.top >= 0 && outer.y + box.bottom <= height;
}
