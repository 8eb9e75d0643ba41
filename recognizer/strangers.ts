import { isCredit, isPressPicture } from './credits.ts';
import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { SENSE } from './layout.ts';
import { hasKind, type Tag, type TaggedText } from './match.ts';
import type { NameCandidate } from './name-candidate.ts';
import { continuesToRight, isPlainWord, placed } from './surroundings.ts';
import { foldWord, isBroken, isCapital, isCjk, wordAfter } from './words.ts';

/** Somebody whom no pack knows, with a family name that a known person bears too: "Kim Yong Chol" beside Kim Jong Un. */
export interface Stranger {
  start: number;
  form: string;
  /** Folded family name. */
  family: string;
}

export function strangerAt(start: number, form: string): Stranger {
  return { start, form, family: familyOf(form) };
}

/** A Korean name with a title. */
const TITLED = /^[\uac00-\ud7a3]+ ([\uac00-\ud7a3]+)$/;

/** What strangers of a short name may be kept under: the family name, and what they are called by with the title after it. */
export function familiesOf(text: string, { tag, phrase }: Pick<NameCandidate, 'tag' | 'phrase'>): readonly string[] {
  const form = foldWord(text.slice(tag.start, tag.end));
  return tag.name < 0 && phrase ? [form, `${form} ${text.slice(phrase.start, phrase.end)}`] : [form];
}

/** Longest given name, in words: "Yong Chol". */
const GIVEN_WORDS = 2;

/**
 * Unknown people of a block whose family name comes first and is also that of somebody known: a bare "Kim" may be theirs.
 * Not for headlines: every word has a capital there, so that nobody can tell a name. O(tags).
 */
export function strangersIn(gazetteer: Gazetteer, block: TaggedText): Stranger[] {
  const found: Stranger[] = [];
  let past = 0;
  for (const tag of block.tags) {
    // "RI" is Indonesia, and no Mr Ri.
    if (tag.start < past || !hasKind(tag, KINDS.familyName) || hasKind(tag, KINDS.fullName | KINDS.country)) continue;
    // "Pak" is a form of address in Indonesian.
    if (block.lang === 'id' && hasKind(tag, KINDS.title)) continue;
    if (!beginsWithFamily(gazetteer, tag)) continue;
    const place = placed(block.text, tag);
    if (!continuesToRight(gazetteer, block, place)) continue;
    const end = endOfName(gazetteer, block, tag.end, GIVEN_WORDS);
    if (isCredit(gazetteer, block, place) || isPressPicture(gazetteer, block, wordAfter(block.text, end))) continue;
    found.push({ start: tag.start, form: block.text.slice(tag.start, end), family: foldWord(block.text.slice(tag.start, tag.end)) });
    past = end;
  }
  return found;
}

/** Whether the form is the family name of somebody whose family name comes first. */
export function beginsWithFamily({ people }: Gazetteer, { senses }: Tag): boolean {
  return senses.some(({ kind, index }) => kind === SENSE.familyName && people[index]?.order === 'family');
}

/** Where a name ends that begins with a known word and goes on with at most so many. */
export function endOfName(gazetteer: Gazetteer, { text, lang }: TaggedText, from: number, most: number): number {
  let end = from;
  for (let word = 0; word < most; word++) {
    const next = wordAfter(text, end);
    if (!next || isBroken(text, end, next.start) || isPlainWord(gazetteer, next, lang)) break;
    // The second syllable of "Yo-jong" is written small.
    const hyphenated = next.start === end + 1 && !/\s/.test(text.charAt(end));
    if (!hyphenated && !isCapital(text, next.start)) break;
    end = next.end;
  }
  return end;
}

/**
 * The folded family name of somebody whose family name comes first: one letter in Korean and Chinese, in katakana all before the dot. With the
 * title, where the form has one: "윤 의원" of "윤상현 의원".
 */
export function familyOf(form: string): string {
  const folded = foldText(form);
  const title = TITLED.exec(form)?.[1];
  if (title) return `${folded.charAt(0)} ${title}`;
  const beforeDot = /^([\u30a1-\u30fc]+)[・･]/.exec(form)?.[1];
  if (beforeDot) return foldText(beforeDot);
  return (isCjk(form, 0) ? folded.charAt(0) : folded.split(' ')[0]) ?? '';
}
