import { foldText } from './fold.ts';
import {
  type AgreementSource,
  type CountryWords,
  type GazetteerSource,
  listsOf,
  type Tenure,
  type TitleWords,
  WORD_LISTS,
  type WordLists,
} from './source.ts';
import { hanVariants } from './variants.ts';
import { type Forms, formsOf } from './words.ts';

/** The part of a gazetteer that is not names: what the senses point into, and the word lists of the languages. */
export interface GazetteerFacts {
  people: { id: string; country: string; order: 'family' | 'given'; tenures: readonly Tenure[] }[];
  /** People by the one CJK letter of their family name: "박" before 대통령. */
  familyLetters: Record<string, number[]>;
  agreements: Omit<AgreementSource, 'forms'>[];
  titles: Pick<TitleWords, 'offices' | 'country' | 'common' | 'alone'>[];
  countries: string[];
  /** Countries by the one letter that stands for them before a title, by the script of the title, and where it is Han by the page's language. */
  countryLetters: Record<'han' | 'hangul' | 'zh' | 'ja', Record<string, string>>;
  words: WordLists;
}

export function factsOf({ people, agreements, language }: GazetteerSource): GazetteerFacts {
  const familyLetters: Record<string, number[]> = {};
  const inScripts = hanVariants(language.words.letters);
  people.forEach(({ letters }, index) => {
    for (const letter of new Set(letters.flatMap(inScripts))) familyLetters[letter] = [...(familyLetters[letter] ?? []), index];
  });
  return {
    people: people.map(({ id, country, order, tenures }) => ({ id, country, order, tenures })),
    familyLetters,
    agreements: agreements.map(({ forms, ...agreement }) => agreement),
    titles: language.titles.map(({ offices, country, common, alone }) => ({ offices, country, common, alone })),
    countries: language.countries.map(({ code }) => code),
    countryLetters: {
      han: codesByLetter(language.countries, 'han'),
      hangul: codesByLetter(language.countries, 'hangul'),
      zh: codesByLetter(language.countries, 'han', 'zh'),
      ja: codesByLetter(language.countries, 'han', 'ja'),
    },
    words: { ...language.words, ...listsOf(IN_ALL_SCRIPTS, (list) => language.words[list].flatMap(inScripts)) },
  };
}

/** Lists with Chinese letters, which a text may write in those of another script. */
const IN_ALL_SCRIPTS = ['unspacedWords', 'soundLetters', 'soundLettersBefore', 'governments', 'afterOffices', 'officialDeeds'] as const;

function codesByLetter(countries: readonly CountryWords[], ...sets: ('han' | 'hangul' | 'zh' | 'ja')[]): Record<string, string> {
  return Object.fromEntries(
    countries.flatMap(({ code, letters }) => sets.flatMap((set) => letters?.[set] ?? []).map((letter) => [letter, code])),
  );
}

/** The offices that somebody held, by the index of the person. */
export function tenuresOf({ people }: Pick<GazetteerFacts, 'people'>, person: number): readonly Tenure[] {
  return people[person]?.tenures ?? [];
}

type WordSet = ReadonlySet<string>;

/** Word lists as the rules ask for them: folded. */
export interface WordSets
  extends Readonly<Record<(typeof WORD_LISTS.words)[number], WordSet>>,
    Readonly<Record<(typeof WORD_LISTS.forms)[number], Forms>> {
  /** By language, and under `any` those of all. */
  plain: Readonly<Record<string, WordSet>>;
  alsoWords: Readonly<Record<string, WordSet>>;
  comingBefore: Forms;
  comingAfter: Forms;
  /** Matches nothing where there are none. */
  creditLines: RegExp;
}

export function wordSetsOf(words: WordLists): WordSets {
  const set = (list: readonly string[]) => new Set(list.map(foldText));
  const byLanguage = (lists: WordLists['plain']) => Object.fromEntries(Object.entries(lists).map(([lang, list]) => [lang, set(list)]));
  return {
    ...listsOf(WORD_LISTS.words, (list) => set(words[list])),
    ...listsOf(WORD_LISTS.forms, (list) => formsOf(words[list])),
    plain: { any: set(Object.values(words.plain).flat()), ...byLanguage(words.plain) },
    alsoWords: byLanguage(words.alsoWords),
    comingBefore: formsOf(words.coming.before),
    comingAfter: formsOf(words.coming.after),
    creditLines: new RegExp(words.creditLines.map((line) => line.replace(/\W/g, '\\$&')).join('|') || '(?!)', 'i'),
  };
}
