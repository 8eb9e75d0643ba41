import * as v from 'valibot';
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
    letters: v.optional(v.strictObject({ han: forms, hangul: forms }), {}),
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
  plain: byLanguage,
  plainEndings: forms,
  plainAffixes: v.strictObject({ begin: forms, end: forms }),
  openingEndings: forms,
  verbEndings: forms,
  former: forms,
  incumbent: forms,
  coming: v.optional(v.strictObject({ before: forms, after: forms }), {}),
  kin: forms,
  wives: forms,
  married: forms,
  wivesAfter: forms,
  relatives: forms,
  notTheHolderBefore: forms,
  notTheHolderAfter: forms,
  fiction: forms,
  inYear: forms,
  clubTitles: forms,
  namesakesBefore: forms,
  namesakesAfter: forms,
  states: forms,
  tradesBefore: forms,
  tradesAfter: forms,
  oneOf: forms,
  anyOf: forms,
  works: forms,
  scholars: forms,
  honorifics: forms,
  alsoWords: byLanguage,
  alsoNouns: forms,
  saying: forms,
  creditsBefore: forms,
  creditLines: forms,
  pictured: forms,
  agencies: forms,
  signing: forms,
  ofCountry: forms,
  toCountry: forms,
  articles: forms,
  betweenTwo: forms,
  possessives: forms,
  and: forms,
  nameSuffixes: forms,
  particles: forms,
  governments: forms,
  governmentsBefore: forms,
  joinedTitles: forms,
  afterOffices: forms,
  beforeLetters: forms,
  bodies: forms,
  wordLetters: forms,
  northernSigns: forms,
  koreanParties: forms,
  parties: forms,
  lesserTitles: forms,
  endings: forms,
  unspacedWords: forms,
  soundLetters: forms,
  commonFamilies: forms,
  rareFamilies: forms,
  letters: forms,
  spellings: v.optional(v.array(v.array(v.string())), []),
});
