import { expect, test } from 'vitest';
import { cutAt, piecesOf } from './pieces.ts';

const shown = (text: string, spans: [number, number][]): string =>
  piecesOf(
    text,
    spans.map(([start, end]) => ({ start, end })),
  )
    .map((piece) => (piece.span ? `[${piece.text}]` : piece.text))
    .join('|');

test.each<[string, string, [number, number][], string]>([
  ['no span', 'abcdef', [], 'abcdef'],
  ['in the middle', 'abcdef', [[2, 4]], 'ab|[cd]|ef'],
  [
    'at both ends, out of order',
    'abcdef',
    [
      [4, 6],
      [0, 2],
    ],
    '[ab]|cd|[ef]',
  ],
  [
    'side by side',
    'abcd',
    [
      [0, 2],
      [2, 4],
    ],
    '[ab]|[cd]',
  ],
  [
    'overlapping: the earlier wins',
    'abcdef',
    [
      [1, 4],
      [3, 6],
    ],
    'a|[bcd]|ef',
  ],
  [
    'nested: the longer wins',
    'abcdef',
    [
      [1, 2],
      [1, 4],
    ],
    'a|[bcd]|ef',
  ],
  [
    'outside or empty: left out',
    'abc',
    [
      [1, 1],
      [2, 9],
    ],
    'abc',
  ],
  ['an empty text', '', [[0, 1]], ''],
])('%s', (_, text, spans, expected) => {
  expect(shown(text, spans)).toBe(expected);
});

test.each<[string, number[], string]>([
  ['nowhere', [], 'ab[cd]ef'],
  ['at the end', [6], 'ab[cd]ef / '],
  ['beside a span', [2, 4], 'ab / [cd] / ef'],
  ['twice at one place', [5, 5], 'ab[cd]e /  / f'],
  ['within a span: it is left out', [3], 'abc / def'],
])('cut %s', (_, offsets, expected) => {
  const parts = cutAt('abcdef', [{ start: 2, end: 4 }], offsets).map(({ text, spans }) =>
    piecesOf(text, spans)
      .map((piece) => (piece.span ? `[${piece.text}]` : piece.text))
      .join(''),
  );
  expect(parts.join(' / ')).toBe(expected);
});
