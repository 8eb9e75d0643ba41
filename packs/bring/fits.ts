import type { Library } from '../../corpus/library.ts';
import type { PackFile } from '../../store/brought-db.ts';
import { type Fault, MOST_FAULTS } from './fault.ts';

/** The library that a pack comes into, without an older version of that pack. */
export type Beside = Pick<Library, 'entity' | 'posts' | 'article'>;

/** How a pack goes with the library. */
export interface Fit {
  faults: Fault[];
  /** How many of its people and agreements the library has already. */
  known: number;
}

/**
 * What keeps a pack from fitting together, and beside the others: ids that stand for two things, references to what nobody has. An
 * entity of another pack may be told again, under the same name: the other pack's word counts.
 */
export async function fitOf(pack: PackFile, beside: Beside): Promise<Fit> {
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
  const { taken, known } = await named(pack, beside);
  return { faults: [...taken, ...(await retold(pack, beside)), ...(await dangling(pack, beside))], known };
}

function twice(list: string, ids: readonly string[], from = 0): Fault[] {
  const seen = new Set(ids.slice(0, from));
  return ids.slice(from).flatMap((id, at) => {
    const known = seen.has(id);
    seen.add(id);
    return known ? [{ code: 'twice', path: [list, at], given: id }] : [];
  });
}

/** Whom of its people and agreements the library has, and which of them are somebody else there. */
async function named({ people, agreements }: PackFile, beside: Beside): Promise<{ taken: Fault[]; known: number }> {
  const own = [
    ...people.map((value, at) => ({ value, kind: 'person', path: ['people', at, 'id'] })),
    ...agreements.map((value, at) => ({ value, kind: 'agreement', path: ['agreements', at, 'id'] })),
  ];
  const taken: Fault[] = [];
  let known = 0;
  for (const { value, kind, path } of own) {
    const other = await beside.entity(value.id);
    if (!other) continue;
    const { en } = other.value.name;
    if (other.kind === kind && en === value.name.en) known++;
    else taken.push({ code: 'taken', path, given: value.id, data: { name: en } });
  }
  return { taken, known };
}

/** Articles that the library has, too. */
async function retold({ articles }: PackFile, beside: Beside): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [at, { key }] of articles.entries()) {
    if (faults.length >= MOST_FAULTS) break;
    if (await beside.article(key)) faults.push({ code: 'known-article', path: ['articles', at], given: key });
  }
  return faults;
}

async function dangling({ people, agreements, posts }: PackFile, beside: Beside): Promise<Fault[]> {
  const faults: Fault[] = [];
  const ownPosts = new Set(posts.map(({ id }) => id));
  const ownPeople = new Set(people.map(({ id }) => id));
  for (const [at, { memberships }] of people.entries()) {
    for (const [nth, { post }] of memberships.entries()) {
      if (ownPosts.has(post) || (await beside.posts([post])).length > 0) continue;
      faults.push({ code: 'no-post', path: ['people', at, 'memberships', nth, 'post'], given: post });
    }
  }
  for (const [at, { signatories }] of agreements.entries()) {
    for (const [nth, signatory] of signatories.entries()) {
      if (!('person' in signatory) || ownPeople.has(signatory.person) || (await beside.entity(signatory.person))) continue;
      const path = ['agreements', at, 'signatories', nth, 'person'];
      faults.push({ code: 'no-person', path, given: signatory.person });
    }
  }
  return faults;
}
