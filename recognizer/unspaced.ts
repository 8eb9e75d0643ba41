import type { Gazetteer } from './gazetteer.ts';
import { SENSE } from './layout.ts';
import { senseOf, type Tag, type TaggedText } from './match.ts';
import type { OfficePhrase } from './offices.ts';
import { isCjk, wordBefore } from './words.ts';

/**
 * Names in Korean, Japanese and Chinese, where no space tells where a name ends, family names are one letter, and full names are
 * often those of singers and footballers too. Each question is O(tags near the name).
 */

const HANGUL = /[\uac00-\ud7a3]/;
const HAN = /[\u3400-\u9fff]/;

/** Whether a Hangul form is the middle of a longer word: neither a particle nor a title follows it, or letters run up to it. */
export function isInsideWord({ wordSets }: Gazetteer, { text, tags }: TaggedText, tag: Tag): boolean {
  if (!HANGUL.test(text.charAt(tag.end - 1))) return false;
  const before = tags[tag.index - 1];
  if (HANGUL.test(text.charAt(tag.start - 1)) && before?.end !== tag.start) return true;
  const next = text.charAt(tag.end);
  const after = tags[tag.index + 1];
  return HANGUL.test(next) && !wordSets.particles.has(next) && after?.start !== tag.end;
}

/** Whether a form is so short that it names many people: a Hangul name, or two Chinese letters. */
export function isCommonForm(text: string, tag: Tag): boolean {
  const form = text.slice(tag.start, tag.end);
  return (HANGUL.test(form) && form.length <= 3) || (form.length === 2 && HAN.test(form));
}

/** Whether anything else in the block is of politics: an office, a country, an agreement or another official. */
export function hasPolitics({ tags }: TaggedText, tag: Tag): boolean {
  const person = senseOf(tag, SENSE.fullName)?.index;
  return tags.some((other) => {
    if (other === tag) return false;
    if (senseOf(other, SENSE.title, SENSE.country, SENSE.seat, SENSE.capital, SENSE.agreement)) return true;
    const another = senseOf(other, SENSE.fullName)?.index;
    return another !== undefined && another !== person;
  });
}

/** A family name of one letter before a title: "박 대통령", "尹大統領". */
export interface LetterName {
  start: number;
  end: number;
  people: readonly number[];
  phrase: OfficePhrase;
}

/** Such names of a block, found from the title's side: one letter alone is far too common a form to look for. */
export function letterNames({ familyLetters }: Gazetteer, { text, tags }: TaggedText, phrases: readonly OfficePhrase[]): LetterName[] {
  return phrases.flatMap((phrase) => {
    if (!isCjk(text, phrase.start) || phrase.offices.length === 0) return [];
    const letter = wordBefore(text, phrase.start);
    const people = letter?.cjk && Object.hasOwn(familyLetters, letter.text) ? familyLetters[letter.text] : undefined;
    if (!letter || !people || !/^\s?$/.test(text.slice(letter.end, phrase.start))) return [];
    const script = HANGUL.test(letter.text) ? HANGUL : HAN;
    const isFree = !script.test(text.charAt(letter.start - 1)) && (tags[phrase.first - 1]?.end ?? 0) <= letter.start;
    return isFree ? [{ start: letter.start, end: letter.end, people, phrase }] : [];
  });
}
