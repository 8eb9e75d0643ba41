import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { html, script } from './pages/html.ts';
import type { NewsPage } from './pages/news-page.ts';
import { until } from './pages/until.ts';

/** What happens around names on real pages, besides what hostile ones try. */

const NAME = 'Antony Blinken';
const rest = async (news: NewsPage) =>
  until('the card to stand still', async () => {
    const view = await news.card.waitFor(NAME);
    return view.still && view;
  });

test('in a link has its card, and a click follows the link', async ({ pages, open }) => {
  pages.set('/link', html(`<p>Today <a href="#there">${NAME} spoke</a> to reporters.</p>`));
  const news = await open('/link');
  await news.pointAt(NAME);
  await rest(news);
  await news.page.mouse.down();
  await news.page.mouse.up();
  await news.page.waitForURL('**#there');
  await news.card.waitUntilClosed();
  await news.card.stays(undefined);
});

describe('below a link', () => {
  const teaser = (link: string) =>
    html(`<article style="position: relative"><h2>Talks</h2><p>${NAME} spoke.</p><a href="#there" style="${link}"></a></article>`);

  test('that lies over a whole teaser it has its card, and a click follows the link', async ({ pages, open }) => {
    pages.set('/teaser', teaser('position: absolute; inset: 0'));
    const news = await open('/teaser');
    await news.pointAt(NAME);
    await rest(news);
    await news.page.mouse.down();
    await news.page.mouse.up();
    await news.page.waitForURL('**#there');
  });

  test('and below a button that does so, too', async ({ pages, open }) => {
    pages.set(
      '/button',
      html(
        `<article style="position: relative"><p>${NAME} spoke.</p><button style="position: absolute; inset: 0; opacity: 0"></button></article>`,
      ),
    );
    const news = await open('/button');
    await news.pointAt(NAME);
    await rest(news);
  });

  test('and in a shadow tree', async ({ pages, open }) => {
    const tree = `<p>${NAME} spoke.</p><a href="#there" style="position: absolute; inset: 0"></a>`;
    pages.set('/shadow', html(`<article style="position: relative"><template shadowrootmode="closed">${tree}</template></article>`));
    const news = await open('/shadow');
    await news.placeOfUnderlined(NAME);
    const box = await news.page.locator('article').boundingBox();
    if (box) await news.page.mouse.move(box.x + 30, box.y + box.height / 2, { steps: 4 });
    await rest(news);
  });

  test('that hides it, it has none', async ({ pages, open }) => {
    pages.set('/hidden', teaser('position: absolute; inset: 0; background: white'));
    const news = await open('/hidden');
    await news.pointAt(NAME);
    await news.card.stays(undefined);
  });
});

describe('in a box that scrolls', () => {
  const BOX = html(
    `<div id="box" style="height: 120px; overflow: auto; margin-top: 200px"><p>${NAME} spoke.</p><p style="height: 900px">More.</p></div>
     <p style="height: 900px">The page goes on.</p>`,
  );

  test('the card goes along, and goes when its name is scrolled out of the box', async ({ pages, open }) => {
    pages.set('/box', BOX);
    const news = await open('/box');
    await news.pointAt(NAME);
    const before = await rest(news);
    await news.page.locator('#box').evaluate((box) => box.scrollBy(0, 10));
    await until('the card to follow', async () => Math.abs(((await news.card.view())?.box.y ?? 0) - before.box.y + 10) <= 1);
    await news.page.locator('#box').evaluate((box) => box.scrollBy(0, 80));
    await news.card.waitUntilClosed();
  });
});

/** What lies around the name, and where its card must be all the same: beside its line. */
const AROUND: [name: string, body: string, style?: string][] = [
  ['scaled by an ancestor', `<div style="transform: scale(.7); transform-origin: 0 0"><p>${NAME} spoke.</p></div>`],
  ['turned by an ancestor', `<div style="transform: rotate(4deg); transform-origin: 0 0"><p>${NAME} spoke.</p></div>`],
  ['zoomed by an ancestor', `<div style="zoom: 1.7"><p>${NAME} spoke.</p></div>`],
  ['on a page that is transformed as a whole', `<p>${NAME} spoke.</p>`, 'html { transform: translate(40px, 60px); perspective: 500px }'],
  ['on a page that is zoomed', `<p>${NAME} spoke.</p>`, 'body { zoom: 1.5 }'],
  [
    'in a fixed header',
    `<header style="position: fixed; top: 0; left: 0; right: 0">${NAME} spoke.</header><p style="height: 3000px">Long.</p>`,
  ],
  ['on a page from right to left', `<p dir="rtl">هذا ${NAME} اليوم</p>`, 'html { direction: rtl }'],
  ['in columns', `<p style="columns: 2">One two three.<br>Four five.<br>Then ${NAME} spoke.</p>`],
  ['in a list that is contained', `<div style="contain: strict; height: 200px; overflow: clip"><p>${NAME} spoke.</p></div>`],
];

