import { factsOf } from './facts.ts';
import { foldText, wordsOf } from './fold.ts';
import { KINDS } from './kinds.ts';
import { EVIDENCE, FLAG, isOneOf, type MinimumEvidence, NAME_FLAG, packSense, SENSE, type SenseKind } from './layout.ts';
import { NameTableBuilder } from './name-table-builder.ts';
import { pairNames } from './pair-names.ts';
import type { GazetteerSource, NameForm, PersonSource } from './source.ts';
import { abbreviationVariants, hanVariants, nameVariants, spellingVariants } from './variants.ts';

/** Peoples whose names the press also writes the other way round ("Jae-in Moon", "Kamikawa Yoko"). */
const TURNING = new Set(['KR', 'KP', 'JP', 'CN', 'TW']);

/** What names need besides themselves; those of other kinds need nothing. */
const LEAST_EVIDENCE: Partial<Record<SenseKind, MinimumEvidence>> = {
  [SENSE.familyName]: EVIDENCE.introduction,
  [SENSE.givenName]: EVIDENCE.introduction,
  [SENSE.description]: EVIDENCE.company,
};

/** Letters of an acronym that stands for other things, too: "SCM". */
const SHORT_ACRONYM = 3;

/** Compiles the gazetteer (`layout.ts` draws it). O(total length of the names). */
export function compileGazetteer(source: GazetteerSource): ArrayBuffer {
  const builder = new NameTableBuilder();
  const { alsoWords, alsoNouns, letters, spellings } = source.language.words;
  const inScripts = hanVariants(letters);
  const inSpellings = spellingVariants(spellings);
  const commonWords = new Set([...Object.values(alsoWords).flat(), ...alsoNouns].flatMap(inScripts).map(foldText));
  const add = (form: string, kind: SenseKind, index: number, flags = 0, evidence = LEAST_EVIDENCE[kind], nameFlags = 0) => {
    const commonWord = commonWords.has(form) ? NAME_FLAG.commonWord : 0;
    const proper = kind === SENSE.fullName ? NAME_FLAG.proper : 0;
    const isShort = isOneOf(kind, KINDS.shortName) || (kind === SENSE.title && form.length === SHORT_TITLE);
    const short = isShort ? NAME_FLAG.short : 0;
    builder.add(form, packSense(kind, flags, index, evidence), nameFlags | commonWord | proper | short);
  };
  const addWritten = (text: string, kind: SenseKind, index: number, flags = 0, evidence = LEAST_EVIDENCE[kind]) => {
    for (const form of [...abbreviationVariants(text), ...inScripts(text).slice(1)]) {
      add(foldText(form), kind, index, flags, evidence, isPunctuated(form) ? NAME_FLAG.punctuated : 0);
    }
  };
  source.people.forEach((person, index) => {
    addPerson(person, (form, kind, flags, needs) => {
      const first = isOneOf(kind, KINDS.shortName) && beginsName(person, form) ? NAME_FLAG.first : 0;
      for (const written of inScripts(form)) add(written, kind, index, flags, needs && EVIDENCE[needs], first);
    });
  });
  const namesBesidePair = pairNames(source.language.countries, source.language.words);
  source.agreements.forEach((agreement, index) => {
    for (const { text, kind } of agreement.forms) {
      const isOthers = (kind === 'acronym' && text.length <= SHORT_ACRONYM) || commonWords.has(foldText(text));
      const evidence = isOthers ? EVIDENCE.company : undefined;
      const sense = kind === 'description' ? SENSE.description : SENSE.agreement;
      const flags = kind === 'acronym' ? FLAG.capitals : kind === 'description' ? inCapitals(text) : 0;
      for (const spelled of inSpellings(text)) addWritten(spelled, sense, index, flags, evidence);
    }
    for (const text of namesBesidePair(agreement).flatMap(inSpellings)) addWritten(text, SENSE.pairName, index);
  });
  source.language.titles.forEach(({ id, en, other }, index) => {
    for (const title of id) addWritten(title, SENSE.title, index);
    for (const title of [...en, ...other]) addWritten(title, SENSE.title, index, FLAG.countryBefore);
  });
  source.language.countries.forEach((country, index) => {
    for (const name of country.names.flatMap(inScripts)) add(foldText(name), SENSE.country, index, inCapitals(name));
    for (const name of country.adjectives) add(foldText(name), SENSE.adjective, index);
    for (const name of country.seats.flatMap(inScripts)) add(foldText(name), SENSE.seat, index);
    for (const name of country.capitals.flatMap(inScripts)) add(foldText(name), SENSE.capital, index);
  });
  return builder.build(JSON.stringify(factsOf(source)));
}

/** Whether punctuation parts the words of a form: "Friendship, Cooperation and Mutual Assistance". */
function isPunctuated(form: string): boolean {
  return wordsOf(form).some(({ breaksBefore }, at) => at > 0 && breaksBefore);
}

/** Letters of a title over which no space of Hangul runs: "한 대 사드리고" has no ambassador. */
const SHORT_TITLE = 2;

/** Whether a folded short form begins one of the person's own names. Other names of peoples that turn them may begin with the family's. */
function beginsName({ forms, country }: PersonSource, short: string): boolean {
  const counts = (kind: NameForm['kind']) => kind === 'name' || (kind === 'alias' && !TURNING.has(country));
  return forms.some(({ text, kind }) => counts(kind) && foldText(text).startsWith(`${short} `));
}

type AddForm = (form: string, kind: SenseKind, flags: number, needs?: NameForm['needs']) => void;

function addPerson(person: PersonSource, add: AddForm): void {
  const turns = TURNING.has(person.country);
  for (const { text, kind, needs } of person.forms) {
    const flags = (kind === 'name' ? 0 : FLAG.alias) | (kind === 'misspelling' ? FLAG.respelled : 0);
    if (kind === 'mononym') {
      add(foldText(text), SENSE.mononym, flags);
      continue;
    }
    for (const form of nameVariants(text, person.order, turns)) add(form, SENSE.fullName, flags, needs);
    if (kind === 'misspelling') add(ownShort(text, person.order), SENSE.familyName, flags);
  }
  const others = otherFamilies(person);
  for (const { text, how } of person.shorts) {
    others.delete(foldText(text));
    add(foldText(text), how === 'family-name' ? SENSE.familyName : SENSE.givenName, 0);
  }
  for (const family of others) add(family, SENSE.familyName, FLAG.respelled);
}

/** The family name as other spellings of a Korean or Chinese name have it: Jeong of Chung Eui-yong. */
function otherFamilies({ order, forms }: PersonSource): Set<string> {
  const others = order === 'family' ? forms.filter(({ text, kind }) => kind === 'alias' && FAMILY_FIRST.test(text)) : [];
  return new Set(others.map(({ text }) => ownShort(text, order)));
}

/** Of one syllable, and before the given name, which is longer. */
const FAMILY_FIRST = /^\p{Lu}\p{Ll}{1,5} \p{Lu}[\p{L}-]{3,}( \p{L}+)?$/u;

/** The part of a full form that stands alone on second mention. */
function ownShort(form: string, order: 'family' | 'given'): string {
  const words = foldText(form).split(' ');
  return (order === 'family' ? words[0] : words.at(-1)) ?? '';
}

function inCapitals(form: string): number {
  return /^[A-Z.]{2,5}$/.test(form) ? FLAG.capitals : 0;
}
