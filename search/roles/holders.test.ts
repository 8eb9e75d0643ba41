import { describe, expect, test } from 'vitest';
import { holdersOf, type Tenure, type When } from './holders.ts';
import type { Role } from './role.ts';

const held = (person: string, from?: string, to?: string, rest: Partial<Tenure> = {}): Tenure => ({
  person,
  post: 'kr.president',
  office: 'head-of-state',
  country: 'KR',
  ...(from && { from }),
  ...(to && { to }),
  ...rest,
});
const presidents = [
  held('park', '2013-02-25', '2017-03-10'),
  held('moon', '2017-05-10', '2022-05-10'),
  held('lee', '2025-06-04', undefined, { asOf: '2026-08' }),
  held('yoon', '2022-05-10', '2025-04-04'),
  held('trump', '2025-01-20', undefined, { country: 'US', post: 'us.president', asOf: '2026-08' }),
];

function holders(
  tenures: readonly Tenure[],
  when: Partial<When> & { former?: boolean; year?: string; country?: string; home?: string } = {},
): string[] {
  const { former = false, year, home, country = home ? undefined : 'KR', ...days } = when;
  const role: Role = { offices: ['head-of-state'], country, home, former, rest: '', ...(year && { year }) };
  return holdersOf(role, tenures, { today: '2026-11-22', ...days }, () => 1).map(({ person }) => person);
}

describe('who held an office', () => {
  test.each<[what: string, when: Parameters<typeof holders>[1], expected: string[]]>([
    ['now, and before', {}, ['lee', 'yoon', 'moon', 'park']],
    ['before', { former: true }, ['yoon', 'moon', 'park', 'lee']],
    ['in a year', { year: '2019' }, ['moon']],
    ['in a year of two, by their share of it', { year: '2022' }, ['yoon', 'moon']],
    ['in a year of none', { year: '2012' }, []],
    ['in a stretch of days', { from: '2016-01-01', to: '2018-12-31' }, ['moon', 'park']],
    ['since a day', { from: '2025-01-01' }, ['lee', 'yoon']],
    ['elsewhere', { country: 'JP' }, []],
    ['of a country first', { home: 'KR' }, ['lee', 'trump', 'yoon', 'moon', 'park']],
    ['of another first', { home: 'US' }, ['trump', 'lee', 'yoon', 'moon', 'park']],
    ['of a country first, in a time', { home: 'KR', year: '2025' }, ['lee', 'yoon', 'trump']],
    // A clock that is ten years off is nobody's fault, and gives the holders of its own day.
    ['by a clock ten years back', { today: '2016-11-22' }, ['park']],
    ['by a clock ten years ahead', { today: '2036-11-22' }, ['lee', 'yoon', 'moon', 'park']],
    ['on the day of handing over', { today: '2022-05-10' }, ['yoon', 'moon', 'park']],
    ['on the day before', { today: '2022-05-09' }, ['moon', 'park']],
  ])('%s', (_, when, expected) => {
    expect(holders(presidents, when)).toEqual(expected);
  });
});

test('an open tenure ends where the next holder of the post began', () => {
  expect(holders([held('old', '2014'), held('new', '2018', '2021')])).toEqual(['new', 'old']);
});

test('whoever was seen in office later holds it, though nobody wrote down since when', () => {
  const two = [held('old', '2014', undefined, { asOf: '2022-07' }), held('new', undefined, undefined, { asOf: '2025-09' })];
  expect(holders(two)).toEqual(['new', 'old']);
});

test('of two who hold one post together, neither ends the other', () => {
  const both = [held('first', '2020', undefined, { asOf: '2026' }), held('second', '2021', undefined, { asOf: '2026' })];
  expect(holders(both)).toEqual(['second', 'first']);
});

test.each<[what: string, when: Partial<When>, expected: string[]]>([
  ['now', {}, ['leader', 'premier']],
  ['in a time, though the other began later', { from: '2005-01-01', to: '2005-12-31' }, ['leader', 'premier']],
  ['in a time, though the other had more of it', { from: '1994-01-01', to: '1994-12-31' }, ['leader', 'old premier']],
])('of two offices that a title may mean, the first it means comes first: %s', (_, when, expected) => {
  const offices = { offices: ['leader', 'prime-minister'], country: 'KP', former: false, rest: '' };
  const of = (office: string) => ({ office, post: `kp.${office}`, country: 'KP' });
  const tenures = [
    held('premier', '2003-09-03', undefined, { ...of('prime-minister'), asOf: '2026-08' }),
    held('old premier', '1990-01-01', '1997-01-01', of('prime-minister')),
    held('leader', '1994-07-08', undefined, { ...of('leader'), asOf: '2026-08' }),
  ];
  expect(
    holdersOf(offices, tenures, { today: '2026-11-22', ...when }, () => 1)
      .slice(0, 2)
      .map(({ person }) => person),
  ).toEqual(expected);
});

test('a person who held it twice is given once, by the time that is meant', () => {
  const twice = [held('he', '2017-01-20', '2021-01-20'), held('other', '2021-01-20', '2025-01-20'), held('he', '2025-01-20')];
  expect([holders(twice), holders(twice, { year: '2018' })]).toEqual([['he', 'other'], ['he']]);
});

test('tenures without any date, or with one only, stand in nobody’s way', () => {
  expect(holders([held('never'), held('until', undefined, '2019'), held('lee', '2025-06-04')])).toEqual(['lee', 'until', 'never']);
});
