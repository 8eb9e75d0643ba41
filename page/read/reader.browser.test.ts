import { describe, expect, test } from 'vitest';
import type { Changes } from './changes.ts';
import { PageReader } from './reader.ts';
import type { PageBlock } from './table.ts';

async function read(html: string) {
  // In a browser, because linkedom takes the deeper node for the later one.
  const document = globalThis.document.implementation.createHTMLDocument();
  document.body.innerHTML = html;
  const log: string[] = [];
  const note = (sign: string) => (blocks: readonly PageBlock[]) => log.push(...blocks.map(({ text }) => `${sign}${text}`));
  const reader = new PageReader({ read: note('+'), removed: note('-'), rooted: () => undefined }, new AbortController().signal);
  await reader.readAll(document.documentElement);
  log.length = 0;
  const find = (id: string): Element => {
    const element = document.getElementById(id);
    if (!element) throw new Error(`no #${id}`);
    return element;
  };
  const change = async (what: { targets?: Node[]; fresh?: Node[]; hidden?: Element[] }) => {
    const changes: Changes = {
      targets: new Set(what.targets),
      rebuilt: new Set(what.targets),
      fresh: new Set(what.fresh),
      hidden: new Set(what.hidden),
      removed: true,
    };
    expect(await reader.readChanges(changes)).toBe(true);
  };
  const texts = () => reader.table.blocks.map(({ text }) => text);
  return { document, reader, log, find, change, texts };
}

const PAGE = '<div id="list"><p id="a">one</p><p id="b">two</p></div><p id="c">three</p>';

describe('what changes is read, and no more', () => {
  test('a paragraph put between two stands between them', async () => {
    const { document, log, find, change, texts, reader } = await read(PAGE);
    const added = document.createElement('p');
    added.append('new');
    find('a').after(added);
    await change({ targets: [find('list')], fresh: [added] });
    expect(log).toEqual(['+new']);
    expect(texts()).toEqual(['one', 'new', 'two', 'three']);
    const ids = reader.table.blocks.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((x, y) => x - y));
  });

  test.each(['hidden', 'contenteditable'])('nothing is read of a page that is %s, and all once it no longer is', async (attribute) => {
    const { document, reader, log, texts } = await read(PAGE);
    document.documentElement.setAttribute(attribute, '');
    expect(await reader.readAll(document.documentElement)).toBe(true);
    expect([texts(), log]).toEqual([[], ['-one', '-two', '-three']]);
    document.documentElement.removeAttribute(attribute);
    await reader.readAll(document.documentElement);
    expect(texts()).toEqual(['one', 'two', 'three']);
  });

  test('a paragraph taken away gives its block back', async () => {
    const { log, find, change } = await read(PAGE);
    const list = find('list');
    find('a').remove();
    await change({ targets: [list] });
    expect(log).toEqual(['-one']);
  });

  test('changed text is read again', async () => {
    const { log, find, change } = await read(PAGE);
    const text = find('b').firstChild as Text;
    text.data = 'other';
    await change({ targets: [text] });
    expect(log).toEqual(['+other']);
  });

  test.each<[name: string, change: (p: Element, text: Text) => void]>([
    ['in its text', (_, text) => text.replaceData(0, 7, '12 shares')],
    ['by a text before', (p, text) => [p.prepend('12 '), text.replaceData(0, 7, 'shares')]],
    ['by another in its place', (p) => p.replaceChildren('12 shares: Sung Kim met Abe')],
  ])('changed %s it keeps its block, and the names that still stand in it', async (_, write) => {
    const { log, find, change, reader } = await read('<p id="a">1 share: Sung Kim met Abe</p>');
    const [block] = reader.table.blocks as [PageBlock];
    const named = (entity: string) => ({
      ...{ entity, type: 'person' as const, how: 'full' as const, confidence: 1 },
      ...{ start: block.text.indexOf(entity), end: block.text.indexOf(entity) + entity.length },
    });
    block.mentions = [named('Sung Kim'), named('Abe')];
    write(find('a'), find('a').firstChild as Text);
    await change({ targets: [find('a')] });
    expect(log).toEqual(['+12 shares: Sung Kim met Abe']);
    expect(reader.table.blocks).toEqual([block]);
    expect(block.mentions).toEqual([named('Sung Kim'), named('Abe')]);
  });

  test('a change that leaves the text alone touches nothing', async () => {
    const { log, find, change, reader } = await read(PAGE);
    const before = [...reader.table.blocks];
    await change({ targets: [find('a'), find('list'), find('a').firstChild as Node] });
    expect(log).toEqual([]);
    expect(reader.table.blocks).toEqual(before);
  });

  test('inline text that is put in joins its run', async () => {
    const { document, log, find, change } = await read('<p id="a">Sung </p>');
    const bold = document.createElement('b');
    bold.append('Kim');
    find('a').append(bold);
    await change({ targets: [find('a')], fresh: [bold] });
    expect(log).toEqual(['+Sung Kim']);
  });

  test('a block put into a run splits it', async () => {
    const { document, find, change, texts } = await read('<div id="a">one<b id="b"></b>two</div>');
    const block = document.createElement('p');
    block.append('new');
    find('b').replaceWith(block);
    await change({ targets: [find('a')], fresh: [block] });
    expect(texts()).toEqual(['one', 'new', 'two']);
  });

  test('a subtree that is taken out and put back is read once', async () => {
    const { find, change, texts } = await read(PAGE);
    const list = find('list');
    find('c').after(list);
    await change({ targets: [list.parentNode as Node], fresh: [list] });
    expect(texts().sort()).toEqual(['one', 'three', 'two']);
  });

  test('what is hidden goes, what is shown comes', async () => {
    const { find, change, log } = await read(PAGE);
    const list = find('list');
    list.setAttribute('hidden', '');
    await change({ targets: [list, list.parentNode as Node], fresh: [list], hidden: [list] });
    expect(log.splice(0)).toEqual(['-one', '-two']);
    list.removeAttribute('hidden');
    await change({ targets: [list, list.parentNode as Node], fresh: [list], hidden: [list] });
    expect(log).toEqual(['+one', '+two']);
  });

  test('a page that inserts at one place for ever asks for a new numbering', async () => {
    const { document, find, reader } = await read(PAGE);
    let fits = true;
    for (let turn = 0; turn < 60 && fits; turn++) {
      const added = document.createElement('p');
      added.append(`new ${turn}`);
      find('a').after(added);
      fits = await reader.readChanges({
        targets: new Set([find('list')]),
        rebuilt: new Set([find('list')]),
        fresh: new Set([added]),
        hidden: new Set(),
        removed: false,
      });
    }
    expect(fits).toBe(false);
    expect(await reader.readAll(document.documentElement)).toBe(true);
  });
});

test('a place of the page leads to its block', async () => {
  const { find, reader } = await read('<p id="a">Sung <b id="b">Kim</b></p>');
  const place = reader.table.find(find('b').firstChild as Node, 2);
  expect([place?.block.text, place?.offset]).toEqual(['Sung Kim', 7]);
  expect(reader.table.find(find('b'), 0)).toBeUndefined();
});
