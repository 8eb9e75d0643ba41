import { describe, expect } from 'vitest';
import { cardTranslator } from '../locales/card.ts';
import { translator } from '../locales/index.ts';
import { test } from './extension.ts';
import { Background } from './pages/background.ts';
import { ContentScript } from './pages/content-script.ts';
import { BLINKEN, html, script } from './pages/html.ts';
import { BLOCKS, middleOf } from './pages/in-page.ts';
import { PopupPage } from './pages/popup-page.ts';
import { throughout, until } from './pages/until.ts';

/** Cases 1 to 8, 23 and 24 of what a hostile page may try: those against the card. All pages are of our own making. */

const HOST = "document.querySelector('[data-sekilas-host]')";

test('1: a storm of forged pointers over a name opens no card and sends no message', async ({ pages, open }) => {
  pages.set('/1', html(BLINKEN));
  const news = await open('/1');
  const { x, y } = await news.placeOfUnderlined('Antony Blinken');
  const content = await ContentScript.of(news.page);
  await content.tapMessages();
  await news.page.evaluate(
    async ([clientX, clientY]) => {
      for (const end = performance.now() + 1_500; performance.now() < end; await new Promise((next) => setTimeout(next, 10))) {
        for (const type of ['pointermove', 'pointerover', 'mousemove', 'mouseover', 'click']) {
          const init = { clientX, clientY, bubbles: true, composed: true, pointerType: 'mouse' };
          document.querySelector('#p')?.dispatchEvent(new PointerEvent(type, init));
        }
      }
    },
    [x, y] as const,
  );
  expect(await news.card.view()).toBeUndefined();
  expect(await content.sent()).toEqual([]);
});

test('2: forged clicks and keys on the card do nothing', async ({ pages, open }) => {
  pages.set('/2', html(BLINKEN));
  const news = await open('/2');
  await news.pointAt('Antony Blinken');
  const { box } = await news.card.waitFor('Antony Blinken');
  await news.page.evaluate(
    ([x, y]) => {
      const host = document.querySelector<HTMLElement>('[data-sekilas-host]');
      for (let dx = 0; dx < 340; dx += 10)
        for (let dy = 0; dy < 300; dy += 10) (document.elementFromPoint(x + dx, y + dy) as HTMLElement)?.click();
      host?.click();
      for (const target of [window, document, host]) {
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
        target?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      }
    },
    [box.x, box.y] as const,
  );
  expect((await news.card.view())?.name).toBe('Antony Blinken');
});

/** What a page does to hide the card: by a style of its own, or by what it does to the host once that is there. */
const HIDING: [name: string, style: string, code?: string][] = [
  ['4: body{filter:opacity(0)}', 'body { filter: opacity(0) }'],
  ['4: html{filter:blur(40px)}', 'html { filter: blur(40px) }'],
  ['5: transform:scale(0)!important', '[data-sekilas-host] { transform: scale(0) !important }'],
  [
    '5: everything !important',
    '[data-sekilas-host] { opacity: 0 !important; clip-path: inset(50%) !important; width: 0 !important; display: none !important }',
  ],
  [
    '6: inline !important',
    '',
    `for (const [name, value] of [['opacity', '0'], ['visibility', 'hidden'], ['mask', 'linear-gradient(transparent, transparent)']]) host.style.setProperty(name, value, 'important')`,
  ],
  [
    '6: an animation',
    '',
    `host.animate([{ opacity: 0, transform: 'translateX(-9999px)' }, { opacity: 0, transform: 'translateX(-9999px)' }], { duration: 1e6 })`,
  ],
  ['6: hidePopover', '', 'host.hidePopover()'],
  ['6: inert', '', 'host.inert = true'],
  ['6: moved away', '', 'document.createElement("div").append(host)'],
];

