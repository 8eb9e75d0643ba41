import type { Finding } from '../fault.ts';
import type { Sources } from '../read-sources.ts';

/** What the corpus asks of its own people, and a pack from elsewhere may lack: a summary, and a day on which an open post was last checked. */
export function missing({ people }: Sources): Finding[] {
  return people.flatMap(({ id, summary, memberships }) => {
    const file = `people/${id}.yaml`;
    return [
      ...(summary ? [] : [{ file, path: ['summary'], reason: 'is missing', mend: 'say in one sentence, in en and id, who it is' }]),
      ...memberships.flatMap(({ to, asOf }, at): Finding[] =>
        to || asOf
          ? []
          : [
              {
                file,
                path: ['memberships', at, 'asOf'],
                reason: 'an open membership without a day of checking',
                mend: 'add asOf: the date of its latest source, or to: when it ended',
              },
            ],
      ),
    ];
  });
}
