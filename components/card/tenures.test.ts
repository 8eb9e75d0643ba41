import { expect, test } from 'vitest';
import type { Tenure } from '../../messages/card.ts';
import { isDoubtful, sameTenures } from './tenures.ts';

const tenure = (post: string, rest: Partial<Tenure> = {}): Tenure => ({ post, title: { en: post, id: post }, sure: true, ...rest });

test.each<[string, Tenure[], Tenure[], boolean]>([
  ['none and none', [], [], true],
  ['the same in another order', [tenure('a'), tenure('b')], [tenure('b'), tenure('a')], true],
  ['the same post at another time', [tenure('a', { from: '2001' })], [tenure('a', { from: '2011' })], false],
  ['one more', [tenure('a')], [tenure('a'), tenure('b')], false],
])('%s', (_, a, b, same) => expect(sameTenures(a, b)).toBe(same));

test.each<[string, Partial<Tenure>, boolean]>([
  ['sure', { sure: true }, false],
  ['open, checked once', { sure: false, asOf: '2026-02' }, false],
  ['open, never checked', { sure: false }, true],
  ['ended some day that year', { sure: false, to: '2021' }, true],
])('%s', (_, rest, doubtful) => expect(isDoubtful(tenure('a', rest))).toBe(doubtful));
