import { expect, test } from 'vitest';
import type { Person } from '../corpus/schema/entities.ts';
import { romanizedNames } from './romanized-names.ts';

function person(id: string, en: string, ko: string, country = 'KR', aliases: string[] = []): Person {
  const [family = '', given = ''] = en.split(' ');
  const forms = aliases.map((text) => ({ text, kind: 'variant' as const }));
  return {
    id,
    name: { en, ko },
    family,
    given,
    order: 'family',
    country,
    aliases: forms,
    memberships: [],
    summary: { en, id: en },
    sources: [],
  };
}

test('with the family name that the person uses and with that of the rules', () => {
  const names = romanizedNames([person('a', 'Chung Sye-kyun', '정세균'), person('b', 'Kim Tok-hun', '김덕훈', 'KP')]);
  expect([...names]).toEqual([
    ['a', ['Chung Se-gyun', 'Jeong Se-gyun']],
    ['b', ['Kim Deok-hun']],
  ]);
});

test.each([
  ['what the corpus has already', [person('a', 'Cho Hyun-dong', '조현동', 'KR', ['Jo Hyeon-dong', 'Cho Hyeon-dong'])]],
  ['what another is called', [person('a', 'Kim Yung-ho', '김영호'), person('b', 'Kim Yeong-ho', '김용호')]],
  ['what could be two people’s', [person('a', 'Kim Jong-gwan', '김정관'), person('b', 'Kim Jung-kwan', '김정관')]],
  ['a Chinese name in Hangul', [person('a', 'Xi Jinping', '시진핑', 'CN')]],
  ['a name of two syllables', [person('a', 'Park Jin', '박진')]],
])('not %s', (_, people) => expect(romanizedNames(people).get('a')).toBeUndefined());
