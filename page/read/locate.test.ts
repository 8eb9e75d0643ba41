import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readAll } from './blocks.ts';
import { offsetIn, placesOf } from './locate.ts';

const html = '<p>Sung <b>Kim</b><br>spoke <i></i>of <u>it</u></p>';
const [run] = readAll(parseHTML(`<html><body>${html}</body></html>`).document.body);
if (!run) throw new Error('nothing was read');
const { text, segments } = run;

test('the text joins as expected', () => expect(text).toBe('Sung Kim spoke of it'));

test.each([
  ['Sung Kim', 'Sung ', 0, 'Kim', 3],
  ['Kim', 'Kim', 0, 'Kim', 3],
  ['Kim spoke', 'Kim', 0, 'spoke ', 5],
  [' spoke', 'spoke ', 0, 'spoke ', 5],
  ['Kim ', 'Kim', 0, 'Kim', 3],
  ['it', 'it', 0, 'it', 2],
])('the places of %j', (part, startNode, startOffset, endNode, endOffset) => {
  const start = text.indexOf(part);
  const places = placesOf(segments, start, start + part.length);
  expect([places?.start.node.data, places?.start.offset, places?.end.node.data, places?.end.offset]).toEqual([
    startNode,
    startOffset,
    endNode,
    endOffset,
  ]);
});

test('a span of separators only has no place', () => expect(placesOf(segments, 8, 9)).toBeUndefined());

test('every place of a node leads back to its offset', () => {
  for (const segment of segments) {
    for (let offset = 0; offset <= segment.length; offset++) {
      const at = offsetIn(segment, offset);
      expect(at === undefined ? undefined : text.slice(0, at).endsWith(segment.node.data.slice(0, offset))).toBe(true);
    }
    expect(offsetIn(segment, segment.length + 1)).toBeUndefined();
  }
});
