import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { comesLast, isHyphen, isPairedWithNext, isSyllable } from './joined-names.ts';
import { KINDS } from './kinds.ts';
import { EVIDENCE, isOneOf, NAME_FLAG, SENSE } from './layout.ts';
import { hasKind, type Tag, type TaggedText } from './match.ts';
import { classOf, LETTER, unitAt } from './units.ts';
import { formAfter, formBefore, isBroken, isCapital, isCjk, type Neighbour, wordAfter, wordBefore } from './words.ts';

/**
 * What stands around a form: whether a neighbour belongs to the same name, so that "Kim" in "David Kim" is left alone, or says whose name
 * it is. Takes a block with its tags; each question is O(1), but that of a headline.
 */

/** A tag with the words on either side of it. */
export interface Placed {
  tag: Tag;
  before: Neighbour | undefined;
  after: Neighbour | undefined;
}

export function placed(text: string, tag: Tag): Placed {
  return { tag, before: wordBefore(text, tag.start), after: wordAfter(text, tag.end) };
}

/** Between a name and the government that is called after it: "Moon's cabinet", "문재인정부". */
const ITS = /^(?:['\u2019]s)?\s?$/;

/** Whether a government is called after the bearer: "the Moon administration", "pemerintahan Moon". */
export function namesGovernment({ wordSets }: Gazetteer, text: string, { tag, before, after }: Placed): boolean {
  const next = after && wordSets.possessives.has(after.text) ? wordAfter(text, after.end) : after;
  if (next && ITS.test(text.slice(tag.end, next.start)) && formAfter(wordSets.governments, text, next) !== undefined) return true;
  return (
    before !== undefined && text.slice(before.end, tag.start) === ' ' && formBefore(wordSets.governmentsBefore, text, before) !== undefined
  );
}

/**
 * Whether most of the longer words of a block are capitalised, as in a headline: capitals say nothing there. A sentence with a full stop
 * is none. O(length).
 */
export function isHeadlineCase(text: string): boolean {
  if (/[a-z]{2}\.$/.test(text.trimEnd().slice(-3))) return false;
  let longer = 0;
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    if (classOf[unitAt(text, at)] !== LETTER) continue;
    const start = at;
    while (at < text.length && classOf[unitAt(text, at)] === LETTER) at++;
    if (at - start <= 3) continue;
    longer++;
    if (isCapital(text, start)) capitals++;
  }
  return longer > 2 && capitals > longer * 0.7;
}

/** A word of the page's language that is capitalised for its place only: a function word, a verb, a weekday. */
export function isPlainWord(
  { wordSets, words: { plainEndings, plainAffixes } }: Gazetteer,
  { text }: Neighbour,
  lang: string | undefined,
): boolean {
  const plain = (lang && wordSets.plain[lang]) || wordSets.plain.any;
  if (plain?.has(text) || wordSets.saying.has(text) || /^\d/.test(text)) return true;
  if (text.length < 6 || lang === 'en') return false;
  if (plainEndings.some((ending) => text.endsWith(ending))) return true;
  return plainAffixes.begin.some((beginning) => text.startsWith(beginning)) && plainAffixes.end.some((ending) => text.endsWith(ending));
}

/** Whether the word before the tag is part of a longer, unknown name ("Jill Biden", "Chung-in Moon"). */
export function continuesFromLeft(gazetteer: Gazetteer, block: TaggedText, { tag, before }: Placed): boolean {
  const { text, tags } = block;
  // "Ｑ　石破首相".
  if (!before || before.cjk || isCjk(text, tag.start) || isBroken(text, before.end, tag.start)) return false;
  const between = text.slice(before.end, tag.start);
  // "President-Elect Nowhere".
  if (formAfter(gazetteer.wordSets.comingAfter, text, before) !== undefined) return false;
  if (QUOTE.test(between) || (isHyphen(between) && isPairedWithUnknown(gazetteer, block, tag, before))) return false;
  const known = tags[tag.index - 1];
  // "Pak" is a form of address in Indonesian, and a family name in Korean.
  if (known && isKnown(known) && known.end >= before.end) {
    if (isWordBefore(gazetteer, block, known, tag)) return false;
    return isUnjoinedPair(known, between) && !(block.lang === 'id' && hasKind(known, KINDS.title));
  }
  return mayBeName(gazetteer, block, before) && !isOpening(gazetteer, block, before) && !isPairedWithNext(block, tag);
}

/** Whether the word after the tag is part of a longer, unknown name ("Kim Yo-jong", "Cho Hyun-dong", "Sung Yun-mo"). */
export function continuesToRight(gazetteer: Gazetteer, block: TaggedText, { tag, after }: Placed): boolean {
  const { text, tags } = block;
  if (!after || after.cjk || isBroken(text, tag.end, after.start)) return false;
  const between = text.slice(tag.end, after.start);
  if (QUOTE.test(between) || APOSTROPHE.test(between)) return false;
  if (isHyphen(between) && comesLast(gazetteer, tag)) return false;
  if (isHyphen(between) && !isCapital(text, after.start)) return isSyllable(gazetteer, after) && !isPlainWord(gazetteer, after, block.lang);
  const known = tags[tag.index + 1];
  if (known && isKnown(known) && known.start <= after.start && !isSyllableLikeTitle(text, known))
    return isUnjoinedPair(known, between) && !isWordBefore(gazetteer, block, tag, known);
  return mayBeName(gazetteer, block, after);
}

/** Whether the first of two neighbours is a word, and no family name of the second, which comes last: "In Trump's case". */
function isWordBefore(gazetteer: Gazetteer, block: TaggedText, first: Tag, second: Tag): boolean {
  return isAlsoWord(gazetteer, block, first) && comesLast(gazetteer, second);
}

/** What a name of an agreement leaves without its countries is a word like any other: the "Park Hotline" is not Park. */
function isKnown({ kinds }: Tag): boolean {
  return kinds !== KINDS.pairName;
}

/** "Hun Sen" is no senator: the title has a full stop. */
function isSyllableLikeTitle(text: string, { start, end, kinds }: Tag): boolean {
  return kinds === KINDS.title && end - start === 3 && isCapital(text, start) && !isCapital(text, start + 1) && text.charAt(end) !== '.';
}

const QUOTE = /["\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u300c-\u300f]/;
const APOSTROPHE = /['\u2019\u02bc]/;

/** "Moon Chung" is one unknown person, where "Moon-Biden" are two known ones; in "Presiden RI Jokowi" RI is a country and no Mr Ri. */
function isUnjoinedPair(neighbour: Tag, between: string): boolean {
  return !isHyphen(between) && !hasKind(neighbour, KINDS.independent | KINDS.country) && hasKind(neighbour, KINDS.dependent);
}

/**
 * Whether the form is flagged as a common word and, where the word lists tell of which language, of the page's. A pack may flag what no
 * list has: that is a word everywhere.
 */
export function isAlsoWord(
  { wordSets: { alsoWords, alsoNouns } }: Gazetteer,
  { text, lang }: TaggedText,
  { start, end, flags }: Tag,
): boolean {
  if ((flags & NAME_FLAG.commonWord) === 0) return false;
  if (lang === undefined) return true;
  const form = foldText(text.slice(start, end));
  const languages = Object.keys(alsoWords).filter((language) => alsoWords[language]?.has(form));
  if (alsoNouns.has(form)) languages.push('en');
  // What a page of another script writes in Latin letters is mostly English.
  return languages.length === 0 || languages.includes(lang) || (languages.includes('en') && OTHER_SCRIPTS.has(lang));
}

const OTHER_SCRIPTS = new Set(['ko', 'ja', 'zh', 'ru']);

/** A capitalised word that is neither a plain word nor an acronym such as KTT. */
function mayBeName(gazetteer: Gazetteer, { text, lang }: TaggedText, word: Neighbour): boolean {
  if (!isCapital(text, word.start) || isPlainWord(gazetteer, word, lang)) return false;
  const raw = text.slice(word.start, word.end);
  return !(raw.length > 1 && raw.length <= 5 && raw === raw.toUpperCase());
}

/** Letters of the shortest such word: "Kelly" is a name. */
const OPENING = 6;

/** An adverb or a participle that has its capital because it opens an English sentence: "Separately", "Citing". */
function isOpening({ words: { openingEndings } }: Gazetteer, { text, lang }: TaggedText, { start, text: word }: Neighbour): boolean {
  if ((lang !== undefined && lang !== 'en') || !openingEndings.some((ending) => word.endsWith(ending)) || word.length < OPENING)
    return false;
  const before = wordBefore(text, start);
  return !before || isBroken(text, before.end, start);
}

/** Whether a form that needs nothing, and is not one of the shortest, is that of somebody who led a state: news knows no other. */
export function isLeaderForCertain({ directory }: Gazetteer, { senses }: Tag): boolean {
  return senses.some(
    ({ index, kind, minimumEvidence }) =>
      isOneOf(kind, KINDS.independent) && minimumEvidence < EVIDENCE.introduction && directory.leaders.has(index),
  );
}

/** How far after a short name, in units, its owner's relative is named: "Kim's sister, Kim Yo Jong". */
const RELATIVE = 40;

/** Whether a word of kinship stands by a short name: "Kim's sister", "adik Kim". */
export function hasKinWord({ wordSets }: Gazetteer, { text }: TaggedText, { before, after }: Placed): boolean {
  const possessed = after && wordSets.possessives.has(after.text) ? wordAfter(text, after.end) : undefined;
  return (before !== undefined && wordSets.kin.has(before.text)) || (possessed !== undefined && wordSets.kin.has(possessed.text));
}

/** Whether a person is named in full right after a short name: with a word of kinship between, the short name is not theirs. */
export function isNamedNext({ tags }: TaggedText, tag: Tag, person: number): boolean {
  const next = tags.slice(tag.index + 1, tag.index + 3).find((other) => hasKind(other, KINDS.fullName));
  return (
    next !== undefined &&
    next.start - tag.end < RELATIVE &&
    next.senses.some(({ kind, index }) => kind === SENSE.fullName && index === person)
  );
}

/** "The Nowhere-Trump feud" is about whom news always calls so; "Rosa Nowhere-Trump" is not. */
function isPairedWithUnknown(gazetteer: Gazetteer, { text, lang }: TaggedText, tag: Tag, before: Neighbour): boolean {
  if (!hasKind(tag, KINDS.mononym)) return false;
  const first = wordBefore(text, before.start);
  return !first || isBroken(text, first.end, before.start) || !isCapital(text, first.start) || isPlainWord(gazetteer, first, lang);
}

/** Whether a possessive ending follows: "Moon's". */
export function isPossessive({ wordSets }: Gazetteer, { text }: TaggedText, { tag, after }: Placed): boolean {
  return after !== undefined && wordSets.possessives.has(after.text) && APOSTROPHE.test(text.slice(tag.end, after.start));
}

/** Whether a word is a verb, if its block is an English headline: "Kim Oversees Launch". */
export function isVerbInHeadline({ words: { verbEndings } }: Gazetteer, { lang }: TaggedText, word: Neighbour): boolean {
  return (lang === undefined || lang === 'en') && !word.cjk && verbEndings.some((ending) => word.text.endsWith(ending));
}
