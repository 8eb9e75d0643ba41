import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { ContentScript } from './pages/content-script.ts';
import { BLINKEN, html, script } from './pages/html.ts';
import { PopupPage } from './pages/popup-page.ts';
import { throughout, until } from './pages/until.ts';

/**
 * Cases 10 to 13, 15 and 16 of what a hostile page may try (`docs/faults.md`): those against the platform that it shares with our script,
 * and against the script itself. All pages are of our own making.
 */

/** What a page does to the names of the platform. The name in it and the one behind it are underlined all the same, and it has its card. */
const CLOBBERING: [name: string, body: string, head?: string][] = [
  [
    '10: form fields named as properties of nodes',
    `<form>${BLINKEN}${[
      'childNodes',
      'firstChild',
      'nextSibling',
      'parentNode',
      'attributes',
      'textContent',
      'nodeType',
      'localName',
      'getAttribute',
      'isConnected',
      'getRootNode',
      'shadowRoot',
    ]
      .map((name) => `<input name="${name}">`)
      .join('')}</form>`,
  ],
  [
    '11: elements named as properties of window and document',
    `<a id="cfg"></a><a id="cfg" name="x"></a>${[
      'createElement',
      'createRange',
      'documentElement',
      'body',
      'querySelectorAll',
      'caretPositionFromPoint',
      'elementFromPoint',
      'hidden',
      'contentType',
    ]
      .map((name) => `<img name="${name}"><form name="${name}"></form>`)
      .join('')}<a id="CSS"></a><a id="chrome"></a><a id="browser"></a>${BLINKEN}`,
  ],
  [
    '12: prototypes of the page replaced',
    BLINKEN,
    script(`
      Object.prototype.polluted = 1;
      Array.prototype.map = Array.prototype.push = Element.prototype.getAttribute = JSON.parse = () => { throw new Error('patched'); };
      for (const name of ['Range', 'StaticRange', 'Highlight', 'MutationObserver', 'IntersectionObserver', 'Map', 'Promise']) globalThis[name] = undefined;
      Object.defineProperty(CSS, 'highlights', { value: null });`),
  ],
];

describe('10-12: clobbered and patched names', () => {
  test.for(CLOBBERING)('%s', async ([name, body, head], { pages, open }) => {
    const path = `/clobber/${CLOBBERING.findIndex(([other]) => other === name)}`;
    pages.set(path, html(`${body}<p>Marco Rubio</p>`, head));
    const news = await open(path);
    const content = await ContentScript.of(news.page);
    await until(
      'both names to be underlined',
      async () => (await content.underlined()).sort().join() === 'Antony Blinken,Marco Rubio',
      () => content.underlined(),
    );
    const { x, y } = await content.run<{ x: number; y: number }>(`{
      const range = document.createRange();
      range.selectNodeContents(document.getElementById('p'));
      const { x, y, height } = range.getBoundingClientRect();
      ({ x: x + 20, y: y + height / 2 });
    }`);
    await news.page.mouse.move(x, y, { steps: 4 });
    await news.card.waitFor('Antony Blinken');
    expect(news.errors.filter((error) => !error.includes('patched'))).toEqual([]);
  });
});

test('13: a page that clears the registry in each frame gets our names back at most once a second, and wins', async ({ pages, open }) => {
  const clear = `let seen = []; (function clear() {
    if (CSS.highlights.has('sekilas-person')) seen.push(performance.now());
    CSS.highlights.clear();
    requestAnimationFrame(clear);
  })();`;
  pages.set('/13', html(BLINKEN) + script(clear));
  const news = await open('/13');
  const shownAt = () => news.page.evaluate<number[]>('seen');
  await throughout(7_500, async () => expect((await shownAt()).length).toBeLessThanOrEqual(7));
  const seen = await shownAt();
  expect(seen.length).toBeGreaterThan(1);
  for (const [at, time] of seen.slice(1).entries()) expect(time - (seen[at] ?? 0)).toBeGreaterThan(800);
  expect(news.errors).toEqual([]);
});

test('15: a page that knows our id can stop the script; it leaves nothing behind, and the popup says so', async ({
  pages,
  open,
  extension,
}) => {
  pages.set('/15', html(BLINKEN));
  const news = await open('/15');
  await news.pointAt('Antony Blinken');
  await news.card.waitFor('Antony Blinken');
  await news.page.evaluate((id) => {
    const detail = { contentScriptName: 'content', messageId: 'forged' };
    document.dispatchEvent(new CustomEvent(`${id}:content:wxt:content-script-started`, { detail }));
  }, extension.extensionId);
  await news.card.waitUntilClosed();
  expect(await news.page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('sekilas')))).toEqual([]);
  await news.page.evaluate(() => document.body.append('Marco Rubio'));
  const popup = await PopupPage.open(extension, news);
  await popup.page.getByText('Laman ini menghentikan Sekilas').waitFor();
  await news.page.reload();
  await until('names in the popup', async () => (await popup.names()).includes('Antony Blinken'));
  await popup.page.close();
  expect(news.errors).toEqual([]);
});

test('16: messages of the page in our shapes are nobody’s', async ({ pages, open }) => {
  pages.set('/16', html(BLINKEN));
  const news = await open('/16');
  await news.waitUntilUnderlined('Antony Blinken');
  const content = await ContentScript.of(news.page);
  await content.tapMessages();
  await news.page.evaluate(() => {
    for (const type of ['site-changed', 'list', 'frame', 'step', 'spot', 'card', 'set-site', 'wxt:content-script-started']) {
      postMessage(
        { type, entity: 'antony-blinken', host: location.host, enabled: false, contentScriptName: 'content', messageId: 'forged' },
        '*',
      );
    }
  });
  await throughout(300, async () => expect(await content.sent()).toEqual([]));
  expect(await news.underlinedIn()).toEqual(['Antony Blinken']);
});
