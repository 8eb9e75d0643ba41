import type { Library } from '../../corpus/library.ts';
import type { Entity } from '../../corpus/schema.ts';
import type { PackFile } from '../../store/brought-db.ts';
import { type Fault, MOST_FAULTS } from './fault.ts';

/** The library that a pack comes into, without an older version of that pack. */
export type Beside = Pick<Library, 'entity' | 'posts' | 'article'>;

/**
 * What keeps a pack from fitting together, and beside the others: ids that stand for two things, references to what nobody has. An
 * entity of another pack may be told again, under the same name: the other pack's word counts.
 */
export async function misfits(pack: PackFile, beside: Beside): Promise<Fault[]> {
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
  if (faults.length === 0) faults.push(...(await others(pack, beside)), ...(await dangling(pack, beside)));
  return faults.slice(0, MOST_FAULTS);
}

function twice(list: string, ids: readonly string[], from = 0): Fault[] {
  const seen = new Set(ids.slice(0, from));
  return ids.slice(from).flatMap((id, at) => {
    const known = seen.has(id);
    seen.add(id);
    return known ? [{ code: 'twice', path: [list, at], data: { id } }] : [];
  });
}

async function others({ people, agreements, articles }: PackFile, beside: Beside): Promise<Fault[]> {
  const faults: Fault[] = [];
  const named: [list: string, kind: Entity['kind'], own: { id: string; name: { en: string } }[]][] = [
    ['people', 'person', people],
    ['agreements', 'agreement', agreements],
  ];
  for (const [list, kind, own] of named) {
    for (const [at, { id, name }] of own.entries()) {
      const other = await beside.entity(id);
      if (!other || (other.kind === kind && other.value.name.en === name.en)) continue;
      faults.push({ code: 'taken', path: [list, at, 'id'], data: { id, name: other.value.name.en } });
    }
  }
  for (const [at, { key }] of articles.entries()) {
    if (faults.length >= MOST_FAULTS) break;
    if (await beside.article(key)) {
      faults.push({ code: 'known-article', path: ['articles', at], data: { key } });
    }
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
      faults.push({ code: 'no-post', path: ['people', at, 'memberships', nth, 'post'], data: { id: post } });
    }
  }
  for (const [at, { signatories }] of agreements.entries()) {
    for (const [nth, signatory] of signatories.entries()) {
      if (!('person' in signatory) || ownPeople.has(signatory.person) || (await beside.entity(signatory.person))) continue;
      const path = ['agreements', at, 'signatories', nth, 'person'];
      faults.push({ code: 'no-person', path, data: { id: signatory.person } });
    }
  }
  return faults;
}
