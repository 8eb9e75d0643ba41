import * as v from 'valibot';
import { WORD_LISTS } from '../recognizer/source.ts';
import { flaw } from './flaws.ts';
import { id } from './schema/fields.ts';

/** The files of `corpus/titles/`: what the recognizer knows of offices, countries and words of the languages. */

const forms = v.optional(v.array(v.pipe(v.string(), v.nonEmpty(flaw('empty')))), []);

export const countries = v.array(
  v.strictObject({
    code: v.string(),
    names: forms,
    adjectives: forms,
    seats: forms,
    capitals: forms,
    letters: v.optional(v.strictObject({ han: forms, hangul: forms, zh: forms, ja: forms }), {}),
  }),
);

export const titles = v.array(
  v.strictObject({
    offices: v.array(id),
    country: v.optional(v.string()),
    common: v.optional(v.boolean()),
    alone: v.optional(v.boolean()),
    id: forms,
    en: forms,
    other: forms,
  }),
);

const byLanguage = v.record(v.string(), forms);
export const words = v.strictObject({
  ...v.entriesFromList(Object.values(WORD_LISTS).flat(), forms),
  plain: byLanguage,
  plainAffixes: v.strictObject({ begin: forms, end: forms }),
  coming: v.optional(v.strictObject({ before: forms, after: forms }), {}),
  alsoWords: byLanguage,
  spellings: v.optional(v.array(v.array(v.string())), []),
});
