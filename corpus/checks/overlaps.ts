import type { Finding } from '../fault.ts';
import type { Sources } from '../read-sources.ts';
import type { Membership, Person } from '../schema/entities.ts';

interface Holding extends Membership {
  person: Person['id'];
  at: number;
}

/** Two holders at a time of a post that has one. */
export function overlaps({ people, posts }: Sources): Finding[] {
  const holdings = Map.groupBy(
    people.flatMap((person) => person.memberships.map((membership, at): Holding => ({ ...membership, person: person.id, at }))),
    ({ post }) => post,
  );
  return posts
    .filter(({ shared }) => !shared)
    .flatMap(({ id }) => {
      const held = (holdings.get(id) ?? [])
        .filter(({ from }) => from !== undefined)
        .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
      return held.slice(1).flatMap((next, before): Finding[] => {
        const earlier = held[before] as Holding;
        const last = earlier.to ?? earlier.asOf;
        if (!last || !isAfter(last, next.from ?? '')) return [];
        return [
          {
            file: `people/${next.person}.yaml`,
            path: ['memberships', next.at, 'from'],
            reason: `${earlier.person} holds ${id} ${earlier.to ? 'until' : 'as of'} ${last}`,
            mend: earlier.to
              ? 'mend a date, or mark the post shared in posts.yaml'
              : `write when ${earlier.person} left, or mark the post shared in posts.yaml`,
          },
        ];
      });
    });
}

/** Whether one date is after another for certain: a year or month may mean the same day as one within it. */
function isAfter(date: string, other: string): boolean {
  return date.slice(0, other.length) > other.slice(0, date.length);
}
