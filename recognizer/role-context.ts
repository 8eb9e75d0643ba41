import type { Evidence } from './evidence.ts';
import { isMadeUp } from './fiction.ts';
import type { Gazetteer } from './gazetteer.ts';
import { everHeld, isForeign } from './held-offices.ts';
import { isHyphen } from './joined-names.ts';
import { KINDS } from './kinds.ts';
import { hasKind, type Tag, type TaggedText } from './match.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { OfficePhrase } from './offices.ts';
import { saysAnotherAfter, saysAnotherBefore } from './other-holders.ts';
import { isPlainWord, isVerbInHeadline } from './surroundings.ts';
import { HAN, isBroken, isCapital, isCjk, KATAKANA, type Neighbour, wordAfter, wordBefore } from './words.ts';

/**
 * What stands around an office phrase: whether it speaks of whoever holds the office on the page's day, and not of the office itself, of
 * a holder at another time (`other-holders.ts`) or of a name beside it. Each question is O(words of the sentence).
 */

/** Whether the words beside an office phrase let it stand for its holder. */
export function namesHolder(evidence: Evidence, phrase: OfficePhrase): boolean {
  const { gazetteer, tagged } = evidence;
  const { text } = tagged;
  const before = wordBefore(text, phrase.start);
  const after = wordAfter(text, phrase.end);
  // Alone in its block it is a label, or a line below a signature.
  if (!before && !after) return false;
  if (isQuoted(text, phrase) || mayEndName(gazetteer, text, phrase.start) || APPOINTED.test(text.slice(phrase.end, phrase.end + 16)))
    return false;
  if (before && (isOfSide(tagged, phrase, before) || saysAnotherBefore(gazetteer, text, phrase, before))) return false;
  if (after && saysAnotherAfter(gazetteer, tagged, phrase, after)) return false;
  if (isOfficeAlone(gazetteer, tagged, phrase, before)) return false;
  return !hasNameBeside(evidence, phrase, before) && !isMadeUp(evidence, phrase);
}

/** Whether a name beside an office, of somebody known or not, is that of its holder: then the two are one mention. */
function hasNameBeside(evidence: Evidence, phrase: OfficePhrase, before: Neighbour | undefined): boolean {
  const { gazetteer, tagged, nameAt, explained } = evidence;
  const { text } = tagged;
  const left = nameAt[phrase.first - 1];
  const [right, end] = nameAfter(evidence, phrase);
  // "Kim Jong Un, the leader of North Korea".
  const from = before && gazetteer.wordSets.articles.has(before.text) ? before.start : phrase.start;
  const isExplained = left && isBeside(text, left.tag.end, from) && !isForeign(gazetteer, left.people, phrase);
  const names = right && isBeside(text, end, right.tag.start);
  // "Receives the South Korean Minister, Prabowo Smiles".
  const isNextClause = names && text.charAt(phrase.end) === ',' && isForeign(gazetteer, right.people, phrase);
  const beside = isExplained || (names && !isNextClause);
  if (beside || explained.has(phrase) || explainsUnknown(gazetteer, tagged, phrase, from)) return true;
  return !isNextClause && isUnknownName(evidence, phrase);
}

/** "a pro-Russian president": the country is not the one he leads. */
function isOfSide({ text, tags }: TaggedText, { start, first }: OfficePhrase, before: Neighbour): boolean {
  return SIDES.has(before.text) && isHyphen(text.slice(before.end, start)) && hasKind(tags[first] as Tag, KINDS.place);
}

const SIDES = new Set(['pro', 'anti', 'non']);

/** Whether quotation marks stand right around an office: "「中华人民共和国主席」的職位" is the words. */
function isQuoted(text: string, { start, end }: OfficePhrase): boolean {
  return isCjk(text, start) && /[「『“]/.test(text.charAt(start - 1)) && /[」』”]/.test(text.charAt(end));
}

/**
 * The name behind an office, and where what parts it from the office ends: an abbreviation in brackets, forms of address, and the rank of
 * whoever held the office. "Presiden RI, Bapak Prabowo Subianto", "Perdana Menteri (PM) Malaysia Datuk Seri Anwar Ibrahim", "USFK commander
 * Gen. Robert Abrams".
 */
function nameAfter({ gazetteer, tagged, nameAt, phrases }: Evidence, phrase: OfficePhrase): [NameCandidate | undefined, number] {
  const { text, tags } = tagged;
  let end = phrase.end + (BRACKETED.exec(text.slice(phrase.end, phrase.end + BRACKETED_UNITS))?.[0].length ?? 0);
  let next = phrase.last + 1;
  let isRanked = false;
  while ((tags[next]?.start ?? end) < end) next++;
  for (let address = phrases.startingAt[next]; address?.offices.length === 0; address = phrases.startingAt[next]) {
    if (!isBeside(text, end, address.start)) break;
    isRanked ||= !address.common;
    end = address.end;
    next = address.last + 1;
  }
  // "Gen. ".
  if (isRanked && text.startsWith('. ', end)) end += 1;
  const name = nameAt[next];
  const isHolders = !isRanked || name?.people.some((person) => everHeld(gazetteer, person, phrase));
  return [isHolders ? name : undefined, end];
}

const BRACKETED = /^ ?\([^()]{2,24}\)/;
const BRACKETED_UNITS = 28;

/**
 * English without an article, "he ran for president of South Korea", means the office; and "the president of South Korea's Kookmin Bank" is
 * that of the bank.
 */
