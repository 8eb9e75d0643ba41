import type { Gazetteer } from './gazetteer.ts';
import { everHeld } from './held-offices.ts';
import { isName, KINDS } from './kinds.ts';
import { NAME_FLAG } from './layout.ts';
import { hasKind, type Tag, type TaggedText } from './match.ts';
import type { Scene } from './scene.ts';
import { beginsWithFamily, endOfName, type Stranger, strangerAt } from './strangers.ts';
import { continuesFromLeft, continuesToRight, isPlainWord, type Placed } from './surroundings.ts';
import { phraseBeside } from './titles-beside.ts';
import { isBroken, isCapital, isOneWord, type Neighbour, wordAfter, wordBefore } from './words.ts';

/** Strangers who share with an official the one word that he is called by, and whose given name comes first. */

/** Most words of such a name besides the known one. */
const REST_WORDS = 3;

/**
 * The stranger of whose longer name a known one is the first word or the last: "Umar Santoso" beside Umar Hadi, "Alan Blinken". Nobody in
 * headlines, where every word has a capital; nor where a title that fits or an initial tells that it is the official himself, with more of
 * his name than anybody has listed. O(1).
 */
export function longerName(scene: Scene, place: Placed): Stranger | undefined {
  const { gazetteer, tagged } = scene;
  const { tag } = place;
  if (scene.headline || !isOneWord(tagged.text, tag.start, tag.end) || beginsWithFamily(gazetteer, tag)) return undefined;
  const isFull = hasKind(tag, KINDS.fullName);
  const isFirst = isFull || (tag.flags & NAME_FLAG.first) !== 0;
  const whole = (isFirst && withRest(scene, place)) || ((isFull || !isFirst) && withGivenNames(scene, place));
  if (!whole || isHimself(scene, whole)) return undefined;
  return strangerAt(whole.start, tagged.text.slice(whole.start, whole.end));
}

/** "Umar Santoso" of "Umar". */
function withRest({ gazetteer, tagged }: Scene, place: Placed): Tag | undefined {
  const { tag, before, after } = place;
  const { text, tags } = tagged;
  if (!after || isInitial(after) || text.slice(tag.end, after.start) !== ' ' || !continuesToRight(gazetteer, tagged, place))
    return undefined;
  // "The Prabowo Cabinet".
  if (before && gazetteer.wordSets.articles.has(before.text) && !isBroken(text, before.end, tag.start)) return undefined;
  // "Prabowo Gibran" are two, whom a poster names together.
  if (hasKind(tag, KINDS.mononym) && tags[tag.index + 1]?.start === after.start) return undefined;
  const end = endOfName(gazetteer, tagged, tag.end, REST_WORDS);
  return goesOn(gazetteer, tagged, end) ? undefined : { ...tag, end };
}

/** "Alan Blinken" of "Blinken". */
function withGivenNames({ gazetteer, tagged }: Scene, place: Placed): Tag | undefined {
  const { tag, before } = place;
  const { text } = tagged;
  if (!before || isInitial(before) || text.slice(before.end, tag.start) !== ' ' || !continuesFromLeft(gazetteer, tagged, place))
    return undefined;
  return { ...tag, start: startOfName(gazetteer, tagged, tag, before) };
}

/** Strangers of a block, back from a name, of whom it may be a part. */
const NEAREST = 8;

/** Whether one of the strangers whom a block has just named is called by a form: by the first word or the last of his name. */
export function isPartOfOne(strangers: readonly Stranger[], form: string): boolean {
  return strangers.slice(-NEAREST).some((stranger) => stranger.form.startsWith(`${form} `) || stranger.form.endsWith(` ${form}`));
}

function isInitial({ start, end }: Neighbour): boolean {
  return end - start === 1;
}

/** Whether more capitals follow, as after a verb of a headline that runs on from a sentence: that is no name. */
function goesOn(gazetteer: Gazetteer, { text, lang }: TaggedText, end: number): boolean {
  const next = wordAfter(text, end);
  return next !== undefined && !isBroken(text, end, next.start) && isCapital(text, next.start) && !isPlainWord(gazetteer, next, lang);
}

/** Where the given names begin that stand before a known family name and end with the word `last`. A title is none of them. */
function startOfName(gazetteer: Gazetteer, { text, lang, tags }: TaggedText, tag: Tag, last: Neighbour): number {
  let { start } = last;
  let known = tag.index - 1;
  for (let words = 1; words < REST_WORDS; words++) {
    const word = wordBefore(text, start);
    if (!word || isBroken(text, word.end, start) || !isCapital(text, word.start) || isPlainWord(gazetteer, word, lang)) break;
    while ((tags[known]?.start ?? 0) > word.start) known--;
    const other = tags[known];
    if (other && other.end > word.start && !hasKind(other, KINDS.name)) break;
    start = word.start;
  }
  return start;
}

/** "Secretary of State John Forbes Kerry", "Hillary Rodham Clinton", "Yusril Ihza": a title that fits, or another part of his own name. */
function isHimself({ gazetteer, tagged, phrases }: Scene, whole: Tag): boolean {
  const isOwn = (index: number) => whole.senses.some((sense) => sense.index === index && isName(sense.kind));
  const { tags } = tagged;
  let first = whole.index;
  while ((tags[first - 1]?.start ?? -1) >= whole.start) first--;
  for (let part = first; (tags[part]?.start ?? whole.end) < whole.end; part++) {
    if (part !== whole.index && tags[part]?.senses.some(({ kind, index }) => isName(kind) && isOwn(index))) return true;
  }
  if (gazetteer.scanner.mayGoOn(tagged.text, whole.start, whole.end)) return true;
  const phrase = phraseBeside(gazetteer, tagged, phrases, { ...whole, index: first });
  return (
    phrase !== undefined &&
    phrase.offices.length > 0 &&
    whole.senses.some(({ kind, index }) => isName(kind) && everHeld(gazetteer, index, phrase))
  );
}
