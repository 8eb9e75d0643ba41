import { expect, test } from 'vitest';
import type { Mention } from '../../recognizer/types.ts';
import { standIn, type Underlining, underlined } from './underlined.ts';

const mention = (start: number, entity: string, brought?: true): Mention => ({
  start,
  end: start + 3,
  entity,
  type: 'person',
  how: 'full',
  confidence: 1,
  ...(brought && { brought }),
});
const mentions = [
  mention(0, 'ours'),
  mention(10, 'theirs', true),
  mention(20, 'ours', true),
  mention(30, 'ours'),
  mention(40, 'theirs', true),
];

test.each<[Underlining, number[]]>([
  [{ underline: 'first', underlineBrought: false }, [0]],
  [{ underline: 'all', underlineBrought: false }, [0, 30]],
  [{ underline: 'first', underlineBrought: true }, [0, 10]],
  [{ underline: 'all', underlineBrought: true }, [0, 10, 20, 30, 40]],
])('%j underlines those at %j', (underlining, starts) => {
  expect(underlined(mentions, underlining).map(({ start }) => start)).toEqual(starts);
});

test.each<[Underlining, hidden: number, instead: number | undefined]>([
  [{ underline: 'first', underlineBrought: false }, 0, 30],
  [{ underline: 'first', underlineBrought: true }, 0, 20],
  [{ underline: 'first', underlineBrought: true }, 40, undefined],
  [{ underline: 'all', underlineBrought: false }, 0, 30],
])('%j, and the one at %i cannot be seen', (underlining, hidden, instead) => {
  const found = mentions.find(({ start }) => start === hidden) as Mention;
  expect(standIn(mentions, found, (some) => underlined(some, underlining))?.start).toBe(instead);
});