function isOfficeAlone(
  { wordSets }: Gazetteer,
  { text, tags }: TaggedText,
  { start, end, first, last }: OfficePhrase,
  before: Neighbour | undefined,
): boolean {
  const country = last > first ? tags[last] : undefined;
  if (!country || !OF.test(text.slice(start, country.start))) return false;
  if (POSSESSIVE.test(text.slice(end, end + 4))) return true;
  return before !== undefined && !wordSets.articles.has(before.text) && !isCapital(text, start);
}

const OF = /\sof\s(?:the\s)?$/;
const POSSESSIVE = /^['\u2019]s\s/;

/** Units of a sentence that are looked at for a year, before an office and after it. */
const YEAR = { before: 120, after: 24 };

/** The year of which the sentence says that an office was held then, the nearest before it or else right after; or nothing. */
export function yearBeside({ wordSets }: Gazetteer, text: string, { start, end }: OfficePhrase): string | undefined {
  const near = text.slice(Math.max(0, start - YEAR.before), start);
  const before = ANY_YEAR.test(near) ? (near.split(SENTENCE_END).at(-1) ?? '') : '';
  const years = [...before.matchAll(YEARS)].filter(({ 0: year, index }) => {
    const beside = wordBefore(before, index);
    // "June 15, 2000".
    const word = beside && DAY.test(beside.text) ? wordBefore(before, beside.start) : beside;
    return YEAR_LETTER.test(before.slice(index + year.length)) || (word !== undefined && wordSets.inYear.has(word.text));
  });
  return years.at(-1)?.[0] ?? YEAR_AFTER.exec(text.slice(end, end + YEAR.after))?.[1];
}

const ANY_YEAR = /(?:19|20)\d\d/;
const SENTENCE_END = /[.!?]\s|[。！？\n]/;
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const DAY = /^\d{1,2}$/;
const YEAR_LETTER = /^\s?[年년]/;
const YEAR_AFTER = /^[\s,(]{0,2}(?:\p{L}+\s){0,3}((?:19|20)\d\d)(?!\d)/u;

const HANGUL_WORD = /[\uac00-\ud7a3]{2}\s$/;
const HIRAGANA = /[\u3041-\u3096]/;

/**
 * In Korean and Japanese the name stands before its title: after "시진핑 " or "グテーレス" no one can tell, but after a particle as in
 * "어제는 " one can. In Chinese it stands after.
 */
function mayEndName({ wordSets }: Gazetteer, text: string, at: number): boolean {
  if (KATAKANA.test(text.charAt(at - 1)) || (HAN.test(text.charAt(at - 1)) && HIRAGANA.test(text))) return true;
  const before = text.slice(Math.max(0, at - 3), at);
  return HANGUL_WORD.test(before) && !wordSets.particles.has(before.charAt(1)) && !wordSets.endings.has(before.charAt(1));
}

/** "官房長官に林芳正氏を起用した", "大統領に文在寅氏" and "大統領に復帰" make somebody the holder. */
const APPOINTED = /^に(?:[^、。に]{2,12}[氏師]|復帰|再選|返り咲|当選)/;

function isBeside(text: string, end: number, start: number): boolean {
  return end <= start && /^[\s,():・\u2013\u2014-]{0,3}$/.test(text.slice(end, start));
}

/** Whether a capitalised word that is no plain one follows: "Menlu Jepang Toshimitsu Motegi" names somebody unknown. */
function isUnknownName({ gazetteer, tagged, headline }: Evidence, phrase: OfficePhrase): boolean {
  const { text, tags } = tagged;
  const word = wordAfter(text, phrase.end);
  if (!word || word.cjk) return false;
  // Where no word has a capital nobody can tell.
  if (!isCapital(text, phrase.start) && !isCjk(text, phrase.start) && !CAPITAL.test(text)) return true;
  if (headline && isOnlyVerb(gazetteer, tagged, word)) return false;
  const between = text.slice(phrase.end, word.start);
  const follows = /^\s*,\s*$/.test(between) || !(isBroken(text, phrase.end, word.start) || /["“”'’-]/.test(between));
  const tag = tags[phrase.last + 1];
  return follows && isOfName(gazetteer, tagged, word, tag?.start === word.start ? tag : undefined);
}

const CAPITAL = /\p{Lu}/u;

/** "Foreign Minister Lays Wreath", but "Foreign Minister Hughes Lays Wreath". */
function isOnlyVerb(gazetteer: Gazetteer, tagged: TaggedText, word: Neighbour): boolean {
  const next = wordAfter(tagged.text, word.end);
  return isVerbInHeadline(gazetteer, tagged, word) && !(next && isVerbInHeadline(gazetteer, tagged, next));
}

/** "Zelda Nowhere, the director of national intelligence, flew": between commas an office explains the name before it, known or not. */
function explainsUnknown(gazetteer: Gazetteer, tagged: TaggedText, { first, end }: OfficePhrase, from: number): boolean {
  const { text, tags } = tagged;
  if (!/^\s?,/.test(text.slice(end, end + 2)) || !/[^,\s],\s$/.test(text.slice(Math.max(0, from - 3), from))) return false;
  const word = wordBefore(text, from);
  const tag = tags[first - 1];
  return word !== undefined && !word.cjk && isOfName(gazetteer, tagged, word, tag?.end === word.end ? tag : undefined);
}

/** Whether a word may be of a name that no gazetteer has: capitalised, none of the language's plain ones, and nothing that is known. */
function isOfName(gazetteer: Gazetteer, { text, lang }: TaggedText, word: Neighbour, tag: Tag | undefined): boolean {
  return isCapital(text, word.start) && !isPlainWord(gazetteer, word, lang) && !(tag && hasKind(tag, KINDS.noName));
}
