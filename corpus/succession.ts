import type { Membership, Person, Post } from './schema/entities.ts';
import { firstAfter } from './tenure.ts';

/**
 * The people with a `goneBy` on each membership of which no end is known, where somebody else came into the post after it was last
 * checked, or was seen in it: when they did. Posts that several share have no successors. O(memberships of a post, squared).
 */
export function withSuccessions(people: readonly Person[], posts: readonly Post[]): Person[] {
  const shared = new Set(posts.filter((post) => post.shared).map(({ id }) => id));
  const holdings = Map.groupBy(
    people.flatMap(({ id, memberships }) => memberships.map((membership) => ({ ...membership, person: id }))),
    ({ post }) => post,
  );
  const goneBy = (person: string, { post, from, to, asOf }: Membership) => {
    const seen = asOf ?? from;
    if (to || !seen || shared.has(post)) return undefined;
    return firstAfter(
      seen,
      (holdings.get(post) ?? []).filter((other) => other.person !== person),
    );
  };
  return people.map((person) => ({
    ...person,
    memberships: person.memberships.map((membership) => {
      const day = membership.goneBy ?? goneBy(person.id, membership);
      return day ? { ...membership, goneBy: day } : membership;
    }),
  }));
}
