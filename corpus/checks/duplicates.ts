import type { FieldPath, Finding } from '../fault.ts';
import type { Sources } from '../read-sources.ts';

/** Things that are told twice: a post, or one person's time in a post. */
export function duplicates({ people, posts }: Sources): Finding[] {
  return [
    ...repeated(posts, ({ id }) => id).map(([at, id]) => told('posts.yaml', [at, 'id'], id)),
    ...people.flatMap(({ id, memberships }) =>
      repeated(memberships, ({ post, from }) => `${post} from ${from ?? 'an unknown day'}`).map(([at, what]) =>
        told(`people/${id}.yaml`, ['memberships', at, 'post'], what),
      ),
    ),
  ];
}

function told(file: string, path: FieldPath, what: string): Finding {
  return { file, path, reason: `${what} is there twice`, mend: 'merge the two' };
}

/** The index and key of each item whose key an earlier one has. */
function repeated<T>(items: readonly T[], keyOf: (item: T) => string): [index: number, key: string][] {
  const keys = items.map(keyOf);
  return keys.flatMap((key, at): [number, string][] => (keys.indexOf(key) < at ? [[at, key]] : []));
}
