import { describe, expect, test } from 'vitest';
import { keyAction } from './keys.ts';
import { groupResults, type ResultKind, type SearchResult } from './results.ts';

const result = (key: string, kind: ResultKind): SearchResult => ({
  key,
  kind,
  title: { text: key, marks: [] },
  target: { at: 'entity', entity: key },
});

test('results are grouped by kind, people first', () => {
  const groups = groupResults([result('a1', 'article'), result('p1', 'person'), result('a2', 'article'), result('g1', 'agreement')]);
  expect(groups.map(({ kind, first, results }) => [kind, first, results.map(({ key }) => key)])).toEqual([
    ['person', 0, ['p1']],
    ['agreement', 1, ['g1']],
    ['article', 2, ['a1', 'a2']],
  ]);
  expect(groupResults([])).toEqual([]);
});

describe('keyAction', () => {
  test.each([
    ['ArrowDown', 0, 3, { active: 1 }],
    ['ArrowDown', 2, 3, { active: 0 }],
    ['ArrowDown', -1, 3, { active: 0 }],
    ['ArrowUp', 0, 3, { active: 2 }],
    ['ArrowUp', -1, 3, { active: 2 }],
    ['Home', 2, 3, { active: 0 }],
    ['End', 0, 3, { active: 2 }],
    ['Enter', 1, 3, 'open'],
    ['Enter', -1, 3, undefined],
    ['Enter', 0, 0, undefined],
    ['ArrowDown', -1, 0, undefined],
    ['Escape', -1, 0, 'clear'],
    ['a', 0, 3, undefined],
    ['ArrowLeft', 0, 3, undefined],
  ] as const)('%s on %i of %i', (key, active, count, action) => {
    expect(keyAction(key, active, count)).toEqual(action);
  });
});
