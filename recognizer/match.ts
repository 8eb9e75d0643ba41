import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { FLAG, isOneOf, kindsOf, NAME_FLAG, type Sense } from './layout.ts';
import { isInCapitals } from './scan.ts';
import { classOf, LETTER, unitAt } from './units.ts';
import { isCapital, isOneWord } from './words.ts';

/** A known form in a text, before anyone has asked what it means here. */
export interface Tag {
  start: number;
  end: number;
  /** Its place among the tags of its text. */
  index: number;
  /** The gazetteer's number of the form; -1 where a rule made the tag. */
  name: number;
  /** The same list for the same form, but where capitals decide. */
  senses: readonly Sense[];
  /** The kinds of the senses, as a `kindSet`. */
  kinds: number;
  /** Bits of `NAME_FLAG`. */
  flags: number;
}

/** A text with its tags, in order; tags never overlap. */
export interface TaggedText {
  text: string;
  /** Language of the page, where it is known: what is a common word in one is a name in another. */
  lang?: string | undefined;
  tags: readonly Tag[];
}

/**
 * Finds every known form: leftmost first, then longest, from word start to word end; `scan.ts` tells how, and the cost.
 * What several packs say of one form is put together here. Short names in small letters are left out: "to" is not To Lam.
 */
export function matchText(gazetteer: Gazetteer, text: string, lang?: string): TaggedText {
  const { scanner } = gazetteer;
  const past = scanner.scan(text) * 3;
  const tags: Tag[] = [];
  for (let at = 0; at < past; at += 3) {
    const start = scanner.spans[at] as number;
    const end = scanner.spans[at + 1] as number;
    const name = scanner.spans[at + 2] as number;
    const meaning = gazetteer.meaningOf(name);
    const senses = meaning.hasCapitals ? countingSenses(meaning.senses, text, start, end) : meaning.senses;
    const kinds = senses === meaning.senses ? meaning.kinds : kindsOf(senses);
    if ((kinds & KINDS.shortName) !== 0 && (kinds & NEVER_LOWER) === 0 && isLowerWord(text, start, end)) continue;
    const before = tags.at(-1);
    if (before?.start === start) tags[tags.length - 1] = both(before, senses, meaning.flags);
    else tags.push({ start, end, index: tags.length, name, senses, kinds, flags: meaning.flags });
  }
  return { text, lang, tags };
}

/** In small letters a form of these kinds still counts. */
const NEVER_LOWER = KINDS.fullName | KINDS.title;

/** Whether the form is one word of a script with case, and not capitalised. */
export function isLowerWord(text: string, start: number, end: number): boolean {
  return classOf[unitAt(text, start)] === LETTER && !isCapital(text, start) && isOneWord(text, start, end);
}

/** Without those that count in capitals only, where the text has others. */
function countingSenses(senses: readonly Sense[], text: string, start: number, end: number): readonly Sense[] {
  return isInCapitals(text.slice(start, end)) ? senses : senses.filter(({ flags }) => !(flags & FLAG.capitals));
}

function both(tag: Tag, senses: readonly Sense[], flags: number): Tag {
  const isNew = (sense: Sense) => !tag.senses.some(({ kind, index }) => kind === sense.kind && index === sense.index);
  const all = (tag.flags | flags) & ~NAME_FLAG.capitals;
  const together = [...tag.senses, ...senses.filter(isNew)];
  return { ...tag, senses: together, kinds: kindsOf(together), flags: all | (tag.flags & flags) };
}

/** Whether the tag can be of one of the kinds. */
export function hasKind({ kinds }: Tag, set: number): boolean {
  return (kinds & set) !== 0;
}

/** The first sense of one of the kinds. */
export function senseOf(tag: Tag, set: number): Sense | undefined {
  return hasKind(tag, set) ? tag.senses.find(({ kind }) => isOneOf(kind, set)) : undefined;
}
