import type { Word } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { SENSE } from './layout.ts';
import { joined, senseOf, type Tag, type TaggedText } from './match.ts';

/**
 * What stands around a form: whether a neighbour belongs to the same name, so that "Kim" in "David Kim" or "Trump" in
 * "Trump Tower" is left alone. Each question is O(1).
 */

/** Whether the raw word begins with a capital, or is of a script without case. */
export function isCapitalised(text: string, word: Word): boolean {
  const first = text.charAt(word.start);
  return first !== first.toLowerCase();
}

/** Whether most of the longer words of a block are capitalised, as in a headline: capitals say nothing there. */
export function isHeadlineCase({ text, words }: TaggedText): boolean {
  const longer = words.filter((word) => !word.cjk && word.text.length > 3);
  return longer.length > 2 && longer.filter((word) => isCapitalised(text, word)).length > longer.length * 0.7;
}

/** A word of the language that is capitalised for its place only: a function word, a verb, a weekday. */
export function isPlainWord({ wordSets, words: { plainEndings, plainAffixes } }: Gazetteer, word: Word): boolean {
  const { text } = word;
  if (wordSets.plain.has(text) || wordSets.saying.has(text) || /^\d/.test(text)) return true;
  if (text.length < 6) return false;
  if (plainEndings.some((ending) => text.endsWith(ending))) return true;
  return plainAffixes.begin.some((beginning) => text.startsWith(beginning)) && plainAffixes.end.some((ending) => text.endsWith(ending));
}

/** Whether the word before the tag is part of a longer, unknown name ("Jill Biden", "Chung-in Moon"). */
export function continuesFromLeft(gazetteer: Gazetteer, block: TaggedText, tag: Tag): boolean {
  const before = block.words[tag.from - 1];
  const first = block.words[tag.from];
  if (!before || !first || first.breaksBefore || before.cjk) return false;
  const between = block.text.slice(before.end, first.start);
  if (QUOTE.test(between)) return false;
  const known = block.tags.find(({ to }) => to === tag.from);
  if (known) return isUnjoinedPair(known, between);
  return mayBeName(gazetteer, block, before) && !isPairedWithNext(block, tag);
}

/** Whether the word after the tag is part of a longer, unknown name ("Kim Yo-jong", "Cho Hyun-dong", "Sung Yun-mo"). */
export function continuesToRight(gazetteer: Gazetteer, block: TaggedText, tag: Tag): boolean {
  const last = block.words[tag.to - 1];
  const after = block.words[tag.to];
  if (!last || !after || after.breaksBefore || after.cjk) return false;
  const between = block.text.slice(last.end, after.start);
  if (QUOTE.test(between) || APOSTROPHE.test(between)) return false;
  if (HYPHEN.test(between) && !isCapitalised(block.text, after)) return isSyllable(after) && !isPlainWord(gazetteer, after);
  const known = block.tags.find(({ from }) => from === tag.to);
  if (known) return isUnjoinedPair(known, between);
  return mayBeName(gazetteer, block, after);
}

const QUOTE = /["\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u300c-\u300f]/;
const APOSTROPHE = /['\u2019\u02bc]/;
const HYPHEN = /^[-\u2010\u2011\u2013]$/;

/** "Moon Chung" is one unknown person, where "Moon-Biden" are two known ones. */
function isUnjoinedPair(neighbour: Tag, between: string): boolean {
  return (
    !HYPHEN.test(between) &&
    senseOf(neighbour, SENSE.fullName, SENSE.mononym) === undefined &&
    senseOf(neighbour, SENSE.familyName, SENSE.givenName) !== undefined
  );
}

/** In "Pakta Kim-Putin" the hyphen joins two names, so that neither goes on beyond it. */
function isPairedWithNext({ text, tags }: TaggedText, tag: Tag): boolean {
  const next = tags.find(({ from }) => from === tag.to);
  if (!next || !senseOf(next, SENSE.familyName, SENSE.givenName, SENSE.mononym, SENSE.fullName)) return false;
  return HYPHEN.test(text.slice(tag.end, next.start)) && text.charAt(next.start) !== text.charAt(next.start).toLowerCase();
}

/** A capitalised word that is neither a plain word nor an acronym such as KTT. */
function mayBeName(gazetteer: Gazetteer, { text }: TaggedText, word: Word): boolean {
  if (!isCapitalised(text, word) || isPlainWord(gazetteer, word)) return false;
  const raw = text.slice(word.start, word.end);
  return !(raw.length > 1 && raw.length <= 5 && raw === raw.toUpperCase());
}

/** Whether the name is that of a place or a thing ("Bandara Soekarno-Hatta", "Reagan Airport") or goes on with "Jr". */
export function isNamesake({ wordSets }: Gazetteer, { words }: TaggedText, tag: Tag): boolean {
  const first = words[tag.from];
  const after = words[tag.to];
  const before = first?.breaksBefore ? undefined : words[tag.from - 1];
  return (
    (before !== undefined &&
      (wordSets.namesakesBefore.has(before.text) || wordSets.namesakesBefore.has(joined(words, Math.max(0, tag.from - 2), tag.from)))) ||
    (after !== undefined && !after.breaksBefore && wordSets.namesakesAfter.has(after.text))
  );
}

/** Whether the form is the author of the text or of a picture: "oleh X", "(Foto: X via REUTERS)", "AP/X". */
export function isCredit({ wordSets }: Gazetteer, { text, words }: TaggedText, tag: Tag): boolean {
  const before = words[tag.from - 1];
  if (!before) return false;
  const between = text.slice(before.end, tag.start);
  const twoBefore = joined(words, Math.max(0, tag.from - 2), tag.from);
  if (/^\s*\/\s*$/.test(between)) return wordSets.agencies.has(before.text) || wordSets.agencies.has(twoBefore);
  const credit = wordSets.creditsBefore.has(before.text) || wordSets.creditsBefore.has(twoBefore);
  if (!credit) return false;
  const opens = tag.from - 1 === 0 || before.breaksBefore;
  return /^\s*:\s*$/.test(between) || (opens && /^\s+$/.test(between) && tag.from <= 3 && words.length <= 16);
}

/** Whether an agency signs off right after it: "Lee Jin-man via REUTERS". */
export function isPressPicture({ wordSets }: Gazetteer, { words }: TaggedText, tag: Tag): boolean {
  const [via, agency] = [words[tag.to], words[tag.to + 1]];
  return via?.text === 'via' && agency !== undefined && wordSets.agencies.has(agency.text);
}

/** The lower-case second syllable of a Korean given name, as in "Hyun-dong"; "Trump-era" is none. */
function isSyllable(word: Word): boolean {
  return word.text.length <= 6 && !['era', 'like', 'style', 'led', 'isme', 'nya'].includes(word.text);
}
