import type { Gazetteer } from './gazetteer.ts';
import type { TaggedText } from './match.ts';
import { isLeaderForCertain, type Placed } from './surroundings.ts';
import { formAfter, formBefore, isBroken, isCjk, type Neighbour, wordAfter, wordBefore } from './words.ts';

/** Names that only tell who wrote a text or took a picture. Each question is O(1), but for that of a line: O(its length). */

/** A byline is short: "Oleh Nama Penulis, Jakarta". */
const BYLINE = { units: 120, before: 24 };

/**
 * Whether the form is the author of the text or of a picture: "oleh X", "(Foto: X via REUTERS)", "AP/X", "X/AFP", "写真：X". Whoever led a
 * state is in the picture.
 */
export function isCredit(gazetteer: Gazetteer, block: TaggedText, place: Placed): boolean {
  return isCredited(gazetteer, block, place) && !isLeaderForCertain(gazetteer, place.tag);
}

function isCredited({ wordSets }: Gazetteer, { text }: TaggedText, { tag, before, after }: Placed): boolean {
  if (after && isSlash(text.slice(tag.end, after.start)) && formAfter(wordSets.agencies, text, after) !== undefined) return true;
  if (!before) return false;
  const between = text.slice(before.end, tag.start);
  if (between.includes('/')) return isSlash(between) && formBefore(wordSets.agencies, text, before) !== undefined;
  // "Featured image via Nowhere/Getty Images".
  if (wordSets.signing.has(before.text) && formBefore(wordSets.creditsBefore, text, wordBefore(text, before.start)) !== undefined)
    return true;
  const from = formBefore(wordSets.creditsBefore, text, before);
  if (from === undefined) return false;
  // The last letter of a longer word: "댓글: ".
  if (before.cjk && from === before.start && isCjk(text, from - 1)) return false;
  if (CREDITS.test(between)) return !(after && wordSets.pictured.has(after.text) && /^\s?[(（]$/.test(text.slice(tag.end, after.start)));
  if (before.cjk) return false;
  const gap = wordBefore(text, from);
  const opens = !gap || isBroken(text, gap.end, from);
  return opens && between.trim() === '' && tag.start <= BYLINE.before && text.length <= BYLINE.units;
}

const CREDITS = /^\s*[:：=＝]\s*$/;

function isSlash(between: string): boolean {
  return between.trim() === '/';
}

/** A line of credits is no longer than this, in units. */
const CREDIT_LINE = 250;

/** Whether a block only tells who made the text: "X and Y contributed to this report." */
export function isCreditLine({ wordSets }: Gazetteer, { text, tags }: TaggedText): boolean {
  return tags.length > 0 && text.length <= CREDIT_LINE && wordSets.creditLines.test(text);
}

/** Whether an agency signs off right after it: "Lee Jin-man via REUTERS". */
export function isPressPicture({ wordSets }: Gazetteer, { text }: TaggedText, after: Neighbour | undefined): boolean {
  return (
    after !== undefined && wordSets.signing.has(after.text) && formAfter(wordSets.agencies, text, wordAfter(text, after.end)) !== undefined
  );
}
