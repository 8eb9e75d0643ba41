import { expect, test } from 'vitest';
import type { Path } from './fault.ts';
import { linesOf } from './json-lines.ts';

const TEXT = `{
  "people": [
    { "id": "a", "note": "x \\" ] , {" },
    {
      "id": "b",
      "n\\u0061me": { "en":
        "B" },
      "aliases": [[1, 2],
        [3,
         4]]
    }
  ],
  "extra":
    true
}`;

test.for<[path: Path, line: number]>([
  [[], 1],
  [['people'], 2],
  [['people', 0], 3],
  [['people', 0, 'note'], 3],
  [['people', 1], 4],
  [['people', 1, 'id'], 5],
  [['people', 1, 'name', 'en'], 6],
  [['people', 1, 'aliases', 1, 1], 10],
  [['extra'], 13],
  // What is missing stands in what it is missing from.
  [['people', 1, 'order'], 4],
  [['people', 7], 2],
  [['posts', 0], 1],
])('%j is on line %d', ([path, line]) => {
  expect(linesOf(TEXT, [path])).toEqual([line]);
});

test('many are found in one walk', () => {
  expect(linesOf(TEXT, [['extra'], ['people', 1], ['people', 1, 'id']])).toEqual([13, 4, 5]);
});
