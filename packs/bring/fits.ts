import type { Entity, Post } from '../../corpus/schema/entities.ts';
import type { PackFile } from '../../store/brought-db.ts';
import type { Stock } from '../../store/stock.ts';
import type { Fault } from './fault.ts';

/** How a pack goes with the library. */
export interface Fit {
  faults: Fault[];
  /** How many of its people and agreements the library has already. */
  known: number;
}

/**
 * Whether a pack fits together, and beside the others: no id stands for two things, no reference for what nobody has. An entity of another
 * pack may be told again, under the same name: the other pack's word counts.
 * @param beside the library, without an older version of that pack
 */
export async function fitOf(pack: PackFile, beside: Stock): Promise<Fit> {
  const { people, agreements, posts, articles } = pack;
  const faults = [
    ...twice(
      'people',
      people.map(({ id }) => id),
    ),
    ...twice(
      'agreements',
      [...people, ...agreements].map(({ id }) => id),
      people.length,
    ),
    ...twice(
      'posts',
      posts.map(({ id }) => id),
    ),
    ...twice(
      'articles',
      articles.map(({ key }) => key),
    ),
    ...articles.flatMap(({ key, meta }, at) =>
      key === `${meta.id}.${meta.language}`
        ? []
        : [{ code: 'key' as const, path: ['articles', at, 'key'], given: key, data: { key: `${meta.id}.${meta.language}` } }],
    ),
  ];
  if (faults.length > 0) return { faults, known: 0 };
  const signatories = agreements.flatMap(({ signatories }) => signatories.flatMap((one) => ('person' in one ? [one.person] : [])));
  const ids = [...people, ...agreements].map(({ id }) => id);
  const there = await beside.entities(new Set([...ids, ...signatories]));
  const { taken, known } = named(pack, there);
  const others = await beside.posts();
  const apart = [...retold(pack, await beside.articles()), ...renamed(pack, others), ...postless(pack, others), ...unsigned(pack, there)];
  return { faults: [...taken, ...apart], known };
}

function twice(list: string, ids: readonly string[], from = 0): Fault[] {
  const seen = new Set(ids.slice(0, from));
  return ids.slice(from).flatMap((id, at) => {
    const known = seen.has(id);
    seen.add(id);
    return known ? [{ code: 'twice', path: [list, at], given: id }] : [];
  });
}

type There = ReadonlyMap<string, Entity>;

/** Whom of its people and agreements the library has, and which of them are somebody else there. */
function named({ people, agreements }: PackFile, there: There): { taken: Fault[]; known: number } {
  const own = [
    ...people.map(({ id, name }, at) => ({ id, name, kind: 'person', list: 'people', at })),
    ...agreements.map(({ id, name }, at) => ({ id, name, kind: 'agreement', list: 'agreements', at })),
  ].filter(({ id }) => there.has(id));
  const taken = own.flatMap(({ id, name, kind, list, at }): Fault[] => {
    const other = there.get(id);
    if (!other || (other.kind === kind && other.value.name.en === name.en)) return [];
    return [{ code: 'taken', path: [list, at, 'id'], given: id, data: { name: other.value.name.en } }];
  });
  return { taken, known: own.length - taken.length };
}

/** Articles that the library has, too. */
function retold({ articles }: PackFile, keys: ReadonlySet<string>): Fault[] {
  return articles.flatMap(({ key }, at) => (keys.has(key) ? [{ code: 'known-article', path: ['articles', at], given: key }] : []));
}

/** Posts that are others in the library: whoever holds one would be taken for the holder of the other. */
function renamed({ posts }: PackFile, others: ReadonlyMap<string, Post>): Fault[] {
  return posts.flatMap(({ id, country, office }, at) => {
    const other = others.get(id);
    if (!other || (other.country === country && other.office === office)) return [];
    return [{ code: 'other-post', path: ['posts', at, 'id'], given: id, data: { name: other.title.en } }];
  });
}

function postless({ people, posts }: PackFile, others: ReadonlyMap<string, Post>): Fault[] {
  const known = new Set([...posts.map(({ id }) => id), ...others.keys()]);
  return people.flatMap(({ memberships }, at) =>
    memberships.flatMap(({ post }, nth) =>
      known.has(post) ? [] : [{ code: 'no-post', path: ['people', at, 'memberships', nth, 'post'], given: post }],
    ),
  );
}

/** Signatories who are nobody. */
function unsigned({ people, agreements }: PackFile, there: There): Fault[] {
  const own = new Set(people.map(({ id }) => id));
  return agreements.flatMap(({ signatories }, at) =>
    signatories.flatMap((one, nth) => {
      if (!('person' in one) || own.has(one.person) || there.get(one.person)?.kind === 'person') return [];
      return [{ code: 'no-person', path: ['agreements', at, 'signatories', nth, 'person'], given: one.person }];
    }),
  );
}
