import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { hasKind, senseOf, type Tag, type TaggedText } from './match.ts';
import type { OfficePhrase, Phrases } from './offices.ts';
import { isCjk, wordBefore } from './words.ts';

/**
 * Names in Korean, Japanese and Chinese, where no space tells where a name ends, family names are one letter, and full names are
 * often those of singers and footballers too. Each question is O(tags near the name).
 */

const HANGUL = /[\uac00-\ud7a3]/;
const HAN = /[\u3400-\u9fff]/;

/** Whether a Hangul form is only the beginning of a longer word: neither a particle nor a title follows it. */
export function isInsideWord({ wordSets }: Gazetteer, { text, tags }: TaggedText, tag: Tag): boolean {
  if (!HANGUL.test(text.charAt(tag.end - 1))) return false;
  const next = text.charAt(tag.end);
  const after = tags[tag.index + 1];
  return HANGUL.test(next) && !wordSets.particles.has(next) && after?.start !== tag.end;
}

/** Whether a form is so short that it names many people: a Hangul name, or two Chinese letters. */
export function isCommonForm(text: string, tag: Tag): boolean {
  const form = text.slice(tag.start, tag.end);
  return (HANGUL.test(form) && form.length <= 3) || (form.length === 2 && HAN.test(form));
}

/** What of politics a block speaks of: offices, countries and agreements, and which people it names in full. O(tags). */
export interface Politics {
  matters: boolean;
  people: ReadonlySet<number>;
}

export function politicsOf({ tags }: TaggedText): Politics {
  const matters = tags.some((tag) => hasKind(tag, KINDS.politics));
  return { matters, people: new Set(tags.flatMap((tag) => senseOf(tag, KINDS.fullName)?.index ?? [])) };
}

/** Whether anything but the person speaks of politics. */
export function isAmongPolitics({ matters, people }: Politics, person: number): boolean {
  return matters || people.size > (people.has(person) ? 1 : 0);
}

/** A family name of one letter before a title: "박 대통령", "尹大統領". */
export interface LetterName {
  start: number;
  end: number;
  people: readonly number[];
  phrase: OfficePhrase;
}

/** Such names of a block, found from the title's side: one letter alone is far too common a form to look for. */
export function letterNames({ familyLetters }: Gazetteer, { text, tags }: TaggedText, { all }: Phrases): LetterName[] {
  return all.flatMap((phrase) => {
    if (!isCjk(text, phrase.start) || phrase.offices.length === 0) return [];
    const letter = wordBefore(text, phrase.start);
    const people = letter?.cjk && Object.hasOwn(familyLetters, letter.text) ? familyLetters[letter.text] : undefined;
    if (!letter || !people || !/^\s?$/.test(text.slice(letter.end, phrase.start))) return [];
    const script = HANGUL.test(letter.text) ? HANGUL : HAN;
    const isFree = !script.test(text.charAt(letter.start - 1)) && (tags[phrase.first - 1]?.end ?? 0) <= letter.start;
    return isFree ? [{ start: letter.start, end: letter.end, people, phrase }] : [];
  });
}
