import { describe, expect, test } from 'vitest';
import { keyAction } from './keys.ts';
import { groupOptions, optionsOf, type QueryOption, type ResultKind, type SearchResult } from './results.ts';

const result = (key: string, kind: ResultKind): SearchResult => ({
  key,
  kind,
  title: { text: key, marks: [] },
  target: { at: 'entity', entity: key },
});

const suggestion: QueryOption = { key: 's', kind: 'suggestion', title: { text: 'person:', marks: [] }, query: 'person:' };

test('options are grouped by kind, the kind of the best one first', () => {
  const groups = groupOptions([result('g1', 'agreement'), result('p1', 'person'), result('g2', 'agreement'), result('a1', 'article')]);
  expect(groups.map(({ kind, first, options }) => [kind, first, options.map(({ key }) => key)])).toEqual([
    ['agreement', 0, ['g1', 'g2']],
    ['person', 2, ['p1']],
    ['article', 3, ['a1']],
  ]);
  expect(groupOptions([])).toEqual([]);
});

test.each([
  [false, ['p1', 's']],
  [true, ['s', 'p1']],
])('how a query may go on comes first only in the middle of an operator: %s', (ahead, expected) => {
  const outcome = { results: [result('p1', 'person')], suggestions: [suggestion], ahead, notes: [] };
  expect(optionsOf(outcome).map(({ key }) => key)).toEqual(expected);
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