describe('3-6: a card that a page tries to hide is seen, or closed', () => {
  test('3: html{opacity:0} hides the names themselves, and they have no card', async ({ extension, pages, open }) => {
    pages.set('/3', html(BLINKEN, '<style>html { opacity: 0 }</style>'));
    const news = await open('/3');
    const background = new Background(extension);
    await until('the page to be read', async () => (await background.list(news)).lang);
    const { x, y } = await news.page.evaluate(middleOf, [BLOCKS, { block: 0, start: 0, end: 14 }] as const);
    const before = await news.page.screenshot();
    await news.page.mouse.move(x, y, { steps: 4 });
    await news.card.stays(undefined);
    expect(await news.underlinedIn()).toEqual([]);
    expect(before.equals(await news.page.screenshot())).toBe(true);
    expect(news.errors).toEqual([]);
  });

  test.for(HIDING)('%s', async ([name, style, code = ''], { pages, open }) => {
    const path = `/hide/${HIDING.findIndex(([other]) => other === name)}`;
    pages.set(path, html(BLINKEN, `<style>${style}</style>`));
    const news = await open(path);
    const { x, y } = await news.placeOfUnderlined('Antony Blinken');
    const before = await news.page.screenshot();
    await news.page.mouse.move(x, y, { steps: 4 });
    await news.card.waitFor('Antony Blinken');
    await news.page.evaluate(`{ const host = ${HOST}; ${code} }`);
    const state = async () => {
      const seen = !before.equals(await news.page.screenshot());
      return { seen, shown: (await news.card.view()) !== undefined, open: await news.card.isOpen() };
    };
    const seenOrClosed = async () => {
      const { seen, shown, open } = await state();
      return shown === seen && open === seen;
    };
    await until('the card to be seen, or closed', seenOrClosed, state);
    await throughout(600, async () => expect(await seenOrClosed()).toBe(true));
    expect(news.errors).toEqual([]);
  });
});

test('7: a page that lays a layer over every card gets no more cards, and no click through it', async ({ pages, open, extension }) => {
  const layer = `
    const layer = document.createElement('div');
    layer.popover = 'manual';
    layer.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; opacity: .01; pointer-events: none';
    document.body.append(layer);
    const cover = () => { if (layer.matches(':popover-open')) layer.hidePopover(); layer.showPopover(); };
    document.addEventListener('toggle', (event) => { if (event.target !== layer) cover(); }, true);
    setInterval(() => { if (${HOST}) cover(); }, 50);`;
  pages.set('/7', html(BLINKEN, '') + script(layer));
  const background = new Background(extension);
  const news = await open('/7');
  await news.pointAt('Antony Blinken');
  const { box } = await news.card.waitFor('Antony Blinken');
  await news.page.mouse.click(box.x + 40, box.y + box.height - 12);
  await news.card.waitUntilClosed();
  expect(extension.context.pages().filter((page) => page.url().includes('sidepanel'))).toEqual([]);
  // The page goes on until it has won.
  await until('cards to be given up', async () => {
    await news.pointAway();
    await news.pointAt('Antony Blinken');
    // As long as a card takes to come, and to be beaten.
    await throughout(1_500, async () => expect(news.errors).toEqual([]));
    return (await background.list(news)).noCards;
  });
  await news.pointAway();
  await news.pointAt('Antony Blinken');
  await news.card.stays(undefined);
  for (const path of ['popup.html', 'sidepanel.html#/page']) {
    const list = await PopupPage.open(extension, news);
    await list.page.goto(extension.url(path));
    await news.page.bringToFront();
    await list.page.getByText(translator('id')('popup.no-cards')).waitFor();
    await list.page.close();
  }
  expect(news.errors).toEqual([]);
});

/** How a page takes the card away, and what puts its text back where that is gone as well. */
const TAKING: [name: string, code: string][] = [
  ['the host removed', `${HOST}.remove()`],
  ['body emptied', `document.body.replaceChildren(); document.body.innerHTML = '${BLINKEN}'`],
  ['html emptied', `document.documentElement.replaceChildren(document.createElement('body')); document.body.innerHTML = '${BLINKEN}'`],
  ['document.open', `document.open(); document.write('${BLINKEN}'); document.close()`],
];

