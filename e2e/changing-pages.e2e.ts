import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { ContentScript } from './pages/content-script.ts';
import { html, script } from './pages/html.ts';
import type { NewsPage } from './pages/news-page.ts';
import { throughout, until } from './pages/until.ts';

/** What pages do to text that stands there already. Each step is a script of the page, and what is underlined after it. */
const CHANGING: [name: string, body: string, before: string[], ...steps: [change: string, after: string[]][]][] = [
  [
    'a class that displays',
    '<style>.off { display: none }</style><p id="x" class="off">Marco Rubio',
    [],
    [`x.className = ''`, ['Marco Rubio']],
  ],
  [
    'a class that hides',
    '<style>.off { display: none }</style><p id="x">Marco Rubio',
    ['Marco Rubio'],
    [`x.className = 'off'`, []],
    [`x.className = ''`, ['Marco Rubio']],
  ],
  [
    'a text that is there twice, for wide windows and for narrow ones',
    '<style>.off { display: none }</style><h2><b class="off">Marco Rubio and Marco Rubio</b> <b>Marco Rubio</b></h2>',
    ['Marco Rubio'],
  ],
  [
    'an accordion',
    '<div id="x" style="height: 0; overflow: hidden"><p>Marco Rubio</div>',
    [],
    [`x.style.height = 'auto'`, ['Marco Rubio']],
  ],
  [
    'a tab panel',
    '<div id="a"><p>Antony Blinken</div><div id="b" hidden><p>Marco Rubio</div>',
    ['Antony Blinken'],
    ['a.hidden = true; b.hidden = false', ['Marco Rubio']],
    ['a.hidden = false; b.hidden = true', ['Antony Blinken']],
  ],
  ['details', '<details id="x"><summary>More</summary><p>Marco Rubio</details>', [], ['x.open = true', ['Marco Rubio']]],
  ['hidden until found', '<div id="x" hidden="until-found"><p>Marco Rubio</div>', [], [`x.removeAttribute('hidden')`, ['Marco Rubio']]],
  ['a dialog', '<dialog id="x"><p>Marco Rubio</dialog>', [], ['x.showModal()', ['Marco Rubio']]],
  ['a popover', '<div id="x" popover>Marco Rubio</div>', [], ['x.showPopover()', ['Marco Rubio']]],
  [
    'text that is laid out when it comes near',
    '<div style="height: 5000px"></div><section id="x" style="content-visibility: auto; contain-intrinsic-size: 1px 900px"><p>Marco Rubio</section>',
    [],
    ['x.scrollIntoView()', ['Marco Rubio']],
  ],
  [
    'content that is skipped',
    '<section id="x" style="content-visibility: hidden"><p>Marco Rubio</section>',
    [],
    [`x.style.contentVisibility = 'visible'`, ['Marco Rubio']],
  ],
  [
    'a carousel',
    '<div style="overflow: hidden; width: 400px"><div id="x" style="display: flex; width: 1000px"><p style="width: 400px">Antony Blinken</p><p style="margin-left: 100px">Marco Rubio</p></div></div>',
    ['Antony Blinken'],
    [`x.style.transform = 'translateX(-500px)'`, ['Marco Rubio']],
  ],
  [
    'a list that recycles its rows',
    '<div id="x" style="position: relative; height: 300px; overflow: auto"><p style="position: absolute; top: 0">Antony Blinken</p><p style="position: absolute; top: 40px">Wang Yi</p></div>',
    ['Antony Blinken', 'Wang Yi'],
    [`x.firstChild.style.top = '80px'; x.firstChild.firstChild.data = 'Marco Rubio'`, ['Marco Rubio', 'Wang Yi']],
    [`x.lastChild.textContent = 'Nobody'; x.append(x.firstChild)`, ['Marco Rubio']],
  ],
  [
    'text nodes split and joined',
    '<p id="x">Antony Blinken met Marco Rubio.',
    ['Antony Blinken', 'Marco Rubio'],
    ['x.firstChild.splitText(9); x.firstChild.splitText(3)', ['Antony Blinken', 'Marco Rubio']],
    ['x.normalize()', ['Antony Blinken', 'Marco Rubio']],
    [`x.firstChild.splitText(9).before(document.createElement('table'))`, ['Marco Rubio']],
  ],
  [
    'text moved to another paragraph',
    '<p id="a">Antony Blinken</p><p id="b">Nobody</p>',
    ['Antony Blinken'],
    ['b.prepend(a.firstChild)', []],
    [`b.lastChild.data = ' and nobody'`, ['Antony Blinken']],
  ],
  [
    'rows that are sorted',
    '<table><tbody id="x"><tr><td>Wang Yi<tr><td>Antony Blinken<tr><td>Marco Rubio</table>',
    ['Antony Blinken', 'Marco Rubio', 'Wang Yi'],
    ['x.append(...[...x.children].reverse())', ['Antony Blinken', 'Marco Rubio', 'Wang Yi']],
    ['x.firstChild.remove()', ['Antony Blinken', 'Wang Yi']],
  ],
  [
    'a part that is taken out and put back',
    '<main id="x"><p>Antony Blinken</main>',
    ['Antony Blinken'],
    ['kept = x; x.remove()', []],
    ['document.body.append(kept)', ['Antony Blinken']],
  ],
  [
    'a wrapper put around',
    '<p id="x">Antony Blinken',
    ['Antony Blinken'],
    [`{ const div = document.createElement('div'); x.before(div); div.append(x); }`, ['Antony Blinken']],
  ],
  [
    'another body',
    '<p>Antony Blinken',
    ['Antony Blinken'],
    [
      `{ const body = document.createElement('body'); body.innerHTML = '<p>Joko Widodo<p>Marco Rubio'; document.body.replaceWith(body); }`,
      ['Marco Rubio'],
    ],
  ],
  [
    'a name put in piece by piece',
    '<p id="x">Antony',
    [],
    [`x.append(' Blin')`, []],
    [`x.append(document.createElement('b')); x.lastChild.textContent = 'ken'`, ['Antony Blinken']],
  ],
  [
    'text that a person begins to edit',
    '<p id="x">Antony Blinken</p><p>Wang Yi</p>',
    ['Antony Blinken', 'Wang Yi'],
    ['x.contentEditable = true', ['Wang Yi']],
    ['x.contentEditable = false', ['Antony Blinken', 'Wang Yi']],
  ],
  [
    'an element given to another slot',
    '<div id="x"><template shadowrootmode="open"><slot name="shown"></slot></template><p slot="none">Marco Rubio</p></div>',
    [],
    [`x.firstElementChild.slot = 'shown'`, ['Marco Rubio']],
  ],
];

