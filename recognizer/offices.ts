import { countryTag, type FoundCountry, withAbbreviation } from './countries.ts';
import type { Gazetteer } from './gazetteer.ts';
import { headedBy } from './heads.ts';
import { KINDS } from './kinds.ts';
import { FLAG, SENSE, type Sense } from './layout.ts';
import { hasKind, type Tag, type TaggedText } from './match.ts';
import { formAfter, formBefore, isBroken, isCjk, isHangul, wordAfter, wordBefore, wordsBetween } from './words.ts';

/** An office named in a text: a title, with the country beside it where there is one. */
export interface OfficePhrase {
  start: number;
  end: number;
  /** The first and the last of its tags. */
  first: number;
  last: number;
  /** Offices that the title can mean; none where it only announces a name. */
  offices: readonly string[];
  country?: string;
  /** True where many other bodies have such an office. */
  common: boolean;
  /** True where its country stands in the text, or the title names a body that only one state has. */
  countryNamed: boolean;
  /** True where the title is another country's, so that nobody knows which office is meant. */
  borrowed: boolean;
  /** Whether its holder left it before the page's day ("mantan", "former"), or enters it after ("terpilih", "-elect"). */
  when: 'before' | 'now' | 'after';
}

/** The office phrases of a block, and the way to those beside a tag. */
export interface Phrases {
  all: readonly OfficePhrase[];
  /** By the index of their first tag, and of their last. */
  startingAt: readonly (OfficePhrase | undefined)[];
  endingAt: readonly (OfficePhrase | undefined)[];
}

const NO_PHRASES: Phrases = { all: [], startingAt: [], endingAt: [] };

/** Every office phrase of a block, in order: O(tags). Indonesian puts the country after the title, English before it or after "of". */
export function officePhrases(gazetteer: Gazetteer, block: TaggedText): Phrases {
  if (!block.tags.some((tag) => hasKind(tag, KINDS.title))) return NO_PHRASES;
  const all: OfficePhrase[] = [];
  const startingAt: OfficePhrase[] = [];
  const endingAt: OfficePhrase[] = [];
  for (const tag of block.tags) {
    const phrase = hasKind(tag, KINDS.title) ? phraseAt(gazetteer, block, tag) : undefined;
    if (!phrase) continue;
    all.push(phrase);
    startingAt[phrase.first] ??= phrase;
    endingAt[phrase.last] ??= phrase;
  }
  return { all, startingAt, endingAt };
}

function phraseAt(gazetteer: Gazetteer, block: TaggedText, tag: Tag): OfficePhrase {
  const title = titleMeaning(gazetteer, tag.senses);
  const phrase: OfficePhrase = {
    start: tag.start,
    end: tag.end,
    first: tag.index,
    last: tag.index,
    offices: title.offices,
    common: title.common,
    countryNamed: false,
    borrowed: false,
    when: 'now',
  };
  let isComing = takeComing(gazetteer, block.text, phrase);

  const before = title.follows ? countryBefore(gazetteer, block, tag, title.offices) : undefined;
  const letter = title.follows && !before ? countryLetter(gazetteer, block, tag, title.offices) : undefined;
  const after = before || letter ? undefined : countryAfter(gazetteer, block, phrase, title.leads);
  if (before) {
    phrase.start = withArticle(gazetteer, block.text, before.tag.start);
    phrase.first = before.tag.index;
  } else if (letter) {
    phrase.start = letter.at;
  } else if (after) {
    const { tag: last } = withAbbreviation(gazetteer, block, after);
    phrase.last = last.index;
    phrase.end = last.end;
    isComing ||= takeComing(gazetteer, block.text, phrase);
  } else if (title.alone) {
    phrase.start = withArticle(gazetteer, block.text, phrase.start);
  }
  const named = before ?? letter ?? after;
  const country = named?.code ?? title.country;
  if (country !== undefined) phrase.country = country;
  phrase.offices = headedBy(gazetteer, title.offices, country);
  phrase.countryNamed = named !== undefined || title.alone;
  phrase.borrowed = named !== undefined && isAnothers(title, named.code);
  if (before || after) withHost(gazetteer, block, phrase);
  phrase.when = timeOf(gazetteer, block.text, phrase.start, isComing);
  return phrase;
}

/**
 * Whether a title of one country's stands with another: "the British Secretary of State for Culture" is no foreign minister. An ambassador
 * alone ("주일대사") is only taken to be that of the page's readers: "미국 주일대사" is America's.
 */
function isAnothers({ country, offices }: TitleMeaning, named: string): boolean {
  return country !== undefined && country !== named && !offices.some((office) => office.startsWith('ambassador'));
}

/** What a title means by itself. */
interface TitleMeaning {
  offices: readonly string[];
  country: string | undefined;
  common: boolean;
  /** Whether it needs no country beside it: nobody else has such a body. */
  alone: boolean;
  /** Whether its country stands right before it, or right after it. */
  follows: boolean;
  leads: boolean;
}

/** The gazetteer gives the same list of senses for the same form, again and again. */
const titleMeanings = new WeakMap<readonly Sense[], TitleMeaning>();

function titleMeaning(gazetteer: Gazetteer, all: readonly Sense[]): TitleMeaning {
  const known = titleMeanings.get(all);
  if (known) return known;
  const senses = all.filter(({ kind }) => kind === SENSE.title);
  const titles = senses.flatMap(({ index }) => gazetteer.titles[index] ?? []);
  const [country, ...others] = new Set(titles.map((title) => title.country));
  const meaning: TitleMeaning = {
    offices: [...new Set(titles.flatMap(({ offices }) => offices))],
    country: others.length === 0 ? country : undefined,
    common: titles.some(({ common }) => common),
    alone: titles.every(({ alone }) => alone),
    follows: senses.some(({ flags }) => (flags & FLAG.countryBefore) !== 0),
    leads: senses.some(({ flags }) => (flags & FLAG.countryBefore) === 0),
  };
  titleMeanings.set(all, meaning);
  return meaning;
}

