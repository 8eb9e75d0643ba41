import { describe, expect, test } from 'vitest';
import type { Membership, Person, Post } from './schema/entities.ts';
import { withSuccessions } from './succession.ts';

const sources = ['https://example.org'];
const post = (id: string, shared?: boolean): Post => ({
  id,
  country: 'FR',
  office: 'prime-minister',
  title: { en: id, id },
  ...(shared && { shared }),
});
const POSTS = [post('fr.pm'), post('fr.mp', true)];
const person = (id: string, dates: Partial<Membership>): Person => ({
  id,
  name: { en: id },
  order: 'given',
  country: 'FR',
  aliases: [],
  memberships: [{ post: 'fr.pm', sources, ...dates }],
  sources,
});

describe('when a membership without an end was over at the latest', () => {
  test.each<[what: string, first: Partial<Membership>, second: Partial<Membership>, goneBy: string | undefined]>([
    ['when the next came', { from: '2022-05-16', asOf: '2023-06' }, { from: '2025-09' }, '2025-09'],
    ['by its beginning, where nobody checked', { from: '2022-05-16' }, { from: '2025-09' }, '2025-09'],
    ['by the day of checking alone', { asOf: '2023-06' }, { from: '2025-09' }, '2025-09'],
    ['when another was seen there', { from: '2022-05-16', asOf: '2023-06' }, { asOf: '2025-09' }, '2025-09'],
    ['not by who came before', { from: '2022-05-16', asOf: '2023-06' }, { from: '2020', to: '2022-05' }, undefined],
    ['nor by who may have come before the check', { from: '2022-05-16', asOf: '2023' }, { from: '2023-06' }, undefined],
    ['nor where its end is known', { from: '2022-05-16', to: '2024-01-09' }, { from: '2025-09' }, undefined],
    ['what a source says stands', { from: '2022-05-16', goneBy: '2024' }, { from: '2025-09' }, '2024'],
    ['not in a post of several', { post: 'fr.mp', from: '2022' }, { post: 'fr.mp', from: '2025' }, undefined],
  ])('%s', (_, first, second, goneBy) => {
    const [one, two] = withSuccessions([person('first', first), person('second', second)], POSTS);
    expect(one?.memberships[0]?.goneBy).toBe(goneBy);
    expect(two?.memberships[0]?.goneBy).toBeUndefined();
  });

  test('of several who came later, the first', () => {
    const people = [person('first', { from: '2022' }), person('third', { from: '2025-09' }), person('second', { from: '2024' })];
    expect(withSuccessions(people, POSTS)[0]?.memberships[0]?.goneBy).toBe('2024');
  });

  test('nobody succeeds himself', () => {
    const again: Person = { ...person('first', { from: '2014' }) };
    const people = [{ ...again, memberships: [...again.memberships, { post: 'fr.pm', from: '2022', sources }] }];
    expect(withSuccessions(people, POSTS)[0]?.memberships.map(({ goneBy }) => goneBy)).toEqual([undefined, undefined]);
  });
});
