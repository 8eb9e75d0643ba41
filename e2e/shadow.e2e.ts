import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { Background } from './pages/background.ts';
import { until } from './pages/until.ts';

const page = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shadow trees</title>${body}`;

/** What a page does, and which names are underlined then. */
const TREES: [name: string, body: string, names: string[]][] = [
  ['open', `<div id="a"></div><script>a.attachShadow({ mode: 'open' }).innerHTML = '<p>Antony Blinken</p>'</script>`, ['Antony Blinken']],
  [
    'closed',
    `<div id="a"></div><script>a.attachShadow({ mode: 'closed' }).innerHTML = '<p>Antony Blinken</p>'</script>`,
    ['Antony Blinken'],
  ],
  ['declared', '<article><template shadowrootmode="closed">Antony Blinken <slot></slot></template></article>', ['Antony Blinken']],
  [
    'one in another',
    `<x-a></x-a><script>
      const inner = document.createElement('x-b');
      inner.attachShadow({ mode: 'closed' }).innerHTML = '<p>Antony Blinken</p>';
      document.querySelector('x-a').attachShadow({ mode: 'open' }).append('Anthony Albanese ', inner);
    </script>`,
    ['Antony Blinken', 'Anthony Albanese'],
  ],
  [
    'text that is put into a slot stays in its sentence',
    `<p>Foreign minister <x-name>Wang</x-name> Yi spoke.</p><script>
      document.querySelector('x-name').attachShadow({ mode: 'open' }).innerHTML = '<b><slot></slot></b>';
    </script>`,
    ['Wang Yi'],
  ],
  [
    'attached late',
    `<x-late></x-late><script>
      setTimeout(() => { document.querySelector('x-late').attachShadow({ mode: 'closed' }).innerHTML = '<p>Antony Blinken</p>'; }, 600);
    </script>`,
    ['Antony Blinken'],
  ],
  [
    'changed later',
    `<x-list></x-list><script>
      const root = document.querySelector('x-list').attachShadow({ mode: 'closed' });
      root.innerHTML = '<p>Antony Blinken</p>';
      setTimeout(() => { root.querySelector('p').textContent = 'Marco Rubio'; root.append('Anthony Albanese'); }, 600);
    </script>`,
    ['Marco Rubio', 'Anthony Albanese'],
  ],
];

const DEEP = `<div style="margin-top: 3000px"><div style="display: contents"><div style="display: contents">Antony Blinken</div></div></div>`;

/** Text whose element has no box of its own, and which of its names are underlined. */
const BOXLESS: [name: string, body: string, names: string[]][] = [
  ['in display: contents', '<div style="display: contents">Antony Blinken <b>Marco Rubio</b></div>', ['Antony Blinken', 'Marco Rubio']],
  ['one in another, far below', DEEP, ['Antony Blinken']],
  ['of a slot itself', '<article><template shadowrootmode="open"><slot>Antony Blinken</slot></template></article>', ['Antony Blinken']],
  [
    'put into a slot',
    '<article><template shadowrootmode="open"><div><slot></slot></div></template><div style="display: contents">Antony Blinken</div></article>',
    ['Antony Blinken'],
  ],
  [
    'and hidden text is not marked',
    `<p>Marco Rubio</p><div style="display: contents; visibility: hidden">Antony Blinken</div>
     <div style="display: none"><div style="display: contents">Wang Yi</div></div>
     <div style="opacity: 0"><div style="display: contents">Wang Yi</div></div>`,
    ['Marco Rubio'],
  ],
];

describe('text without a box', () => {
  test.for(BOXLESS)('%s', async ([name, body, names], { pages, open, extension }) => {
    const path = `/boxless/${BOXLESS.findIndex(([other]) => other === name)}`;
    pages.set(path, page(body));
    const news = await open(path);
    // What is far away is reached by key, at once where nobody wants motion.
    if (body === DEEP) {
      await news.page.emulateMedia({ reducedMotion: 'reduce' });
      await until('the page to be read', async () => (await new Background(extension).badge(news)).text === '1');
      await new Background(extension).press('next-name', news);
    }
    for (const name of names) await news.waitUntilUnderlined(name);
    await news.pointAt(names[0] ?? '');
    await news.card.waitFor(names[0] ?? '');
    expect((await news.underlinedIn()).sort()).toEqual(names.toSorted());
    expect(news.errors).toEqual([]);
  });
});

describe('shadow trees', () => {
  test.for(TREES)('%s', async ([name, body, names], { pages, open }) => {
    const path = `/shadow/${TREES.findIndex(([other]) => other === name)}`;
    pages.set(path, page(body));
    const news = await open(path);
    for (const name of names) await news.waitUntilUnderlined(name);
    expect((await news.underlinedIn()).sort()).toEqual(names.toSorted());
    await news.pointAt(names[0] ?? '');
    await news.card.waitFor(names[0] ?? '');
    expect(news.errors).toEqual([]);
  });
});
