import { countryTag, withAbbreviation } from './countries.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isHyphen } from './joined-names.ts';
import { KINDS } from './kinds.ts';
import type { Tag, TaggedText } from './match.ts';
import { wordsBetween } from './words.ts';

/** Two countries with the form that a text joins to them: "FTA AS-Korsel", "US-South Korean alliance". */
export interface PairedForm {
  countries: readonly [string, string];
  /** Of the form and the countries, as one. */
  start: number;
  end: number;
  /** True where no hyphen joins the two: "FTA between China and South Korea". */
  between: boolean;
}

/** The pair that stands right after a form or right before it, or nothing. Two of three countries are none. O(1). */
export function pairBeside(gazetteer: Gazetteer, block: TaggedText, form: Tag): PairedForm | undefined {
  const { text } = block;
  const after = pairAt(gazetteer, block, form.index + 1);
  const between = after !== undefined && isBetween(gazetteer, text, form, after);
  if (after && (between || isDirect(text, form, after.first, after))) {
    return { countries: after.countries, start: form.start, end: after.end, between };
  }
  const before = pairAt(gazetteer, block, form.index - 2);
  return before && isDirect(text, before.second, form, before)
    ? { countries: before.countries, start: before.first.start, end: form.end, between: false }
    : undefined;
}

interface Pair {
  countries: readonly [string, string];
  first: Tag;
  second: Tag;
  /** Between the two. */
  parted: readonly [from: number, to: number];
  /** Past an abbreviation of the second. */
  end: number;
  hyphened: boolean;
}

function pairAt(gazetteer: Gazetteer, block: TaggedText, at: number): Pair | undefined {
  const first = countryTag(gazetteer, block, at, KINDS.inPair);
  const named = first && withAbbreviation(gazetteer, block, first);
  const second = named && countryTag(gazetteer, block, named.tag.index + 1, KINDS.inPair);
  if (!second) return undefined;
  const last = withAbbreviation(gazetteer, block, second);
  if (isOfMore(gazetteer, block, first.tag, last.tag)) return undefined;
  return {
    countries: [first.code, second.code],
    first: first.tag,
    second: second.tag,
    parted: [named.tag.end, second.tag.start],
    end: last.tag.end,
    hyphened: isHyphen(gap(block, named.tag, second.tag).trim()),
  };
}

/** Whether a hyphen joins another country to a stretch, given by its first tag and its last. A dash between spaces joins nothing. */
export function isOfMore(gazetteer: Gazetteer, block: TaggedText, first: Tag, last: Tag): boolean {
  const before = countryTag(gazetteer, block, first.index - 1, KINDS.inPair);
  const after = countryTag(gazetteer, block, last.index + 1, KINDS.inPair);
  return (before && isHyphen(gap(block, before.tag, first))) || (after && isHyphen(gap(block, last, after.tag))) || false;
}

/** The full stop of "U.S.-ROK" is no part of the tag. */
function gap({ text }: TaggedText, { end }: Tag, { start }: Tag): string {
  return text.slice(end, start).replace(/^\./, '');
}

function isDirect(text: string, left: Tag, right: Tag, { hyphened }: Pair): boolean {
  return hyphened && wordsBetween(text, left.end, right.start) === '';
}

function isBetween({ wordSets }: Gazetteer, text: string, form: Tag, { first, parted }: Pair): boolean {
  const joins = (words: ReadonlySet<string>, from: number, to: number) => {
    const [word = '', ...rest] = wordsBetween(text, from, to)?.split(' ') ?? [];
    return words.has(word) && rest.every((article) => wordSets.articles.has(article));
  };
  return joins(wordSets.betweenTwo, form.end, first.start) && joins(wordSets.and, ...parted);
}
