import { expect, test } from 'vitest';
import type { Entity } from '../../corpus/schema/entities.ts';
import { faultPlace } from '../../locales/fault.ts';
import type { PackFile } from '../../store/brought-db.ts';
import type { Stock } from '../../store/stock.ts';
import { person, samplePack } from '../sample-pack.ts';
import { fitOf } from './fits.ts';

const { people, articles, agreements, posts } = samplePack();
const [talks] = agreements;
const [visit] = articles;
if (!talks || !visit) throw new Error('the sample has both');
const beside: Stock = {
  entities: async (ids) => {
    const all: Entity[] = [
      ...people.map((value): Entity => ({ kind: 'person', id: value.id, value })),
      ...agreements.map((value): Entity => ({ kind: 'agreement', id: value.id, value })),
    ];
    return new Map(all.filter(({ id }) => ids.has(id)).map((entity) => [entity.id, entity]));
  },
  posts: async () => new Map(posts.map((post) => [post.id, post])),
  articles: async () => new Set(articles.map(({ key }) => key)),
};
const jo = person('jo-doe', 'Jo Doe');
const held = (post: string) => ({ ...jo, memberships: [{ post, sources: ['https://example.org'] }] });

const cases: [string, Partial<PackFile>, string[]][] = [
  ['fits', { people: [jo] }, []],
  ['tells of a person of the library again', { people: [person('moon-jae-in', 'Moon Jae-in')] }, []],
  ['holds a post of the library', { people: [held('kr.president')] }, []],
  ['holds a post of the library, and tells of it again', { people: [held('kr.president')], posts }, []],
  [
    'has another post under an id of the library',
    { people: [held('kr.president')], posts: posts.map((post) => ({ ...post, office: 'envoy' })) },
    ['posts[0].id other-post'],
  ],
  ['has one person twice', { people: [jo, jo] }, ['people[1] twice']],
  ['has one id for a person and an agreement', { people: [jo], agreements: [{ ...talks, id: 'jo-doe' }] }, ['agreements[0] twice']],
  ['has another person under an id of the library', { people: [person('moon-jae-in', 'Keith Moon')] }, ['people[0].id taken']],
  ['has an agreement under the id of a person', { agreements: [{ ...talks, id: 'moon-jae-in' }] }, ['agreements[0].id taken']],
  ['has an article of the library', { articles: [visit] }, ['articles[0] known-article']],
  ['has an article with the key of another', { articles: [{ ...visit, key: 'x.en' }] }, ['articles[0].key key']],
  ['knows a post that nobody knows', { people: [held('xx.post')] }, ['people[0].memberships[0].post no-post']],
  [
    'knows a signatory whom nobody knows',
    { agreements: [{ ...talks, id: 'other', signatories: [{ person: 'nobody' }] }] },
    ['agreements[0].signatories[0].person no-person'],
  ],
];

test.for(cases)('a pack that %s', async ([, given, expected]) => {
  const pack: PackFile = { id: 'mine', title: 'Mine', version: '1', people: [], agreements: [], posts: [], articles: [], ...given };
  const { faults } = await fitOf(pack, beside);
  expect(faults.map((fault) => `${faultPlace(fault, 'en')} ${fault.code}`)).toEqual(expected);
});

test('counts whom the library has already', async () => {
  const pack: PackFile = {
    id: 'mine',
    title: 'Mine',
    version: '1',
    people: [jo, person('moon-jae-in', 'Moon Jae-in')],
    agreements: [],
    posts: [],
    articles: [],
  };
  expect(await fitOf(pack, beside)).toEqual({ faults: [], known: 1 });
});
