import type { Finding } from '../fault.ts';
import type { Sources } from '../read-sources.ts';

/** Ids that lead nowhere. */
export function danglingIds({ people, agreements, posts, articles }: Sources): Finding[] {
  const postIds = new Set(posts.map(({ id }) => id));
  const personIds = new Set(people.map(({ id }) => id));
  const entityIds = new Set([...personIds, ...agreements.map(({ id }) => id)]);
  const articleIds = new Set(articles.map(({ meta }) => meta.id));
  return [
    ...people.flatMap(({ id, memberships }) =>
      memberships.flatMap(({ post }, at): Finding[] =>
        postIds.has(post)
          ? []
          : [
              {
                file: `people/${id}.yaml`,
                path: ['memberships', at, 'post'],
                reason: `${post} is not in posts.yaml`,
                mend: 'add the post there, or mend its id',
              },
            ],
      ),
    ),
    ...agreements.flatMap(({ id, signatories }) =>
      signatories.flatMap((signatory, at): Finding[] =>
        !('person' in signatory) || personIds.has(signatory.person)
          ? []
          : [
              {
                file: `agreements/${id}.yaml`,
                path: ['signatories', at, 'person'],
                reason: `there is no people/${signatory.person}.yaml`,
                mend: 'add the person, or write name: instead of person:',
              },
            ],
      ),
    ),
    ...articles.flatMap(({ meta }) => {
      if (meta.kind !== 'explainer') return [];
      const unknown = (field: 'about' | 'related', known: ReadonlySet<string>, what: string, mend: string) =>
        meta[field].flatMap((id, at): Finding[] =>
          known.has(id)
            ? []
            : [{ file: `articles/${meta.id}.${meta.language}.md`, path: [field, at], reason: `${id} is no ${what} of the corpus`, mend }],
        );
      return [
        ...unknown('about', entityIds, 'agreement or person', 'name a file of agreements/ or people/'),
        ...unknown('related', articleIds, 'article', 'name a file of articles/, without its language'),
      ];
    }),
  ];
}