describe('text that a page changes', () => {
  test.for(CHANGING)('%s', async ([name, body, before, ...steps], { pages, open }) => {
    const path = `/changing/${CHANGING.findIndex(([other]) => other === name)}`;
    // Once the last name is underlined, those before it have had their time.
    pages.set(path, html(`<p style="position: fixed; bottom: 0">Joko Widodo</p>${body}`));
    const news = await open(path);
    await news.waitUntilUnderlined('Joko Widodo');
    await underlinedBeside(news, before);
    for (const [change, after] of steps) {
      await news.page.evaluate(change);
      await underlinedBeside(news, after);
    }
    expect(news.errors).toEqual([]);
  });

  test('shown by its visibility after a long time', async ({ pages, open }) => {
    pages.set('/visibility', html('<p>Joko Widodo</p><div id="x" style="visibility: hidden"><p>Marco Rubio</div>'));
    const news = await open('/visibility');
    await news.waitUntilUnderlined('Joko Widodo');
    // Longer than a page takes to fade its text in.
    await throughout(17_000, async () => expect(await news.underlinedIn()).toEqual(['Joko Widodo']));
    await news.page.evaluate(`x.style.visibility = 'visible'`);
    await underlinedBeside(news, ['Marco Rubio']);
  });

  test('that never stands still is left alone until it does, and the names beside it are not', async ({ pages, open }) => {
    const ticker = `let turn = 0; const timer = setInterval(() => {
      x.lastChild.data = turn++;
      y.firstChild.data = (turn % 2 ? 'At last ' : '') + 'Marco Rubio spoke';
    }, 100)`;
    // Of a page that tells no day of its own each new text is asked about, for its first ten seconds.
    pages.set(
      '/ticker',
      html('<time datetime="2021-06-14"></time><p>Joko Widodo</p><p id="x">Antony Blinken <i></i>0</p><p id="y">Nobody</p>') +
        script(ticker),
    );
    const news = await open('/ticker');
    await news.waitUntilUnderlined('Antony Blinken');
    await throughout(5_000, async () => expect(await news.underlinedIn()).toContain('Antony Blinken'));
    const content = await ContentScript.of(news.page);
    await content.tapMessages();
    await throughout(2_000, async () => expect(await content.sent()).toEqual([]));
    await underlinedBeside(news, ['Antony Blinken']);
    await news.page.evaluate('clearInterval(timer)');
    await underlinedBeside(news, ['Antony Blinken', 'Marco Rubio']);
  });
});