describe('8: a page that takes the card away', () => {
  test.for(TAKING)('%s: no error, and the next hover has a card', async ([name, code], { pages, open }) => {
    const path = `/take/${TAKING.findIndex(([other]) => other === name)}`;
    pages.set(path, html(BLINKEN));
    const news = await open(path);
    await news.pointAt('Antony Blinken');
    await news.card.waitFor('Antony Blinken');
    await news.page.evaluate(code);
    await news.card.waitUntilClosed();
    await news.pointAway();
    await news.pointAt('Antony Blinken');
    await news.card.waitFor('Antony Blinken');
    expect(news.errors).toEqual([]);
  });

  test('each time: at most three cards a second', async ({ pages, open }) => {
    const count = `let times = []; new MutationObserver(() => { const host = ${HOST}; if (host) { times.push(performance.now()); host.remove(); } })
      .observe(document.documentElement, { childList: true });`;
    pages.set('/take/each', html(BLINKEN) + script(count));
    const news = await open('/take/each');
    const { x, y } = await news.placeOfUnderlined('Antony Blinken');
    const mounted = () => news.page.evaluate<number[]>('times');
    await news.page.mouse.move(x, y);
    await until('the first card', async () => (await mounted()).length > 0);
    const expectFew = async () => {
      const times = await mounted();
      for (const [at, time] of times.entries())
        expect(times.filter((other) => other >= time && other < time + 1_000).length, `${at}`).toBeLessThanOrEqual(3);
    };
    const end = Date.now() + 3_000;
    await until('more cards', async () => {
      await news.pointAway();
      await news.page.mouse.move(x, y);
      // As long as the pointer has to rest for a card that comes soon after another.
      await throughout(200, expectFew);
      return Date.now() > end && (await mounted()).length > 2;
    });
    await expectFew();
    expect(news.errors).toEqual([]);
  });
});

test('23: a policy that forbids everything does not keep the card from being drawn', async ({ pages, open }) => {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; require-trusted-types-for 'script'">`;
  pages.set('/23', html(BLINKEN, policy));
  const news = await open('/23');
  await news.pointAt('Antony Blinken');
  const { box, buttons } = await news.card.waitFor('Antony Blinken');
  // As wide as its style says: without it, it would be as wide as its longest line.
  expect(box.width).toBe(360);
  expect(buttons).toContain(cardTranslator('id')('card.read'));
  expect(news.errors).toEqual([]);
});

/** Pages on which a card has little room, or odd text. */
const CRAMPED: [name: string, style: string, viewport: { width: number; height: number }][] = [
  ['320 px wide', '', { width: 320, height: 480 }],
  ['400 % zoom of 1280 × 1024', '', { width: 320, height: 256 }],
  ['zoomed by the page', 'html { zoom: 2 }', { width: 700, height: 500 }],
  ['vertical writing', 'html { writing-mode: vertical-rl }', { width: 700, height: 500 }],
  [
    'text that cannot be selected',
    '* { user-select: none !important } ::selection { background: transparent; color: transparent }',
    { width: 700, height: 500 },
  ],
  ['a name at the very edge', '#p { position: fixed; right: 0; bottom: 0; margin: 0 }', { width: 700, height: 500 }],
  ['a name on two lines', '#p { width: 70px }', { width: 320, height: 480 }],
];

describe('24: the card is inside the window, near its name, and Escape closes it', () => {
  test.for(CRAMPED)('%s', async ([name, style, viewport], { pages, open }) => {
    const path = `/cramped/${CRAMPED.findIndex(([other]) => other === name)}`;
    pages.set(path, html(BLINKEN, `<style>${style}</style>`));
    const news = await open(path);
    await news.page.setViewportSize(viewport);
    const { x, y } = await news.placeOfUnderlined('Antony Blinken');
    await news.pointAt('Antony Blinken');
    const { box } = await until('the card to stand still', async () => {
      const view = await news.card.waitFor('Antony Blinken');
      return view.still && view;
    });
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    // Scroll bars take their part of the window.
    const room = await news.page.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));
    expect(box.x + box.width).toBeLessThanOrEqual(room.width);
    expect(box.y + box.height).toBeLessThanOrEqual(room.height);
    const gap = Math.max(box.y - y, y - box.y - box.height, box.x - x, x - box.x - box.width);
    expect(gap).toBeLessThan(120);
    await news.page.keyboard.press('Escape');
    await news.card.waitUntilClosed();
  });
});