describe('beside its line is the card of a name', () => {
  test.for(AROUND)('%s', async ([name, body, style = ''], { pages, open }) => {
    const path = `/around/${AROUND.findIndex(([other]) => other === name)}`;
    pages.set(path, html(body, `<style>${style}</style>`));
    const news = await open(path);
    await news.pointAt(NAME);
    const { box } = await rest(news);
    const line = await news.page.evaluate(() => {
      const [mark] = [...CSS.highlights].flatMap(([name, marks]) => (name.startsWith('sekilas') ? [...marks] : []));
      const range = new Range();
      if (mark) range.setStart(mark.startContainer, mark.startOffset);
      if (mark) range.setEnd(mark.endContainer, mark.endOffset);
      const { left, bottom } = range.getBoundingClientRect();
      return { left, bottom };
    });
    expect(Math.abs(box.y - line.bottom - 8)).toBeLessThanOrEqual(2);
    expect(Math.abs(box.x - Math.max(8, Math.min(line.left, 1100 - 8 - box.width)))).toBeLessThanOrEqual(9);
    expect(box.width).toBeGreaterThan(340);
    expect(box.width).toBeLessThanOrEqual(360);
  });
});

describe('what the page itself has in its top layer', () => {
  test('a name in a modal dialog has its card, which can be clicked', async ({ pages, open }) => {
    pages.set('/dialog', html(`<dialog id="d"><p>${NAME} spoke.</p></dialog>${script('d.showModal()')}`));
    const news = await open('/dialog');
    await news.pointAt(NAME);
    await rest(news);
    await news.card.keep('Sematkan');
    await news.page.mouse.move(900, 700, { steps: 3 });
    await news.card.stays(NAME);
    await news.page.keyboard.press('Escape');
    await news.card.waitUntilClosed();
    expect(await news.page.locator('#d').evaluate((dialog: HTMLDialogElement) => dialog.open)).toBe(true);
  });

  test('a popover with a name in it stays open when its card is clicked', async ({ pages, open }) => {
    pages.set('/popover', html(`<div id="d" popover><p>${NAME} spoke.</p></div>${script('d.showPopover()')}`));
    const news = await open('/popover');
    await news.pointAt(NAME);
    await rest(news);
    await news.card.keep('Sematkan');
    await news.card.stays(NAME);
    expect(await news.page.locator('#d').evaluate((popover) => popover.matches(':popover-open'))).toBe(true);
  });

  test('a name in full screen has its card', async ({ pages, open }) => {
    pages.set(
      '/full',
      html(
        `<main id="d" style="background: white"><button>Full</button><p>${NAME} spoke.</p></main>${script('d.onclick = () => d.requestFullscreen()')}`,
      ),
    );
    const news = await open('/full');
    await news.page.locator('button').click();
    await until('full screen', () => news.page.evaluate(() => document.fullscreenElement !== null));
    await news.pointAt(NAME);
    const { box } = await rest(news);
    expect(box.width).toBeGreaterThan(300);
  });
});

test('text of the card can be selected, out of it too, and the card stays until a press elsewhere', async ({ pages, open }) => {
  pages.set('/select', html(`<p>${NAME} spoke.</p>`));
  const news = await open('/select');
  await news.pointAt(NAME);
  const { box } = await rest(news);
  await news.page.mouse.move(box.x + 20, box.y + 40, { steps: 5 });
  await news.page.mouse.down();
  await news.page.mouse.move(box.x + 200, box.y + 60, { steps: 5 });
  await news.page.mouse.move(box.x + 600, box.y + 60, { steps: 5 });
  await news.page.mouse.up();
  await news.card.stays(NAME);
  await news.page.mouse.click(box.x + 620, box.y + 300);
  await news.card.waitUntilClosed();
});

test('a pointer that goes from the name into a frame has left it', async ({ pages, open }) => {
  pages.set(
    '/beside',
    html(
      `<p style="margin: 0">${NAME} spoke.</p><iframe style="position: fixed; left: 500px; top: 0; width: 500px; height: 500px" srcdoc="<p>Nobody.</p>"></iframe>`,
    ),
  );
  const news = await open('/beside');
  await news.pointAt(NAME);
  await rest(news);
  // One step: between the name and the frame the page sees no pointer.
  await news.page.mouse.move(700, 300);
  await news.page.mouse.move(710, 310, { steps: 3 });
  await news.card.waitUntilClosed();
});

test('over the edge of a frame the card can be reached', async ({ pages, open }) => {
  pages.set(
    '/edge',
    html(
      `<p style="margin: 0">${NAME} spoke.</p><iframe style="position: fixed; left: 0; top: 30px; width: 900px; height: 500px" srcdoc="<p>Nobody.</p>"></iframe>`,
    ),
  );
  const news = await open('/edge');
  await news.pointAt(NAME);
  const { box } = await rest(news);
  await news.page.mouse.move(box.x + 60, box.y + 50, { steps: 20 });
  await news.card.stays(NAME);
});

test('a card that is kept stays in sight while the page scrolls', async ({ pages, open }) => {
  pages.set('/kept', html(`<p>${NAME} spoke.</p><p style="height: 4000px">Long.</p>`));
  const news = await open('/kept');
  await news.pointAt(NAME);
  await rest(news);
  await news.card.keep('Sematkan');
  await news.page.mouse.wheel(0, 1_500);
  await until('the page to have scrolled', () => news.page.evaluate(() => scrollY >= 1_500));
  await news.card.stays(NAME);
  const { box } = await rest(news);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(800);
});

test('in a window that has hardly any room, the card is inside and scrolls', async ({ pages, open }) => {
  pages.set('/tiny', html(`<p>${NAME} spoke.</p>`));
  const news = await open('/tiny');
  await news.page.setViewportSize({ width: 200, height: 130 });
  await news.pointAt(NAME);
  const { box } = await rest(news);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(200);
  expect(box.y + box.height).toBeLessThanOrEqual(130);
});
