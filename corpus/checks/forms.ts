import { wordsOf } from '../../recognizer/fold.ts';
import { commonWords } from '../common-words.ts';
import type { FieldPath, Finding } from '../fault.ts';
import type { Sources } from '../read-sources.ts';
import type { Agreement, Alias, Person } from '../schema/entities.ts';

/** A name or alias, and where it stands. */
interface Form {
  file: string;
  path: FieldPath;
  text: string;
  entity: string;
  kind: Alias['kind'] | 'name';
}

/** Kinds that count only where more than the word speaks for them: in capitals, or beside the parties. */
const NEVER_A_WORD = new Set<Form['kind']>(['acronym', 'description']);

/** Forms that two entities share or that are common words, unless they are listed; and listings that say so for nothing. */
export function unclearForms({ people, agreements, ambiguous }: Sources): Finding[] {
  const forms = [
    ...people.flatMap((person) => formsOf('people', person)),
    ...agreements.flatMap((agreement) => formsOf('agreements', agreement)),
  ];
  const byKey = Map.groupBy(forms, ({ text }) => keyOf(text));
  const listed = new Map(ambiguous.map((entry) => [keyOf(entry.form), new Set(entry.entities)]));
  const words = commonWords();
  const isWord = ({ kind, text }: Form) => !NEVER_A_WORD.has(kind) && words.has(text.toLowerCase());
  return [
    ...[...byKey].flatMap(([key, same]) => sharedForms(same, listed.get(key))),
    ...forms
      .filter((form) => isWord(form) && !listed.get(keyOf(form.text))?.has(form.entity))
      .map(({ file, path, text }) => ({
        file,
        path,
        reason: `${text} is a common word`,
        mend: 'write a longer form, give it the kind acronym or description, or list it in ambiguous.yaml with the reason',
      })),
    ...ambiguous.flatMap(({ form, entities }, at) => {
      const same = byKey.get(keyOf(form)) ?? [];
      return idleEntry(at, form, entities, same, same.some(isWord));
    }),
  ];
}

function sharedForms(same: readonly Form[], listed: ReadonlySet<string> = new Set()): Finding[] {
  const entities = [...new Set(same.map(({ entity }) => entity))];
  if (entities.length < 2) return [];
  return same
    .filter(({ entity }) => !listed.has(entity))
    .map(({ file, path, text, entity }) => ({
      file,
      path,
      reason: `${entities.filter((other) => other !== entity).join(', ')} can be written ${text} too`,
      mend: `remove it where it is wrong, or list it in ambiguous.yaml with ${entities.join(', ')} and the reason`,
    }));
}

/** A listing that is out of date: then it hides the next mistake. */
function idleEntry(at: number, form: string, entities: readonly string[], same: readonly Form[], isWord: boolean): Finding[] {
  const file = 'ambiguous.yaml';
  const strangers = entities.flatMap((entity, index) =>
    same.some((other) => other.entity === entity)
      ? []
      : [{ file, path: [at, 'entities', index], reason: `${entity} is not written ${form}`, mend: 'remove it, or mend the id' }],
  );
  if (strangers.length > 0 || isWord || new Set(same.map(({ entity }) => entity)).size > 1) return strangers;
  return [{ file, path: [at, 'form'], reason: `${form} means one entity and is no common word`, mend: 'remove the entry' }];
}

function formsOf(folder: string, { id, name, aliases }: Person | Agreement): Form[] {
  const file = `${folder}/${id}.yaml`;
  return [
    ...Object.entries(name).flatMap(([lang, text]): Form[] =>
      text ? [{ file, path: ['name', lang], text, entity: id, kind: 'name' }] : [],
    ),
    ...aliases.map(({ text, kind }, at): Form => ({ file, path: ['aliases', at, 'text'], text, entity: id, kind })),
  ];
}

/** What is equal to the recognizer: case, accents, hyphens and spaces do not count. */
function keyOf(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join('');
}
