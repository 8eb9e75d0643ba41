import type { FieldPath, Finding } from '../fault.ts';
import type { Sources } from '../read-sources.ts';

type Target = 'post' | 'person' | 'entity' | 'article';

/** An id that must lead somewhere, and where it stands. */
interface Reference {
  file: string;
  path: FieldPath;
  id: string;
  to: Target;
}

const WORDS: Readonly<Record<Target, { reason(id: string): string; mend: string }>> = {
  post: { reason: (id) => `${id} is not in posts.yaml`, mend: 'add the post there, or mend its id' },
  person: { reason: (id) => `there is no people/${id}.yaml`, mend: 'add the person, or write name: instead of person:' },
  entity: { reason: (id) => `${id} is no agreement or person of the corpus`, mend: 'name a file of agreements/ or people/' },
  article: { reason: (id) => `${id} is no article of the corpus`, mend: 'name a file of articles/, without its language' },
};

/** Ids that lead nowhere. */
export function danglingIds(sources: Sources): Finding[] {
  const people = sources.people.map(({ id }) => id);
  const known: Record<Target, Set<string>> = {
    post: new Set(sources.posts.map(({ id }) => id)),
    person: new Set(people),
    entity: new Set([...people, ...sources.agreements.map(({ id }) => id)]),
    article: new Set(sources.articles.map(({ meta }) => meta.id)),
  };
  return references(sources)
    .filter(({ id, to }) => !known[to].has(id))
    .map(({ file, path, id, to }) => ({ file, path, reason: WORDS[to].reason(id), mend: WORDS[to].mend }));
}

function references({ people, agreements, articles, mainPosts }: Sources): Reference[] {
  return [
    ...people.flatMap(({ id: person, memberships }) =>
      memberships.map(({ post: id }, at) => ({
        file: `people/${person}.yaml`,
        path: ['memberships', at, 'post'],
        id,
        to: 'post' as const,
      })),
    ),
    ...agreements.flatMap(({ id: agreement, signatories }) =>
      signatories.flatMap((signatory, at) =>
        'person' in signatory
          ? [{ file: `agreements/${agreement}.yaml`, path: ['signatories', at, 'person'], id: signatory.person, to: 'person' as const }]
          : [],
      ),
    ),
    ...articles.flatMap(({ meta }) => {
      if (meta.kind !== 'explainer') return [];
      const file = `articles/${meta.id}.${meta.language}.md`;
      return [
        ...meta.about.map((id, at) => ({ file, path: ['about', at], id, to: 'entity' as const })),
        ...meta.related.map((id, at) => ({ file, path: ['related', at], id, to: 'article' as const })),
      ];
    }),
    ...mainPosts.flatMap(({ post, also }, at) => {
      const file = 'main-posts.yaml';
      return [
        { file, path: [at, 'post'], id: post, to: 'post' as const },
        ...also.map((id, index) => ({ file, path: [at, 'also', index], id, to: 'post' as const })),
      ];
    }),
  ];
}
