import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { hasKind, type Tag, type TaggedText } from './match.ts';
import { isPlainWord, isVerbInHeadline, type Placed } from './surroundings.ts';
import { formAfter, formBefore, isBroken, isCapital, type Neighbour, wordAfter, wordBefore } from './words.ts';

/** Places, things and firms that bear the name of somebody. Each question is O(1). */

/** Words between a name and what is named after it: "Obama Presidential Center", "Trump National Golf Club". */
const NAMESAKE_WORDS = 2;

/** Whether the name is that of a place or a thing ("Bandara Soekarno-Hatta", "Reagan Airport") or goes on with "Jr". */
export function isNamesake(
  gazetteer: Gazetteer,
  block: TaggedText,
  { tag, before, after }: Placed,
  scene: { readonly headline: boolean },
): boolean {
  const { namesakesBefore, namesakesAfter, ships } = gazetteer.wordSets;
  const { text, tags } = block;
  if (before && formBefore(namesakesBefore, text, before) !== undefined && !isBroken(text, before.end, tag.start)) return true;
  if (before && isAddressed(gazetteer, block, tag, before)) return true;
  if (isFirm(block, tag) || isTown(gazetteer, block, tag, after)) return true;
  if (!after || isBroken(text, tag.end, after.start)) return false;
  if (after.cjk) return formAfter(namesakesAfter, text, after) !== undefined;
  if (formAfter(ships, text, after) !== undefined) return true;
  let from = tag.end;
  let word: Neighbour | undefined = after;
  for (let words = 0; words <= NAMESAKE_WORDS && word; words++) {
    if (!JOINED.test(text.slice(from, word.start)) || !isCapital(text, word.start)) return false;
    if (formAfter(namesakesAfter, text, word) !== undefined) return true;
    const known = tags[tag.index + 1];
    if (known && known.start <= word.start) return false;
    if (scene.headline && (isPlainWord(gazetteer, word, block.lang) || isVerbInHeadline(gazetteer, block, word))) return false;
    from = word.end;
    word = wordAfter(text, from);
  }
  return false;
}

/** "Warung Pak Nowhere": a form of address between the two. */
function isAddressed({ wordSets }: Gazetteer, { text, tags }: TaggedText, tag: Tag, before: Neighbour): boolean {
  const title = tags[tag.index - 1];
  if (!title || title.end !== before.end || !hasKind(title, KINDS.title) || text.slice(title.end, tag.start) !== ' ') return false;
  const thing = wordBefore(text, title.start);
  return (
    thing !== undefined &&
    isCapital(text, thing.start) &&
    text.slice(thing.end, title.start) === ' ' &&
    formBefore(wordSets.namesakesBefore, text, thing) !== undefined
  );
}

/** "Cho & Partners", but "President Cho & Republicans". */
function isFirm({ text, tags }: TaggedText, tag: Tag): boolean {
  if (text.charAt(tag.end) !== '&' && text.charAt(tag.end + 1) !== '&') return false;
  const title = tags[tag.index - 1];
  if (title && hasKind(title, KINDS.title) && text.slice(title.end, tag.start) === ' ') return false;
  const and = /^\s?&\s?(?=\p{Lu})/u.exec(text.slice(tag.end, tag.end + 4));
  const next = tags[tag.index + 1];
  return and !== null && !(next?.start === tag.end + and[0].length && hasKind(next, KINDS.name));
}

/** "Clinton, Iowa", "Austin, Texas": of the towns of America, which are named after people, the state is told. */
function isTown({ wordSets }: Gazetteer, { text }: TaggedText, tag: Tag, after: Neighbour | undefined): boolean {
  if (!after || text.charAt(tag.end) !== ',' || after.start !== tag.end + 2) return false;
  const end = formAfter(wordSets.states, text, after);
  return end !== undefined && /^(?:[,.;)]|$)/.test(text.slice(end));
}

const JOINED = /^[ \u00a0-]$/;
