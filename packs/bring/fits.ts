import type { Library } from '../../corpus/library.ts';
import type { Entity } from '../../corpus/schema.ts';
import type { PackFile } from '../../store/brought-db.ts';
import { MOST_FAULTS, type PackFault } from './fault.ts';

/** The library that a pack comes into, without an older version of that pack. */
export type Beside = Pick<Library, 'entity' | 'posts' | 'article'>;

/**
 * What keeps a pack from fitting together, and beside the others: ids that stand for two things, references to what nobody has. An
 * entity of another pack may be told again, under the same name: the other pack's word counts.
 */
export async function misfits(pack: PackFile, beside: Beside): Promise<PackFault[]> {
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
      key === `${meta.id}.${meta.language}` ? [] : [{ where: `articles[${at}].key`, reason: `must be ${meta.id}.${meta.language}` }],
    ),
  ];
  if (faults.length === 0) faults.push(...(await others(pack, beside)), ...(await dangling(pack, beside)));
  return faults.slice(0, MOST_FAULTS);
}

function twice(list: string, ids: readonly string[], from = 0): PackFault[] {
  const seen = new Set(ids.slice(0, from));
  return ids.slice(from).flatMap((id, at) => {
    const known = seen.has(id);
    seen.add(id);
    return known ? [{ where: `${list}[${at}]`, reason: `${id} is there twice: give one of them another id` }] : [];
  });
}

async function others({ people, agreements, articles }: PackFile, beside: Beside): Promise<PackFault[]> {
  const faults: PackFault[] = [];
  const named: [list: string, kind: Entity['kind'], own: { id: string; name: { en: string } }[]][] = [
    ['people', 'person', people],
    ['agreements', 'agreement', agreements],
  ];
  for (const [list, kind, own] of named) {
    for (const [at, { id, name }] of own.entries()) {
      const other = await beside.entity(id);
      if (!other || (other.kind === kind && other.value.name.en === name.en)) continue;
      faults.push({ where: `${list}[${at}].id`, reason: `${id} is ${other.value.name.en} in the library: give it another id` });
    }
  }
  for (const [at, { key }] of articles.entries()) {
    if (faults.length >= MOST_FAULTS) break;
    if (await beside.article(key)) {
      faults.push({ where: `articles[${at}]`, reason: `the library has another article ${key}: give it another id` });
    }
  }
  return faults;
}

async function dangling({ people, agreements, posts }: PackFile, beside: Beside): Promise<PackFault[]> {
  const faults: PackFault[] = [];
  const ownPosts = new Set(posts.map(({ id }) => id));
  const ownPeople = new Set(people.map(({ id }) => id));
  for (const [at, { memberships }] of people.entries()) {
    for (const [nth, { post }] of memberships.entries()) {
      if (ownPosts.has(post) || (await beside.posts([post])).length > 0) continue;
      faults.push({ where: `people[${at}].memberships[${nth}].post`, reason: `there is no post ${post}: add it to posts` });
    }
  }
  for (const [at, { signatories }] of agreements.entries()) {
    for (const [nth, signatory] of signatories.entries()) {
      if (!('person' in signatory) || ownPeople.has(signatory.person) || (await beside.entity(signatory.person))) continue;
      const reason = `there is no person ${signatory.person}: add the person, or give the name only`;
      faults.push({ where: `agreements[${at}].signatories[${nth}].person`, reason });
    }
  }
  return faults;
}
