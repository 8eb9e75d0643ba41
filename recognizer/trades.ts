import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { EVIDENCE } from './layout.ts';
import { hasKind, type TaggedText } from './match.ts';
import { type Stranger, strangerAt } from './strangers.ts';
import { isLeaderForCertain, type Placed } from './surroundings.ts';
import { unitAt } from './units.ts';
import { formAfter, formBefore, isBroken, type Neighbour, wordAfter } from './words.ts';

/** Bearers of an official's name whom the block says to be of another calling, and so to be somebody else. Each question is O(1). */

/**
 * The stranger that the bearer of a known name is where the block says that he plays or sings, or nothing. Whoever led a state is taken for
 * himself, but for the shortest forms, which are those of singers, too.
 */
export function otherTrade(gazetteer: Gazetteer, block: TaggedText, place: Placed): Stranger | undefined {
  if (!hasOtherTrade(gazetteer, block, place)) return undefined;
  const { tag } = place;
  if (isLeaderForCertain(gazetteer, tag)) return undefined;
  return strangerAt(tag.start, block.text.slice(tag.start, tag.end));
}

/** Words between a name and its calling: "Kim Yong-hyun, a Dongguk University professor". A letter of Hangul is a word. */
const CALLING = { latin: 8, cjk: 16 };

/** The stranger that the bearer of a name is which many bear, where the block says that he was asked for his opinion; or nothing. */
export function scholarOf({ wordSets }: Gazetteer, { text }: TaggedText, { tag, before, after }: Placed): Stranger | undefined {
  const isMany = hasKind(tag, KINDS.fullName) && tag.senses.every(({ minimumEvidence }) => minimumEvidence !== EVIDENCE.any);
  if (!isMany) return undefined;
  const stranger = strangerAt(tag.start, text.slice(tag.start, tag.end));
  if (before && !isBroken(text, before.end, tag.start) && formBefore(wordSets.scholars, text, before) !== undefined) return stranger;
  if (!after || !/^(?:,\s| |\s?[(（])$/.test(text.slice(tag.end, after.start)) || (!after.cjk && text.charAt(tag.end) !== ','))
    return undefined;
  let word: Neighbour | undefined = after;
  for (let words = after.cjk ? CALLING.cjk : CALLING.latin; word && words > 0; words--) {
    if (formAfter(wordSets.scholars, text, word) !== undefined) return stranger;
    const next = wordAfter(text, word.end);
    if (!next || isBroken(text, word.end, next.start)) return undefined;
    word = next;
  }
  return undefined;
}

/** Whether the words beside a name say that its bearer plays, sings or reports: "Aktor Kim Soo-hyun", "손흥민 선수". */
function hasOtherTrade({ wordSets }: Gazetteer, { text }: TaggedText, { tag, before, after }: Placed): boolean {
  if (before && formBefore(wordSets.tradesBefore, text, before) !== undefined) {
    // "Rev. Nowhere".
    const isAbbreviated = before.end - before.start <= ABBREVIATION && text.startsWith('. ', before.end);
    if (isGapOfSpaces(text, before.end + (isAbbreviated ? 1 : 0), tag.start)) return true;
  }
  if (!after) return false;
  // "John Kelly, a plumber", "John Kelly (41), a plumber".
  const from = isDigit(after.text) ? pastAge(text, tag.end) : tag.end;
  if (!text.startsWith(', ', from))
    return formAfter(wordSets.tradesAfter, text, after) !== undefined && isGapOfSpaces(text, tag.end, after.start);
  let trade = wordAfter(text, from);
  const hasArticle = trade !== undefined && wordSets.oneOf.has(trade.text);
  if (hasArticle && trade) trade = wordAfter(text, trade.end);
  // "a retired dairy farmer", but "a retired farmer and senator".
  for (let words = 0; trade && words <= (hasArticle ? ADJECTIVES : 0); words++) {
    if (formAfter(wordSets.tradesBefore, text, trade) !== undefined) return true;
    const next = wordAfter(text, trade.end);
    if (!next || text.slice(trade.end, next.start) !== ' ') return false;
    trade = next;
  }
  return false;
}

function pastAge(text: string, end: number): number {
  return end + (AGE.exec(text.slice(end, end + AGE_UNITS))?.[0].length ?? 0);
}

function isDigit(word: string): boolean {
  const unit = unitAt(word, 0);
  return unit >= 0x30 && unit <= 0x39;
}

const AGE = /^(?:, \d\d(?=,)| ?\(\d\d(?: tahun)?\)(?=,))/;
const AGE_UNITS = 14;

/** Letters of the longest trade that is written with a full stop. */
const ABBREVIATION = 4;

/** Words between an article and the trade. */
const ADJECTIVES = 2;

function isGapOfSpaces(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === '';
}
