import { foldText } from './fold.ts';
import type { AgreementSource, CountryWords, GazetteerSource, Tenure, TitleWords, WordLists } from './source.ts';
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
    words: {
      ...language.words,
      unspacedWords: language.words.unspacedWords.flatMap(inScripts),
      soundLetters: language.words.soundLetters.flatMap(inScripts),
      soundLettersBefore: language.words.soundLettersBefore.flatMap(inScripts),
      governments: language.words.governments.flatMap(inScripts),
      afterOffices: language.words.afterOffices.flatMap(inScripts),
      officialDeeds: language.words.officialDeeds.flatMap(inScripts),
    },
  };
}

function codesByLetter(countries: readonly CountryWords[], ...sets: ('han' | 'hangul' | 'zh' | 'ja')[]): Record<string, string> {
  return Object.fromEntries(
    countries.flatMap(({ code, letters }) => sets.flatMap((set) => letters?.[set] ?? []).map((letter) => [letter, code])),
  );
}

/** Word lists as the rules ask for them: folded. */
export interface WordSets {
  /** By language, and under `any` those of all. */
  plain: Record<string, ReadonlySet<string>>;
  kin: ReadonlySet<string>;
  wives: Forms;
  married: ReadonlySet<string>;
  wivesAfter: Forms;
  relatives: Forms;
  former: ReadonlySet<string>;
  incumbent: ReadonlySet<string>;
  comingBefore: Forms;
  comingAfter: Forms;
  saying: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  governments: Forms;
  governmentsBefore: Forms;
  joinedTitles: Forms;
  afterOffices: Forms;
  officialDeeds: Forms;
  beforeLetters: Forms;
  bodies: Forms;
  wordLetters: ReadonlySet<string>;
  lesserTitles: ReadonlySet<string>;
  endings: ReadonlySet<string>;
  unspacedWords: Forms;
  soundLetters: ReadonlySet<string>;
  soundLettersBefore: ReadonlySet<string>;
  namesakesBefore: Forms;
  namesakesAfter: Forms;
  states: Forms;
  tradesBefore: Forms;
  tradesAfter: Forms;
  oneOf: ReadonlySet<string>;
  anyOf: ReadonlySet<string>;
  works: ReadonlySet<string>;
  scholars: Forms;
  honorifics: ReadonlySet<string>;
  notTheHolderBefore: Forms;
  notTheHolderAfter: Forms;
  fiction: Forms;
  inYear: ReadonlySet<string>;
  clubTitles: ReadonlySet<string>;
  creditsBefore: Forms;
  /** Matches nothing where there are none. */
  creditLines: RegExp;
  pictured: ReadonlySet<string>;
  agencies: Forms;
  signing: ReadonlySet<string>;
  ofCountry: ReadonlySet<string>;
  toCountry: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  betweenTwo: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
  and: ReadonlySet<string>;
  nameSuffixes: ReadonlySet<string>;
  alsoWords: Record<string, ReadonlySet<string>>;
  alsoNouns: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  months: ReadonlySet<string>;
  beforeMonths: ReadonlySet<string>;
  rareFamilies: ReadonlySet<string>;
}

export function wordSetsOf(words: WordLists): WordSets {
  const set = (list: readonly string[]) => new Set(list.map(foldText));
  const byLanguage = (lists: Record<string, readonly string[]>) =>
    Object.fromEntries(Object.entries(lists).map(([lang, list]) => [lang, set(list)]));
  return {
    plain: { any: set(Object.values(words.plain).flat()), ...byLanguage(words.plain) },
    kin: set(words.kin),
    wives: formsOf(words.wives),
    married: set(words.married),
    wivesAfter: formsOf(words.wivesAfter),
    relatives: formsOf(words.relatives),
    former: set(words.former),
    incumbent: set(words.incumbent),
    comingBefore: formsOf(words.coming.before),
    comingAfter: formsOf(words.coming.after),
    saying: set(words.saying),
    particles: set(words.particles),
    governments: formsOf(words.governments),
    governmentsBefore: formsOf(words.governmentsBefore),
    joinedTitles: formsOf(words.joinedTitles),
    afterOffices: formsOf(words.afterOffices),
    officialDeeds: formsOf(words.officialDeeds),
    beforeLetters: formsOf(words.beforeLetters),
    bodies: formsOf(words.bodies),
    wordLetters: set(words.wordLetters),
    lesserTitles: set(words.lesserTitles),
    endings: set(words.endings),
    unspacedWords: formsOf(words.unspacedWords),
    soundLetters: set(words.soundLetters),
    soundLettersBefore: set(words.soundLettersBefore),
    namesakesBefore: formsOf(words.namesakesBefore),
    namesakesAfter: formsOf(words.namesakesAfter),
    states: formsOf(words.states),
    tradesBefore: formsOf(words.tradesBefore),
    tradesAfter: formsOf(words.tradesAfter),
    oneOf: set(words.oneOf),
    anyOf: set(words.anyOf),
    works: set(words.works),
    scholars: formsOf(words.scholars),
    honorifics: set(words.honorifics),
    notTheHolderBefore: formsOf(words.notTheHolderBefore),
    notTheHolderAfter: formsOf(words.notTheHolderAfter),
    fiction: formsOf(words.fiction),
    inYear: set(words.inYear),
    clubTitles: set(words.clubTitles),
    creditsBefore: formsOf(words.creditsBefore),
    creditLines: new RegExp(words.creditLines.map((line) => line.replace(/\W/g, '\\$&')).join('|') || '(?!)', 'i'),
    pictured: set(words.pictured),
    agencies: formsOf(words.agencies),
    signing: set(words.signing),
    ofCountry: set(words.ofCountry),
    toCountry: set(words.toCountry),
    articles: set(words.articles),
    betweenTwo: set(words.betweenTwo),
    possessives: set(words.possessives),
    and: set(words.and),
    nameSuffixes: set(words.nameSuffixes),
    alsoWords: byLanguage(words.alsoWords),
    alsoNouns: set(words.alsoNouns),
    pronouns: set(words.pronouns),
    months: set(words.months),
    beforeMonths: set(words.beforeMonths),
    rareFamilies: set(words.rareFamilies),
  };
}