/** What a page does to `x` again and again, with the number of the turn in `turn`; its name stands still meanwhile. */
const AROUND: [name: string, x: string, change: string][] = [
  ['a number behind it', 'Antony Blinken spoke <i></i>10', 'x.lastChild.data = turn'],
  ['a number in the same text', 'Antony Blinken spoke 10 times', `x.firstChild.data = 'Antony Blinken spoke ' + turn + ' times'`],
  ['words that come one by one', 'Antony Blinken', `x.firstChild.data += ' word'`],
  ['a number before it', '<b>10</b> hear Antony Blinken', 'x.firstChild.textContent = turn'],
];

describe('text that a page changes around a name', () => {
  test.for(AROUND)('%s: the line and the card stay', async ([name, x, change], { pages, open }) => {
    const path = `/around/${AROUND.findIndex(([other]) => other === name)}`;
    const turns = `let turn = 10; const turns = () => { const timer = setInterval(() => { ${change}; if (++turn === 25) clearInterval(timer); }, 150); }`;
    pages.set(path, html(`<p>Joko Widodo</p><p id="x" style="font-family: monospace">${x}</p>`) + script(turns));
    const news = await open(path);
    const { x: left, y: top } = await news.placeOfUnderlined('Antony Blinken');
    const picture = () => news.page.screenshot({ clip: { x: left - 40, y: top - 12, width: 80, height: 24 } });
    const before = await picture();
    const hovered = async () => {
      await news.pointAt('Antony Blinken');
      await news.card.waitFor('Antony Blinken');
    };
    await hovered();
    await news.page.evaluate('turns()');
    await until('all turns', async () => {
      expect(await news.underlinedIn()).toContain('Antony Blinken');
      expect((await news.card.view())?.name).toBe('Antony Blinken');
      return news.page.evaluate('turn === 25') as Promise<boolean>;
    });
    await news.card.stays('Antony Blinken');
    await news.pointAway();
    await news.card.waitUntilClosed();
    expect((await picture()).equals(before)).toBe(true);
    // The pointer knows the name where it stands now.
    await hovered();
    expect(news.errors).toEqual([]);
  });
});

/** Waits until exactly these names are underlined, beside the one that stands on each page. */
async function underlinedBeside(news: NewsPage, names: string[]): Promise<void> {
  const wanted = JSON.stringify(['Joko Widodo', ...names].sort());
  const found = async () => JSON.stringify((await news.underlinedIn()).sort());
  await until(`${wanted} to be underlined`, async () => (await found()) === wanted, found);
}
