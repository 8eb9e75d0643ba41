import { afterEach, describe, expect, test } from 'vitest';
import { Wrapped } from './wrapped.ts';

afterEach(() => {
  document.documentElement.className = '';
  document.body.replaceChildren();
});

const TEXT = 'Today Antony Blinken met Wang Yi.';
const SPANS = [
  { start: 6, end: 20 },
  { start: 25, end: 32 },
];

function paragraph(text = TEXT): { p: HTMLElement; text: Text } {
  const p = document.createElement('p');
  p.append(text, document.createElement('br'), 'More.');
  document.body.append(p);
  return { p, text: p.firstChild as Text };
}

test.each([
  [TEXT, SPANS, 'Today [Antony Blinken] met [Wang Yi].'],
  ['Wang Yi', [{ start: 0, end: 7 }], '[Wang Yi]'],
])('%s', (data, spans, shown) => {
  const { p, text } = paragraph(data);
  const before = p.innerHTML;
  const wrapped = new Wrapped(text, spans);
  const markup = p.innerHTML.replace(/<sekilas-name[^>]*>/g, '[').replaceAll('</sekilas-name>', ']');
  expect(markup).toBe(`${shown}<br>More.`);
  expect(wrapped.texts.map((node) => node.data).join('')).toBe(data);
  expect(wrapped.whole).toBe(true);
  wrapped.undo();
  expect(p.innerHTML).toBe(before);
  expect([...p.childNodes].indexOf(text)).toBe(0);
  expect(p.childNodes).toHaveLength(3);
});

describe('what a page does with its text meanwhile stands', () => {
  test.each<[string, (p: HTMLElement, text: Text) => void, string]>([
    ['another text in its node', (_, text) => text.replaceData(0, text.length, 'Nobody.'), 'Nobody.'],
    ['its node taken away', (_, text) => text.remove(), ''],
    ['another node in its place', (_, text) => text.replaceWith('Nobody.'), 'Nobody.'],
    ['a node put behind its own', (_, text) => text.after('Then.'), `${TEXT}Then.`],
    ['its node put elsewhere', (p, text) => p.lastChild?.before(text), TEXT],
    ['its node put elsewhere, and another behind it', (p, text) => p.lastChild?.before(text, 'Then.'), `${TEXT}Then.`],
    ['what is behind its node taken away', (p, text) => p.replaceChildren(text, 'Then.'), `${TEXT}Then.`],
    ['a node put between the pieces', (p) => p.querySelector('sekilas-name')?.after(','), 'Today Antony Blinken, met Wang Yi.'],
    ['a name rewritten', (p) => p.querySelector('sekilas-name')?.replaceChildren('Wang Wenbin'), 'Today Wang Wenbin met Wang Yi.'],
    ['a name taken away', (p) => p.querySelector('sekilas-name')?.remove(), 'Today  met Wang Yi.'],
    [
      'translated, node by node',
      (_, text) => {
        document.documentElement.className = 'translated-ltr';
        text.data = 'Hari ini ';
      },
      'Hari ini Antony Blinken met Wang Yi.',
    ],
  ])('%s', (_, change, left) => {
    const { p, text } = paragraph();
    const wrapped = new Wrapped(text, SPANS);
    change(p, text);
    expect(wrapped.whole).toBe(false);
    wrapped.undo();
    expect(p.textContent?.replace(/More.$/, '')).toBe(left);
    expect(p.querySelector('sekilas-name')).toBeNull();
  });

  test('a node that was taken away has its text when it comes back', () => {
    const { p, text } = paragraph();
    const wrapped = new Wrapped(text, SPANS);
    text.remove();
    wrapped.undo();
    p.prepend(text);
    expect(p.textContent).toBe(`${TEXT}More.`);
  });

  test('a paragraph taken out of the page is given back whole', () => {
    const { p, text } = paragraph();
    const wrapped = new Wrapped(text, SPANS);
    p.remove();
    wrapped.undo();
    expect(p.childNodes).toHaveLength(3);
    expect(text.data).toBe(TEXT);
  });
});
