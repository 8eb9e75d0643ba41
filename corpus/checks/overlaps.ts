import type { Finding } from '../fault.ts';
import type { Sources } from '../read-sources.ts';
import type { Membership, Person } from '../schema.ts';

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
        // An open end says only when somebody last looked; a year or month may be meant on either side.
        if (!earlier.to || earlier.to.slice(0, (next.from ?? '').length) <= (next.from ?? '').slice(0, earlier.to.length)) return [];
        return [
          {
            file: `people/${next.person}.yaml`,
            path: ['memberships', next.at, 'from'],
            reason: `${earlier.person} holds ${id} until ${earlier.to}`,
            mend: 'mend a date, or mark the post shared in posts.yaml',
          },
        ];
      });
    });
}
