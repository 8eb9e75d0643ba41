import { describe, expect, test } from 'vitest';
import type { Card } from '../../messages/card.ts';
import type { Brevity, Fact } from './fact.ts';
import { glanceOf } from './glance.ts';
import { linesOf } from './lines.ts';

const WORD = 'abcdefgh ';

test.each<[text: string, lines: number]>([
  ['', 1],
  ['Kim', 1],
  [WORD.repeat(3), 1],
  [WORD.repeat(21), 7],
  ['中'.repeat(21), 2],
  ['x'.repeat(80), 3],
])('%j takes %i lines of 200 px', (text, lines) => {
  expect(linesOf(text, 10, 200)).toBe(lines);
});

describe('a glance', () => {
  const agreement = (summary: number) => {
    const text = WORD.repeat(summary * 3);
    return { kind: 'agreement', name: 'RCEP', ...(summary && { summary: { en: text, id: text } }) } as Card;
  };
  const row = (lines: number): Fact => ({ label: ['Label'], values: Array.from({ length: lines }, () => ({ text: 'short' })) });
  const lines: Record<Brevity, number> = { full: 9, short: 6, shortest: 3 };

  test.each<[string, said: Partial<typeof lines>, summary: number, by: number, Omit<ReturnType<typeof glanceOf>, 'facts'>]>([
    ['little to say: passages', { full: 1 }, 0, 0, { brevity: 'full', lead: 0, passages: 2, quote: 2 }],
    ['room for one passage', { full: 3 }, 0, 0, { brevity: 'full', lead: 0, passages: 1, quote: 2 }],
    ['room for a line of one', { full: 5 }, 0, 0, { brevity: 'full', lead: 0, passages: 1, quote: 1 }],
    ['no room for any', { full: 6 }, 0, 0, { brevity: 'full', lead: 0, passages: 0, quote: 1 }],
    ['the summary comes before passages, and has three lines', { full: 2 }, 6, 0, { brevity: 'full', lead: 3, passages: 1, quote: 1 }],
    ['who signed comes before passages, too', { full: 2 }, 6, 1, { brevity: 'full', lead: 3, passages: 0, quote: 1 }],
    ['who signed comes before the third line', { full: 4 }, 6, 1, { brevity: 'full', lead: 2, passages: 0, quote: 1 }],
    ['facts are shortened before the summary is', {}, 6, 0, { brevity: 'shortest', lead: 3, passages: 0, quote: 1 }],
    ['facts are shortened', {}, 0, 0, { brevity: 'short', lead: 0, passages: 0, quote: 1 }],
    ['of a summary a line, where there is one', { short: 9, shortest: 6 }, 6, 0, { brevity: 'shortest', lead: 1, passages: 0, quote: 1 }],
    [
      'facts come before a summary, but for a line of it',
      { short: 9, shortest: 9 },
      6,
      0,
      { brevity: 'shortest', lead: 1, passages: 0, quote: 1 },
    ],
  ])('%s', (_, said, summary, by, expected) => {
    const facts = (brevity: Brevity) => [row({ ...lines, ...said }[brevity])];
    const { facts: shown, ...rest } = glanceOf({
      card: agreement(summary),
      kind: 'Agreement',
      above: [],
      facts,
      by: by > 0 ? row(by) : undefined,
      language: 'en',
    });
    expect(rest).toEqual(expected);
    expect(shown.length).toBe(by > 0 ? 2 : 1);
  });
});
