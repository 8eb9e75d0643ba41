import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { MAX_RUN, ownerOf, readAll, readRuns } from './blocks.ts';

function bodyOf(html: string): Element {
  return parseHTML(`<html><body>${html}</body></html>`).document.body;
}

const texts = (html: string) => readAll(bodyOf(html)).map((run) => run.text);

describe('what joins and what does not', () => {
  const cases: [name: string, html: string, runs: string[]][] = [
    ['inline elements join', '<p><b>Sung</b> <i>Ki</i>m spoke</p>', ['Sung Kim spoke']],
    ['unknown elements are inline', '<x-card>Sung <x-y>Kim</x-y></x-card>', ['Sung Kim']],
    ['cells do not join', '<table><tr><td>Sung</td><td>Kim</td></tr></table>', ['Sung', 'Kim']],
    ['a block in a link ends the text before it', '<a>before<div>inside</div>after</a>', ['before', 'inside', 'after']],
    ['a break is a space', '<p>Sung<br>Kim</p>', ['Sung Kim']],
    ['two breaks end a paragraph', '<p>Sung<br>\n<br>Kim</p>', ['Sung \n', 'Kim']],
    ['what is only put side by side does not join', '<div><a>Sung Kim</a><a>Moon</a><sup>1</sup></div>', ['Sung Kim\uFFFCMoon\uFFFC1']],
    ['an initial on its own does', '<p><b>S</b>ung <i>K</i><small>IM</small></p>', ['Sung KIM']],
    ['an optional break is nothing', '<p>Sing<wbr>apore</p>', ['Singapore']],
    ['what is not seen joins', '<p>Sung <script>x()</script><style>b{}</style><!-- no -->Kim</p>', ['Sung Kim']],
    ['what is seen and not read does not', '<p>Sung <code>x</code> Kim <img> Jong</p>', ['Sung \uFFFC Kim \uFFFC Jong']],
    ['the reading aid of a ruby is left out', '<ruby>文<rp>(</rp><rt>ムン</rt><rp>)</rp>在寅</ruby>', ['文在寅']],
    ['hidden elements are left out', '<p>a <span hidden>b</span>c</p><div hidden>d</div>', ['a c']],
    ['aria-hidden ones are not', '<p aria-hidden="true">a</p>', ['a']],
    ['editable text is left out', '<div contenteditable>a</div><div contenteditable="">b</div><div contenteditable="false">c</div>', ['c']],
    ['form fields are left out', '<p>a</p><textarea>b</textarea><select><option>c</option></select>', ['a']],
    ['blanks and dots are not runs', '<p> \n </p><p>…</p><p>7</p>', ['7']],
    ['white space stays as it is', '<p>\n  Sung\u00a0\n Kim </p>', ['\n  Sung\u00a0\n Kim ']],
    ['nothing at all', '', []],
  ];
  test.each(cases)('%s', (_, html, runs) => {
    expect(texts(html)).toEqual(runs);
  });
});

describe('where runs stand', () => {
  test('the owner is the nearest block element', () => {
    const runs = readAll(bodyOf('<section id="s">one<a>two<p id="p">three</p></a>four</section>'));
    expect(runs.map((run) => [run.text, (run.owner as Element).id])).toEqual([
      ['onetwo', 's'],
      ['three', 'p'],
      ['four', 's'],
    ]);
  });

  test('segments say where each node stands', () => {
    const [run] = readAll(bodyOf('<p>Sung <b>Kim</b><br>spoke</p>'));
    expect(run?.segments.map(({ node, from, start, length }) => [node.data, from, start, length])).toEqual([
      ['Sung ', 0, 0, 5],
      ['Kim', 0, 5, 3],
      ['spoke', 0, 9, 5],
    ]);
  });

  test('a text that is too long is cut at a space, and nothing of it is lost', () => {
    const text = 'Sung Kim spoke. '.repeat(5_000);
    const runs = readAll(bodyOf(`<p>${text}</p>`));
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(Math.max(...runs.map((run) => run.text.length))).toBeLessThanOrEqual(MAX_RUN);
    expect(runs.slice(0, -1).every((run) => run.text.endsWith(' '))).toBe(true);
  });

  test('a text without spaces is cut all the same', () => {
    const runs = readAll(bodyOf(`<p>${'x'.repeat(MAX_RUN * 2 + 5)}</p>`));
    expect(runs.map((run) => run.text.length)).toEqual([MAX_RUN, MAX_RUN, 5]);
  });

  test('a tree of any depth is read without recursion', () => {
    const { document } = parseHTML('<html><body></body></html>');
    let at: Element = document.body;
    for (let depth = 0; depth < 3_000; depth++) at = at.appendChild(document.createElement('div'));
    at.append('Sung Kim');
    expect(readAll(document.body).map((run) => run.text)).toEqual(['Sung Kim']);
  });

  test('a block that is not entered leaves no gap in its owner', () => {
    const body = bodyOf('one<p id="p">two</p>three');
    const runs = [...readRuns(body, { enter: () => false })].filter((run) => run !== null);
    expect(runs.map((run) => run.text)).toEqual(['one', 'three']);
  });

  test('a place that the page takes away ends the read', () => {
    const body = bodyOf('<div id="a"><p>one</p><p>two</p></div><p>three</p>');
    const steps = readRuns(body);
    expect(steps.next().value).toMatchObject({ text: 'one' });
    body.querySelector('#a')?.remove();
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toBe(false);
  });
});

test.each([
  ['<p id="p">a <b id="at">b</b></p>', 'p'],
  ['<p id="p"><code><b id="at">b</b></code></p>', undefined],
  ['<div contenteditable><p id="at">b</p></div>', undefined],
  ['<div hidden><p id="at">b</p></div>', undefined],
])('the owner of a node: %s', (html, owner) => {
  const at = bodyOf(html).querySelector('#at');
  expect(at && (ownerOf(at) as Element | undefined)?.id).toBe(owner);
});
