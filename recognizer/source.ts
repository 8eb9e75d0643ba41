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

/**
 * `mononym` is used alone without introduction ("Trump"); a `misspelling` also lends its own short form, and so does an `alias` that begins
 * with another family name.
 */
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

/** The plain lists of `words.yaml`, which says what each is for, by how the rules ask for them. */
export const WORD_LISTS = {
  /** Single words: whether one is of the list. */
  words: [
    'former',
    'incumbent',
    'kin',
    'married',
    'saying',
    'particles',
    'endings',
    'honorifics',
    'pronouns',
    'months',
    'beforeMonths',
    'oneOf',
    'anyOf',
    'concluding',
    'ofCountry',
    'toCountry',
    'inYear',
    'articles',
    'betweenTwo',
    'possessives',
    'and',
    'nameSuffixes',
    'alsoNouns',
    'works',
    'pictured',
    'signing',
    'clubTitles',
    'lesserTitles',
    'rareFamilies',
    'wordLetters',
    'soundLetters',
    'soundLettersBefore',
  ],
  /** Forms of one or more words: whether one stands at a place. */
  forms: [
    'wives',
    'wivesAfter',
    'relatives',
    'namesakesBefore',
    'namesakesAfter',
    'ships',
    'states',
    'tradesBefore',
    'tradesAfter',
    'scholars',
    'notTheHolderBefore',
    'notTheHolderAfter',
    'fiction',
    'creditsBefore',
    'agencies',
    'bodies',
    'governments',
    'governmentsBefore',
    'joinedTitles',
    'afterOffices',
    'officialDeeds',
    'beforeLetters',
    'unspacedWords',
  ],
  /** Endings, letters and other pieces of text, as they stand. */
  pieces: [
    'plainEndings',
    'openingEndings',
    'verbEndings',
    'creditLines',
    'parties',
    'northernSigns',
    'koreanParties',
    'commonFamilies',
    'letters',
  ],
} as const;

type ListName = (typeof WORD_LISTS)[keyof typeof WORD_LISTS][number];

/** `words.yaml` of the corpus. */
export interface WordLists extends Readonly<Record<ListName, readonly string[]>> {
  /** By language. */
  plain: Readonly<Record<string, readonly string[]>>;
  plainAffixes: { begin: readonly string[]; end: readonly string[] };
  coming: { before: readonly string[]; after: readonly string[] };
  /** By language. */
  alsoWords: Readonly<Record<string, readonly string[]>>;
  spellings: readonly (readonly string[])[];
}

/** What is made of each list, by its name. */
export function listsOf<Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Record<Name, T> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>;
}

/** No words of any language: for a gazetteer of names alone. */
export const NO_WORDS: WordLists = {
  ...listsOf(Object.values(WORD_LISTS).flat(), () => []),
  plain: {},
  plainAffixes: { begin: [], end: [] },
  coming: { before: [], after: [] },
  alsoWords: {},
  spellings: [],
};

/** Offices, countries and words of the languages: data for the rules, the same for every pack. */
export interface LanguageData {
  countries: readonly CountryWords[];
  titles: readonly TitleWords[];
  words: WordLists;
}
