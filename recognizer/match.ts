import type { Gazetteer } from './gazetteer.ts';
import { FLAG, kindsOf, NAME_FLAG, type Sense } from './layout.ts';
import { isInCapitals } from './scan.ts';

/** A known form in a text, before anyone has asked what it means here. */
export interface Tag {
  start: number;
  end: number;
  /** Its place among the tags of its text. */
  index: number;
  senses: readonly Sense[];
  /** The kinds of the senses, as a `kindSet`. */
  kinds: number;
  /** Bits of `NAME_FLAG`; absent where a rule made the tag. */
  flags?: number;
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
 * What several packs say of one form is put together here.
 */
export function matchText(gazetteer: Gazetteer, text: string): TaggedText {
  const { scanner } = gazetteer;
  const count = scanner.scan(text);
  const tags: Tag[] = [];
  for (let at = 0; at < count * 3; at += 3) {
    const [start, end, name] = [scanner.spans[at] as number, scanner.spans[at + 1] as number, scanner.spans[at + 2] as number];
    const meaning = gazetteer.meaningOf(name);
    const { flags } = meaning;
    const senses = meaning.hasCapitals ? countingSenses(meaning.senses, text, start, end) : meaning.senses;
    const before = tags.at(-1);
    if (before?.start === start) tags[tags.length - 1] = both(before, senses, flags);
    else tags.push({ start, end, index: tags.length, senses, kinds: senses === meaning.senses ? meaning.kinds : kindsOf(senses), flags });
  }
  return { text, tags };
}

/** Without those that count in capitals only, where the text has others. */
function countingSenses(senses: readonly Sense[], text: string, start: number, end: number): readonly Sense[] {
  return isInCapitals(text.slice(start, end)) ? senses : senses.filter(({ flags }) => !(flags & FLAG.capitals));
}

function both(tag: Tag, senses: readonly Sense[], flags: number): Tag {
  const isNew = (sense: Sense) => !tag.senses.some(({ kind, index }) => kind === sense.kind && index === sense.index);
  const before = tag.flags ?? 0;
  const all = (before | flags) & ~NAME_FLAG.capitals;
  const together = [...tag.senses, ...senses.filter(isNew)];
  return { ...tag, senses: together, kinds: kindsOf(together), flags: all | (before & flags) };
}

/** Whether the tag can be of one of the kinds. */
export function hasKind({ kinds }: Tag, set: number): boolean {
  return (kinds & set) !== 0;
}

/** The first sense of one of the kinds. */
export function senseOf(tag: Tag, set: number): Sense | undefined {
  return hasKind(tag, set) ? tag.senses.find(({ kind }) => ((1 << kind) & set) !== 0) : undefined;
}
