import type { Finding } from '../fault.ts';
import type { Sources } from '../read-sources.ts';
import type { Person } from '../schema/entities.ts';
import type { Bilingual } from '../schema/fields.ts';

/** What the corpus asks of itself and a pack from elsewhere may lack: summaries in both languages, a day on which an open post was checked. */
export function missing({ people, agreements }: Sources): Finding[] {
  return [...agreements.flatMap(({ id, summary }) => untranslated(`agreements/${id}.yaml`, summary)), ...people.flatMap(missingOf)];
}

function missingOf({ id, summary, memberships }: Person): Finding[] {
  const file = `people/${id}.yaml`;
  return [
    ...(summary
      ? untranslated(file, summary)
      : [{ file, path: ['summary'], reason: 'is missing', mend: 'say in one sentence, in en and id, who it is' }]),
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
}

/** A summary that says the same in both languages has been copied from one to the other. */
function untranslated(file: string, { en, id }: Bilingual): Finding[] {
  if (en !== id) return [];
  return [{ file, path: ['summary', 'id'], reason: 'is the same as the English one', mend: 'say it in Indonesian' }];
}
