import { earliestDay, latestDay } from './dates.ts';
import type { Membership, Person, Post } from './schema/entities.ts';

/**
 * The people with a `goneBy` on each membership of which no end is known, where somebody else came into the post after it was last
 * checked: when they did. Posts that several share have no successors. O(memberships of a post, squared).
 */
export function withSuccessions(people: readonly Person[], posts: readonly Post[]): Person[] {
  const shared = new Set(posts.filter((post) => post.shared).map(({ id }) => id));
  const starts = new Map<string, { person: string; from: string }[]>();
  for (const { id, memberships } of people) {
    for (const { post, from } of memberships) {
      if (from) starts.set(post, [...(starts.get(post) ?? []), { person: id, from }]);
    }
  }
  const goneBy = (person: string, { post, from, to, asOf }: Membership) => {
    const seen = asOf ?? from;
    if (to || !seen || shared.has(post)) return undefined;
    const others = (starts.get(post) ?? []).filter((other) => other.person !== person && earliestDay(other.from) > latestDay(seen));
    return others.map((other) => other.from).sort()[0];
  };
  return people.map((person) => ({
    ...person,
    memberships: person.memberships.map((membership) => {
      const day = membership.goneBy ?? goneBy(person.id, membership);
      return day ? { ...membership, goneBy: day } : membership;
    }),
  }));
}
