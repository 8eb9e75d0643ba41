import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { isOneOf } from './layout.ts';
import { senseOf, type Tag, type TaggedText } from './match.ts';

/** A country that a text names, with its code. */
export interface FoundCountry {
  tag: Tag;
  code: string;
}

/** The country that the tag at a place stands for in a sense of one of the kinds, or nothing. */
export function countryTag(gazetteer: Gazetteer, { tags }: TaggedText, at: number, kinds: number): FoundCountry | undefined {
  const tag = tags[at];
  const sense = tag && senseOf(tag, kinds);
  const code = sense && gazetteer.countries[sense.index];
  return tag && code ? { tag, code } : undefined;
}

/** "Presiden Amerika Serikat (AS)": the abbreviation in brackets is part of the country's name. */
export function withAbbreviation(gazetteer: Gazetteer, block: TaggedText, country: FoundCountry): FoundCountry {
  const next = countryTag(gazetteer, block, country.tag.index + 1, KINDS.country);
  const bracketed = next && /^\s*\($/.test(block.text.slice(country.tag.end, next.tag.start)) && block.text.startsWith(')', next.tag.end);
  return bracketed && next.code === country.code ? { ...next, tag: { ...next.tag, end: next.tag.end + 1 } } : country;
}

/** Every country that a block speaks of: by name, seat or capital, or both by one name of two: "the two Koreas". O(tags). */
export function countriesIn({ countries }: Gazetteer, { tags }: TaggedText): Set<string> {
  const found = new Set<string>();
  for (const { senses } of tags) {
    for (const { kind, index } of senses) {
      const code = isOneOf(kind, KINDS.place) ? countries[index] : undefined;
      if (code) found.add(code);
    }
  }
  return found;
}
