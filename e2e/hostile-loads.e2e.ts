import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { ContentScript } from './pages/content-script.ts';
import { BLINKEN, html, script } from './pages/html.ts';
import { throughout } from './pages/until.ts';

/** Cases 9, 17 and 18 of what a hostile page may try (`docs/faults.md`): pages that are too much, and pages that never stand still. */

test('9: a page that answers every change with another is looked at seldom', async ({ pages, open }) => {
  const pingPong = `let turns = 0;
    new MutationObserver(() => setTimeout(() => { turn.textContent = 'Marco Rubio, turn ' + turns++; }))
      .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    turn.textContent = 'Marco Rubio';`;
  pages.set('/9', html(`${BLINKEN}<p id="turn"></p>`) + script(pingPong));
  const news = await open('/9');
  await news.waitUntilUnderlined('Antony Blinken');
  const content = await ContentScript.of(news.page);
  await content.tapMessages();
  await throughout(2_000, async () => expect((await content.sent()).length).toBeLessThanOrEqual(20));
  expect(await news.page.evaluate('turns')).toBeGreaterThan(100);
  expect(news.errors).toEqual([]);
});

/** Pages that are too much. The first name is underlined soon, and frames go on coming. */
const HUGE: [name: string, make: string][] = [
  ['5 MB in one text node', `const text = 'Antony Blinken and the others. '; p.append(text.repeat(5e6 / text.length))`],
  [
    '200,000 text nodes',
    `const all = document.createElement('div'); for (let i = 0; i < 2e5; i++) all.append(Object.assign(document.createElement('span'), { textContent: 'word ' + i + ' ' })); document.body.append(all)`,
  ],
  [
    '100,000 paragraphs',
    `let all = ''; for (let i = 0; i < 1e5; i++) all += '<p>word ' + i; document.body.insertAdjacentHTML('beforeend', all)`,
  ],
  // Of 20,000 the browser itself crashes.
  [
    '5,000 elements deep',
    `let at = document.body; for (let i = 0; i < 5e3; i++) { const next = document.createElement('i'); at.append('x ', next); at = next; } at.append('Marco Rubio')`,
  ],
  // Of 1,000 the browser alone takes a quarter of a minute.
  [
    '200 frames',
    `for (let i = 0; i < 200; i++) { const frame = document.createElement('iframe'); frame.style.cssText = 'width: 30px; height: 30px'; document.body.append(frame); }`,
  ],
];

describe('17: more than a page should be', () => {
  test.for(HUGE)('%s', async ([name, make], { pages, open }) => {
    const path = `/huge/${HUGE.findIndex(([other]) => other === name)}`;
    pages.set(path, html(BLINKEN) + script(make));
    const news = await open(path);
    await news.waitUntilUnderlined('Antony Blinken');
    const slowest = await news.page.evaluate(async () => {
      let slowest = 0;
      for (let last = performance.now(), frame = 0; frame < 60; frame++) {
        await new Promise(requestAnimationFrame);
        slowest = Math.max(slowest, performance.now() - last);
        last = performance.now();
      }
      return slowest;
    });
    expect(slowest).toBeLessThan(1_000);
    expect(news.errors).toEqual([]);
  });
});

describe('18: what a person writes, and what machines read', () => {
  const UNREAD = [
    '<div contenteditable>NAME</div>',
    '<div contenteditable="plaintext-only"><p>NAME</p></div>',
    '<textarea>NAME</textarea>',
    '<input value="NAME">',
    '<code>NAME</code>',
    '<pre><code>NAME</code></pre>',
    '<script type="text/plain">NAME</script>',
    '<noscript>NAME</noscript>',
    '<template><p>NAME</p></template>',
    '<select><option>NAME</option></select>',
    '<svg><text>NAME</text></svg>',
    '<style>NAME</style>',
  ];

  test('is left alone, while a ticker runs sixty times a second', async ({ pages, open }) => {
    const ticker = `setInterval(() => { ticker.textContent = 'Tick ' + performance.now(); }, 16);
      setTimeout(() => { p.textContent = 'Antony Blinken'; }, 500);`;
    const editors = UNREAD.map((one) => one.replace('NAME', 'Vladimir Putin')).join('');
    pages.set('/18', html(`<p id="ticker"></p><p id="p">Nobody</p>${editors}`) + script(ticker));
    const news = await open('/18');
    await news.waitUntilUnderlined('Antony Blinken');
    const content = await ContentScript.of(news.page);
    await content.tapMessages();
    await news.page.locator('[contenteditable]').first().press('End');
    await news.page.keyboard.type(' and Xi Jinping and Antony Blinken');
    await throughout(2_000, async () => {
      expect((await content.sent()).length).toBeLessThanOrEqual(20);
      expect(await news.underlinedIn()).toEqual(['Antony Blinken']);
    });
    expect(news.errors).toEqual([]);
  });
});
