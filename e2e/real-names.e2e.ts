import axe from 'axe-core';
import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { Background } from './pages/background.ts';
import { html, script } from './pages/html.ts';
import { throughout, until } from './pages/until.ts';

const PAGE = html(
  `<main tabindex="-1"><h1>Talks</h1><p id="p">Today <b>Antony Blinken</b> met Wang Yi, and Blinken left.</p>
  <p>In <a href="#a">a link Marco Rubio</a> and <button>a button Marco Rubio</button> stay as they are.</p>
  <div contenteditable>Vladimir Putin is being written about.</div><p hidden>Joko Widodo is not seen.</p></main>`,
);
const NAMES = ['Antony Blinken', 'Wang Yi'];

describe('names in elements of their own', () => {
  test('are reached by Tab and opened by Enter; Escape gives the focus back', async ({ realNames: _, pages, open }) => {
    pages.set('/real', PAGE);
    const news = await open('/real');
    await news.waitForRealNames(NAMES);
    const { page, card } = news;
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        return [at?.textContent, at?.role, at?.ariaHasPopup, at?.ariaExpanded];
      });
    for (const name of NAMES) {
      await page.keyboard.press('Tab');
      expect(await focused()).toEqual([name, 'button', 'dialog', 'false']);
    }
    expect(await card.view()).toBeUndefined();
    for (const key of ['Enter', ' ']) {
      await page.keyboard.press(key);
      await card.waitFor('Wang Yi');
      await until('the focus in the card', async () => (await card.focused())?.startsWith('Wang Yi'));
      expect(await page.locator('[aria-expanded=true]').allTextContents()).toEqual(['Wang Yi']);
      await page.keyboard.press('Escape');
      await card.waitUntilClosed();
      // The same key at once would be what closed it.
      await throughout(600, async () => expect(await focused()).toEqual(['Wang Yi', 'button', 'dialog', 'false']));
    }
    await page.keyboard.press('Tab');
    expect((await focused())[0]).toBe('a link Marco Rubio');
    expect(news.errors).toEqual([]);
  });

  test('have no fault that axe finds, and are still underlined and hovered', async ({ realNames: _, pages, open }) => {
    pages.set('/real', PAGE);
    const news = await open('/real');
    await news.waitForRealNames(NAMES);
    await news.page.addScriptTag({ content: axe.source });
    const faults = await news.page.evaluate(async () => {
      const found = await (globalThis as unknown as { axe: typeof axe }).axe.run('#p');
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
    });
    expect(faults).toEqual([]);
    await news.waitUntilUnderlined('Wang Yi');
    expect((await news.underlinedIn()).sort()).toEqual(['Antony Blinken', 'Marco Rubio', 'Marco Rubio', 'Wang Yi']);
    await news.pointAt('Wang Yi');
    await news.card.waitFor('Wang Yi');
  });

  test('go without a trace, by the setting and by the site', async ({ realNames, pages, open, extension }) => {
    pages.set('/trace', PAGE);
    const news = await open('/trace');
    const nodes = await news.page.evaluateHandle(() => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      const found: [Text, string][] = [];
      while (walker.nextNode()) found.push([walker.currentNode as Text, (walker.currentNode as Text).data]);
      return found;
    });
    const before = await fetch(news.page.url()).then((answer) => answer.text());
    const own = await news.page.evaluate((text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML, before);
    const untouched = async () => {
      expect(await news.html()).toBe(own);
      expect(await nodes.evaluate((found) => found.every(([node, data]) => node.isConnected && node.data === data))).toBe(true);
    };
    await news.waitForRealNames(NAMES);
    const background = new Background(extension);
    await background.press('toggle-site', news);
    await news.waitForRealNames([]);
    await untouched();
    await background.press('toggle-site', news);
    await news.waitForRealNames(NAMES);
    await realNames.page.bringToFront();
    await realNames.makeNamesReal(false);
    await news.page.bringToFront();
    await news.waitForRealNames([]);
    await news.waitUntilUnderlined('Wang Yi');
    await untouched();
    expect(news.errors).toEqual([]);
  });

  test('follow the other settings', async ({ realNames, pages, open }) => {
    pages.set('/all', html('<p>Antony Blinken spoke. Antony Blinken left.</p>'));
    const news = await open('/all');
    await news.waitForRealNames(['Antony Blinken']);
    await realNames.page.bringToFront();
    await realNames.underline('all');
    await news.page.bringToFront();
    await news.waitForRealNames(['Antony Blinken', 'Antony Blinken']);
    await realNames.page.bringToFront();
    await realNames.underline('first');
    await news.page.bringToFront();
    await news.waitForRealNames(['Antony Blinken']);
    expect(await news.page.locator('p').innerHTML()).toMatch(/<\/sekilas-name> spoke. Antony Blinken left.$/);
  });
});

/** What a page does with a text that it owns, once names in it are elements; and what stands there then. */
const OWNED: [name: string, code: string, left: string][] = [
  ['writes another text into its node', `text.data = 'Nobody spoke.'`, 'Nobody spoke.'],
  ['takes its node away', 'text.remove()', ''],
  ['puts another in its place', `text.replaceWith('Nobody spoke.')`, 'Nobody spoke.'],
  ['empties the paragraph', `p.textContent = 'Nobody spoke.'`, 'Nobody spoke.'],
  [
    'takes the paragraph away, and puts it back',
    'const gone = p; gone.remove(); setTimeout(() => document.body.prepend(gone), 100)',
    'TEXT',
  ],
  ['adds to the paragraph', `p.append(' More.')`, 'TEXT More.'],
  [
    'works on the pieces',
    `for (const piece of [...p.childNodes]) piece.replaceWith(Object.assign(document.createElement('font'), { textContent: piece.textContent }))`,
    'TEXT',
  ],
];
const TEXT = 'Today Antony Blinken met Wang Yi there.';

describe('a page that owns its text', () => {
  test.for(OWNED)('%s', async ([name, code, left], { realNames: _, pages, open }) => {
    const path = `/owned/${OWNED.findIndex(([other]) => other === name)}`;
    pages.set(path, html(`<p id="p">${TEXT}</p>${script('const text = p.firstChild')}`));
    const news = await open(path);
    await news.waitForRealNames(NAMES);
    await news.page.evaluate(code);
    await until(
      'the text to be as the page wants it',
      async () => (await news.page.locator('#p').allTextContents())[0] === left.replace('TEXT', TEXT),
      () => news.page.locator('#p').allTextContents(),
    );
    expect(news.errors).toEqual([]);
  });

  test('and builds itself anew at each change is left in peace', async ({ realNames: _, pages, open }) => {
    const rebuild = `
      let times = 0;
      let last = 0;
      const observe = (node) => new MutationObserver((_, observer) => {
        observer.disconnect();
        times++;
        last = performance.now();
        const again = node.cloneNode();
        again.textContent = ${JSON.stringify(TEXT)};
        node.replaceWith(again);
        observe(again);
      }).observe(node, { childList: true, characterData: true, subtree: true });
      observe(p);`;
    pages.set('/fight', html(`<p id="p">${TEXT}</p>${script(rebuild)}`));
    const news = await open('/fight');
    const times = () => news.page.evaluate('times') as Promise<number>;
    await until('the page to have fought', async () => (await times()) > 5, times);
    await until('three seconds of peace', () => news.page.evaluate('performance.now() - last > 3_000') as Promise<boolean>, times);
    expect(await times()).toBeLessThan(20);
    expect(await news.realNames()).toEqual([]);
    await news.waitUntilUnderlined('Wang Yi');
    expect(news.errors).toEqual([]);
  });
});
