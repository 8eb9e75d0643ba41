import { describe, expect, test } from 'vitest';
import type { Person } from '../corpus/schema/entities.ts';
import { person, samplePack } from '../packs/sample-pack.ts';
import { buildEntities, buildEntitiesBeside, loadEntities } from './entities.ts';
import type { RoleWords } from './roles/role-words.ts';
import { weigherBy } from './weight.ts';

const sources = ['https://example.org'];
const words: RoleWords = {
  countries: [{ code: 'KR', names: ['Korea Selatan', 'South Korea'], adjectives: [], seats: [] }],
  titles: [{ offices: ['president'], id: ['Presiden'], en: ['President'], other: [] }],
  words: { former: ['mantan'] },
};
const holding = (one: Person, post: string): Person => ({ ...one, memberships: [{ post, from: '2020-01-01', sources }] });

const ours = buildEntities({ ...samplePack(), people: [holding(person('moon-jae-in', 'Moon Jae-in'), 'kr.president')] }, words);
const theirs = buildEntitiesBeside(
  {
    people: [
      holding(person('jo-doe', 'Jo Moon Doe'), 'kr.envoy'),
      holding(person('kim-doe', 'Kim Doe'), 'kr.president'),
      { ...person('moon-jae-in', 'Moon Jae-in'), aliases: [{ text: 'Bulan', kind: 'variant' }] },
    ],
    agreements: [],
    posts: [
      { id: 'kr.envoy', country: 'KR', office: 'envoy', title: { en: 'Envoy of South Korea', id: 'Utusan Korea Selatan' } },
      { id: 'kr.president', country: 'KR', office: 'president', title: { en: 'President of South Korea', id: 'Presiden Korea Selatan' } },
    ],
  },
  weigherBy({ times: new Map([['jo-doe', 40]]), year: 2024 }),
  ours,
);
const loaded = loadEntities([ours, theirs]);
if (!loaded.ok) throw new Error(loaded.message);
const entities = loaded.value;

describe('the names of several packs', () => {
  test.for([
    ['of the first', 'moon jae', ['moon-jae-in']],
    ['of another', 'doe', ['jo-doe', 'kim-doe']],
    ['of both, the likelier first, and nobody twice', 'moon', ['jo-doe', 'moon-jae-in']],
    ['that another adds', 'bulan', ['moon-jae-in']],
  ] as const)('%s', ([, query, expected]) => {
    expect(entities.named(query, 'written').map(({ id }) => id)).toEqual(expected);
  });

  test.for([
    ['utusan korea selatan', ['jo-doe']],
    ['utusan', ['jo-doe']],
    ['presiden korea selatan', ['moon-jae-in', 'kim-doe']],
  ] as const)('and their offices: %s', ([query, expected]) => {
    const holders = entities.role(query, { today: '2024-05-06' })?.holders ?? [];
    expect(holders.map(({ person }) => person).sort()).toEqual([...expected].sort());
  });

  test('the words of the languages are kept once', () => {
    expect(theirs).not.toContain('mantan');
  });

  test('one that was made otherwise is refused', () => {
    expect(loadEntities([ours, '{"analyzer":"x"}'])).toMatchObject({ ok: false, code: 'other-analyzer' });
  });
});
