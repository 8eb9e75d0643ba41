import type { Gazetteer } from './gazetteer.ts';
import type { TaggedText } from './match.ts';
import type { OfficePhrase } from './offices.ts';
import { formAfter, formBefore, isBroken, isCapital, type Neighbour, wordAfter, wordBefore } from './words.ts';

/**
 * Whether the words beside an office speak of the office, or of who held it at another time, instead of its holder on the page's day.
 * Each question is O(words of the sentence).
 */

/** Whether the words before an office say that its holder of the day is not meant: "was the foreign minister of Japan". */
export function saysAnotherBefore({ wordSets }: Gazetteer, text: string, phrase: OfficePhrase, before: Neighbour): boolean {
  const last = (units: number) => text.slice(Math.max(0, phrase.start - units), phrase.start);
  if (HELD_ONCE.test(last(HELD_ONCE_UNITS))) return true;
  if (isBroken(text, before.end, phrase.start)) return false;
  const { notTheHolderBefore, articles } = wordSets;
  if (formBefore(notTheHolderBefore, text, before) !== undefined || isSomebodyElses(text, phrase) || NUMBERED.test(before.text))
    return true;
  if (isOfFormer(wordSets, text, phrase, before)) return true;
  if (OF_MANY.test(last(OF_MANY_UNITS))) return true;
  const verb = articles.has(before.text) ? wordBefore(text, before.start) : undefined;
  return verb !== undefined && formBefore(notTheHolderBefore, text, verb) !== undefined && !isBroken(text, verb.end, before.start);
}

/** Whether the words behind an office say so: "Presiden RI ke-7"; but "Menlu RI ke Seoul" does not. */
export function saysAnotherAfter(gazetteer: Gazetteer, block: TaggedText, phrase: OfficePhrase, after: Neighbour): boolean {
  const { text } = block;
  const { particles, afterOffices, notTheHolderAfter } = gazetteer.wordSets;
  // Before unspaced letters nobody can tell where a name begins, but for a particle or a word that begins none.
  const mayBeginName = after.cjk && after.start === phrase.end && !particles.has(after.text);
  if (mayBeginName && formAfter(afterOffices, text, after) === undefined) return true;
  if (isAward(gazetteer, block, phrase, after)) return true;
  if (isBroken(text, phrase.end, after.start)) return false;
  return formAfter(notTheHolderAfter, text, after) !== undefined || ORDINAL.test(text.slice(after.start, after.start + 4));
}

/** "a former FBI and CIA chief": both are behind him. "A former senator and the US president" are two. */
function isOfFormer(
  { and, former, oneOf, articles }: Gazetteer['wordSets'],
  text: string,
  { start }: OfficePhrase,
  before: Neighbour,
): boolean {
  if (!and.has(before.text) || articles.has(wordAfter(text, start)?.text ?? '')) return false;
  let word = before;
  for (let left = MOST_WORDS_OF_OFFICE; left > 0; left--) {
    const next = wordBefore(text, word.start);
    if (!next || isBroken(text, next.end, word.start)) return false;
    // "The former president Barack Obama and US officials": behind "a former" no name can follow.
    if (former.has(word.text) && oneOf.has(next.text) && !articles.has(next.text)) return true;
    word = next;
  }
  return false;
}

const MOST_WORDS_OF_OFFICE = 8;

/** "第36任美国总统", "第36代アメリカ大統領", "最有权势的美国总统": one of all who ever held the office; or of a play's: "《某剧》中英国首相". */
const OF_MANY = /第[\d一二三四五六七八九十]{1,3}[任代届屆]$|最[^，。、；\s]{1,8}的$|》[中里]的?$/;
const OF_MANY_UNITS = 10;

/** "曾任国防部长和驻美国大使": the verb before the first of several offices is that of all. */
const HELD_ONCE = /(?:曾任|曾是|曾[担擔]任|[历歷]任|(?:[做当當]|[担擔]任)[过過])[^，。；！？的]+[和兼、及与與]$/;
const HELD_ONCE_UNITS = 40;

const ORDINAL = /^ke[-\u2010\u2011\s]?\d/i;

/** "the 39th president". */
const NUMBERED = /^\d+(?:st|nd|rd|th)$/;

/** "George W. Bush's secretary of state", "Samsung's US president". */
function isSomebodyElses(text: string, { start }: OfficePhrase): boolean {
  return /['\u2019]s\s$/.test(text.slice(Math.max(0, start - 3), start));
}

/** "the FBI Director's Award", "the Kapolri Cup", "the U.S. President's Emergency Plan for AIDS Relief". */
function isAward({ wordSets }: Gazetteer, { text, tags }: TaggedText, { last, end }: OfficePhrase, after: Neighbour): boolean {
  const isIts = wordSets.possessives.has(after.text);
  const thing = isIts ? wordAfter(text, after.end) : after;
  if (!thing || !isCapital(text, thing.start) || isBroken(text, end, thing.start)) return false;
  if (formAfter(wordSets.namesakesAfter, text, thing) !== undefined) return true;
  const next = isIts && tags[last + 1]?.start !== thing.start ? wordAfter(text, thing.end) : undefined;
  return next !== undefined && isCapital(text, next.start) && text.slice(thing.end, next.start) === ' ';
}
