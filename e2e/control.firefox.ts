import { describe, expect } from 'vitest';
import { translator } from '../locales/index.ts';
import { pathOf } from '../tools/news-page.ts';
import { showcase } from '../tools/starter-pack.ts';
import { test } from './firefox.ts';
import { ExtensionTab, waitForSidebar } from './pages/extension-tab.ts';
import { FirefoxWindow } from './pages/firefox-window.ts';
import { BLOCKS, middleOf } from './pages/in-page.ts';
import { until } from './pages/until.ts';

describe('in Firefox, without a pointer', () => {
  test('keys go from name to name and open a card with the focus in it', async ({ firefox, pack, open }) => {
    const window = await FirefoxWindow.of(firefox);
    const news = await open(pathOf(showcase(pack)));
    const { text } = await news.waitForUnderline('Antony Blinken');
    const selected = () => news.page.evaluate(() => getSelection()?.toString() ?? '');
    const place = () => news.page.evaluate(() => `${getSelection()?.anchorNode?.textContent} ${getSelection()?.anchorOffset}`);
    await news.page.bringToFront();
    // One step at a time: a key that is pressed before the last one has had its effect goes a name too far.
    while ((await selected()) !== text) {
      const before = await place();
      await window.press('alt+Period');
      await until('another name to be gone to', async () => (await place()) !== before, place);
    }
    await window.press('alt+shift+K');
    await news.card.waitFor(text);
    await until('the focus in the card', async () => (await news.card.focused())?.includes(text));
    await news.page.keyboard.press('Escape');
    await news.card.waitUntilClosed();
    expect(news.errors).toEqual([]);
  });

  test('a key goes into a frame, and out of it again', async ({ firefox, pack, open }) => {
    const window = await FirefoxWindow.of(firefox);
    const news = await open(pathOf(showcase(pack)));
    await news.waitForUnderline('Antony Blinken');
    await news.page.evaluate(() => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { width: 600, height: 200, srcdoc: '<p>Joko Widodo was there.</p>' });
      document.body.prepend(frame);
    });
    const frame = await until('the frame', async () => news.page.frames().find((one) => one !== news.page.mainFrame()));
    const count = () => frame.evaluate(() => CSS.highlights.get('sekilas-person')?.size ?? 0);
    await until('the name of the frame to be underlined', async () => (await count()) > 0);
    const selectedIn = (where: typeof frame) => where.evaluate(() => getSelection()?.toString() ?? '');
    await news.page.bringToFront();
    // Before the first name of the page comes the last one of its frames.
    await window.press('alt+Comma');
    await until('the name of the frame to be selected', async () => (await selectedIn(frame)) === 'Joko Widodo');
    expect(await frame.evaluate(() => document.hasFocus())).toBe(true);
    await window.press('alt+Period');
    await until('a name of the page to be selected', async () => (await selectedIn(news.page.mainFrame())) !== '');
    expect(news.errors).toEqual([]);
  });

  test('a key switches the site off and on', async ({ firefox, pack, open }) => {
    const window = await FirefoxWindow.of(firefox);
    const news = await open(pathOf(showcase(pack)));
    await news.waitForUnderline('Antony Blinken');
    await news.page.bringToFront();
    await window.press('alt+shift+U');
    await until('no underline', async () => (await news.underlines()).length === 0);
    await news.page.reload();
    await window.press('alt+shift+U');
    await news.waitForUnderline('Antony Blinken');
  });
});

describe('in Firefox, the menu of a selection', () => {
  test('asks who that is, and opens the reader in the sidebar', async ({ firefox, pack, open }) => {
    const window = await FirefoxWindow.of(firefox);
    const news = await open(pathOf(showcase(pack)));
    const { block, start, text } = await news.waitForUnderline('Antony Blinken');
    await news.page.bringToFront();
    const { x, y } = await news.page.evaluate(middleOf, [BLOCKS, { block, start, end: start + text.length }] as const);
    await news.page.evaluate((text) => {
      const node = document.evaluate(`//text()[contains(., '${text}')]`, document.body).iterateNext() as Text;
      getSelection()?.setBaseAndExtent(node, node.data.indexOf(text), node, node.data.indexOf(text) + text.length);
    }, text);
    await news.page.mouse.click(x, y, { button: 'right' });
    await window.choose(translator('id')('menu.who-is').replace('%s', text));
    await waitForSidebar(firefox, '#/entity/antony-blinken');
    expect(news.errors).toEqual([]);
  });
});

describe('in Firefox, the options page', () => {
  test('shows every key, and counts at once on pages that are open', async ({ firefox, pack, open }) => {
    const news = await open(pathOf(showcase(pack)));
    await news.waitForUnderline('Antony Blinken');
    const options = await ExtensionTab.open(firefox, 'options.html');
    await options.waitForText('Setelan');
    // Spelled as Firefox spells them: every command has its keys.
    await until('four keys', async () => (await options.texts('.keys dd')).filter((keys) => /Alt/.test(keys)).length === 4);
    await options.click('[role=switch]');
    await until('no underline', async () => (await news.underlines()).length === 0);
    await options.click('[role=switch]');
    // A page that nobody sees is not read.
    await news.page.bringToFront();
    await news.waitForUnderline('Antony Blinken');
    await options.close();
  });
});