/** Whether "terpilih" follows, which then is part of the phrase: "Presiden terpilih". */
function takeComing({ wordSets }: Gazetteer, text: string, phrase: OfficePhrase): boolean {
  const word = wordAfter(text, phrase.end);
  const end = word && !isBroken(text, phrase.end, word.start) ? formAfter(wordSets.comingAfter, text, word) : undefined;
  phrase.end = end ?? phrase.end;
  return end !== undefined;
}

function timeOf({ wordSets }: Gazetteer, text: string, start: number, isComing: boolean): OfficePhrase['when'] {
  if (isComing) return 'after';
  const before = wordBefore(text, start);
  if (!before || isBroken(text, before.end, start)) return 'now';
  if (wordSets.former.has(before.text)) return 'before';
  return formBefore(wordSets.comingBefore, text, before) === undefined ? 'now' : 'after';
}

/** "the North Korean leader": the article is part of the phrase. */
function withArticle({ wordSets }: Gazetteer, text: string, start: number): number {
  const before = wordBefore(text, start);
  return before && wordSets.articles.has(before.text) && !isBroken(text, before.end, start) ? before.start : start;
}

/** "South Korean Foreign Minister", "Seoul's foreign minister": a capital only with an office that no city has. */
function countryBefore(gazetteer: Gazetteer, block: TaggedText, title: Tag, offices: readonly string[]): FoundCountry | undefined {
  const found = countryTag(gazetteer, block, title.index - 1, KINDS.place);
  const between = found && wordsBetween(block.text, found.tag.end, title.start);
  if (!found || between === undefined) return undefined;
  const isIts = gazetteer.wordSets.possessives.has(between);
  if (!hasKind(found.tag, KINDS.besideTitle)) return isIts && isOfState(offices) ? found : undefined;
  return isIts || between === '' ? found : undefined;
}

function isOfState(offices: readonly string[]): boolean {
  return offices.length > 0 && offices.every((office) => OF_STATE.test(office));
}

/** Ministers and who is sent abroad; "Beijing's party secretary" is the city's. */
const OF_STATE = /(?:minister|envoy|security-adviser|intelligence-chief)$|^(?:ambassador|party-foreign)/;

const BESIDE_LETTER = /[\uac00-\ud7a3\u3400-\u9fff\d\uff10-\uff19]/;

/** The one letter that stands for a country in headlines: "米大統領", "미 국무장관", "俄外长". After other letters it is the end of a word. */
function countryLetter(
  gazetteer: Gazetteer,
  { text, tags, lang }: TaggedText,
  title: Tag,
  offices: readonly string[],
): { at: number; code: string } | undefined {
  if (!isCjk(text, title.start)) return undefined;
  const { countryLetters, familyLetters } = gazetteer;
  const isKorean = isHangul(text, title.start);
  const at = title.start - (isKorean && /\s/.test(text.charAt(title.start - 1)) ? 2 : 1);
  const codes = countryLetters[isKorean ? 'hangul' : lang === 'zh' || lang === 'ja' ? lang : 'han'];
  const letter = text.charAt(at);
  if (!Object.hasOwn(codes, letter) || (tags[title.index - 1]?.end ?? 0) > at || BESIDE_LETTER.test(text.charAt(at - 1))) return undefined;
  const code = codes[letter] as string;
  return Object.hasOwn(familyLetters, letter) && !mayHave(gazetteer, code, offices) ? undefined : { at, code };
}

/** Whether a country has all of the offices: "韓外相" is the Republic of Korea's minister, where 韓氏 and 韩副主席 are somebody Han. */
function mayHave({ directory }: Gazetteer, code: string, offices: readonly string[]): boolean {
  const known = directory.officesOf.get(code);
  return offices.length > 0 && offices.every((office) => office === 'ambassador' || known?.has(office));
}

function countryAfter(gazetteer: Gazetteer, block: TaggedText, title: OfficePhrase, directly: boolean): FoundCountry | undefined {
  const found = countryTag(gazetteer, block, title.last + 1, KINDS.besideTitle);
  const between = found && wordsBetween(block.text, title.end, found.tag.start);
  if (between === undefined || !(between === '' ? directly : gazetteer.wordSets.ofCountry.has(between))) return undefined;
  return found && isPair(block, found.tag) ? undefined : found;
}

/** "Menlu AS-Korsel" names two offices at once. */
function isPair({ text, tags }: TaggedText, country: Tag): boolean {
  const next = tags[country.index + 1];
  return next !== undefined && /^[-–/]$/.test(text.slice(country.end, next.start)) && hasKind(next, KINDS.country);
}

/** "Dubes Korsel untuk PBB", "the U.S. ambassador in Seoul": where an ambassador is sent is part of the office. */
function withHost(gazetteer: Gazetteer, block: TaggedText, phrase: OfficePhrase): void {
  if (!phrase.offices.includes('ambassador')) return;
  const host = countryTag(gazetteer, block, phrase.last + 1, KINDS.land);
  const between = host && wordsBetween(block.text, phrase.end, host.tag.start);
  if (!host || host.code === phrase.country || between === undefined || !gazetteer.wordSets.toCountry.has(between)) return;
  phrase.last = host.tag.index;
  phrase.end = host.tag.end;
  phrase.offices = [`ambassador-${host.code.toLowerCase()}`];
}
