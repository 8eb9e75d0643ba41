import type { Day } from './types.ts';

/** What a gazetteer is compiled from: the recognizer's own view of a corpus, without its sources, summaries and articles. */
export interface GazetteerSource {
  people: readonly PersonSource[];
  agreements: readonly AgreementSource[];
  language: LanguageData;
}

export interface PersonSource {
  id: string;
  country: string;
  /** Which part of the Latin name comes first. */
  order: 'family' | 'given';
  forms: readonly NameForm[];
  /** Parts that the press uses alone after an introduction. */
  shorts: readonly { text: string; how: 'family-name' | 'given-name' }[];
  /** The one CJK letter that the family name is in Korean, Chinese or Japanese, where it is one. Counts before a title only. */
  letters: readonly string[];
  tenures: readonly Tenure[];
}

/** `mononym` is used alone without introduction ("Trump"); a `misspelling` also lends its own short form. */
export interface NameForm {
  text: string;
  kind: 'name' | 'alias' | 'misspelling' | 'mononym';
  /**
   * What a page must add before the form counts, since others bear it, too: the company of politics, or an introduction in full by
   * another form or with a title. Absent where the form is nobody else's.
   */
  needs?: 'company' | 'introduction';
}

/** An office held for certain from a day (inclusive) to a day (exclusive); an unknown bound is absent. */
export interface Tenure {
  office: string;
  country: string;
  from?: Day;
  until?: Day;
  /** True where several people may hold it at once, of whom some may be unknown: a deputy minister. */
  shared?: true;
  /** True where nobody knows of an end: `until` is the day after somebody last checked. */
  open?: true;
}

export interface AgreementSource {
  id: string;
  parties: readonly string[];
  /** The first day on which it can have been signed, where that is known. */
  signed?: Day;
  forms: readonly AgreementForm[];
}

/** An `acronym` counts in capitals only, a `description` only where two parties are named in the same block. */
export interface AgreementForm {
  text: string;
  kind: 'name' | 'acronym' | 'description';
}

export interface CountryWords {
  code: string;
  names: readonly string[];
  adjectives: readonly string[];
  seats: readonly string[];
  capitals: readonly string[];
  /** One letter that stands for it before a title: in Japanese and Chinese ones, and in Korean ones. */
  letters?: { han: readonly string[]; hangul: readonly string[]; zh: readonly string[]; ja: readonly string[] };
}

export interface TitleWords {
  /** Offices the title can mean; none where it only tells that a person's name follows. */
  offices: readonly string[];
  /** Set where the title itself names the country. */
  country?: string | undefined;
  /** True where many other bodies have one: it counts only for somebody whom the page has introduced. */
  common?: boolean | undefined;
  /** True where the title names a body that only one state has: it needs no country beside it. */
  alone?: boolean | undefined;
  id: readonly string[];
  en: readonly string[];
  other: readonly string[];
}

/** `words.yaml` of the corpus, which says what each list is for. */
export interface WordLists {
  plain: Record<string, readonly string[]>;
  plainEndings: readonly string[];
  plainAffixes: { begin: readonly string[]; end: readonly string[] };
  openingEndings: readonly string[];
  verbEndings: readonly string[];
  former: readonly string[];
  incumbent: readonly string[];
  coming: { before: readonly string[]; after: readonly string[] };
  kin: readonly string[];
  wives: readonly string[];
  married: readonly string[];
  wivesAfter: readonly string[];
  relatives: readonly string[];
  notTheHolderBefore: readonly string[];
  notTheHolderAfter: readonly string[];
  fiction: readonly string[];
  inYear: readonly string[];
  clubTitles: readonly string[];
  namesakesBefore: readonly string[];
  namesakesAfter: readonly string[];
  states: readonly string[];
  tradesBefore: readonly string[];
  tradesAfter: readonly string[];
  oneOf: readonly string[];
  anyOf: readonly string[];
  works: readonly string[];
  scholars: readonly string[];
  honorifics: readonly string[];
  alsoWords: Record<string, readonly string[]>;
  alsoNouns: readonly string[];
  pronouns: readonly string[];
  months: readonly string[];
  beforeMonths: readonly string[];
  saying: readonly string[];
  creditsBefore: readonly string[];
  creditLines: readonly string[];
  pictured: readonly string[];
  agencies: readonly string[];
  signing: readonly string[];
  ofCountry: readonly string[];
  toCountry: readonly string[];
  articles: readonly string[];
  betweenTwo: readonly string[];
  possessives: readonly string[];
  and: readonly string[];
  nameSuffixes: readonly string[];
  particles: readonly string[];
  governments: readonly string[];
  governmentsBefore: readonly string[];
  joinedTitles: readonly string[];
  afterOffices: readonly string[];
  officialDeeds: readonly string[];
  beforeLetters: readonly string[];
  bodies: readonly string[];
  wordLetters: readonly string[];
  parties: readonly string[];
  northernSigns: readonly string[];
  koreanParties: readonly string[];
  lesserTitles: readonly string[];
  endings: readonly string[];
  unspacedWords: readonly string[];
  soundLetters: readonly string[];
  soundLettersBefore: readonly string[];
  commonFamilies: readonly string[];
  rareFamilies: readonly string[];
  letters: readonly string[];
  spellings: readonly (readonly string[])[];
}

/** No words of any language: for a gazetteer of names alone. */
export const NO_WORDS: WordLists = {
  plain: {},
  plainEndings: [],
  plainAffixes: { begin: [], end: [] },
  openingEndings: [],
  verbEndings: [],
  former: [],
  incumbent: [],
  coming: { before: [], after: [] },
  kin: [],
  wives: [],
  married: [],
  wivesAfter: [],
  relatives: [],
  notTheHolderBefore: [],
  notTheHolderAfter: [],
  fiction: [],
  inYear: [],
  clubTitles: [],
  namesakesBefore: [],
  namesakesAfter: [],
  states: [],
  tradesBefore: [],
  tradesAfter: [],
  oneOf: [],
  anyOf: [],
  works: [],
  scholars: [],
  honorifics: [],
  alsoWords: {},
  alsoNouns: [],
  pronouns: [],
  months: [],
  beforeMonths: [],
  saying: [],
  creditsBefore: [],
  creditLines: [],
  pictured: [],
  agencies: [],
  signing: [],
  ofCountry: [],
  toCountry: [],
  articles: [],
  betweenTwo: [],
  possessives: [],
  and: [],
  nameSuffixes: [],
  particles: [],
  governments: [],
  governmentsBefore: [],
  joinedTitles: [],
  afterOffices: [],
  officialDeeds: [],
  beforeLetters: [],
  bodies: [],
  wordLetters: [],
  northernSigns: [],
  koreanParties: [],
  parties: [],
  lesserTitles: [],
  endings: [],
  unspacedWords: [],
  soundLetters: [],
  soundLettersBefore: [],
  commonFamilies: [],
  rareFamilies: [],
  letters: [],
  spellings: [],
};

/** Offices, countries and words of the languages: data for the rules, the same for every pack. */
export interface LanguageData {
  countries: readonly CountryWords[];
  titles: readonly TitleWords[];
  words: WordLists;
}
