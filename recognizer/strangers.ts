import type { Gazetteer } from './gazetteer.ts';
import { SENSE } from './layout.ts';
import { joined, senseOf, type Tag, type TaggedText } from './match.ts';
import { continuesFromLeft, continuesToRight, isCredit, isHeadlineCase, isPressPicture } from './surroundings.ts';

/** Somebody whom no pack knows, with a family name that a known person bears too: "Kim Yong Chol" beside Kim Jong Un. */
export interface Stranger {
  start: number;
  form: string;
  /** Folded family name. */
  family: string;
}

/** Longest given name, in words: "Yong Chol". */
const GIVEN_WORDS = 2;

/**
 * Unknown people of a block whose family name comes first and is also that of somebody known: a bare "Kim" may be theirs.
 * In a headline every word has a capital, so that nobody can tell a name there. O(tags).
 */
export function strangersIn(gazetteer: Gazetteer, block: TaggedText): Stranger[] {
  if (isHeadlineCase(block)) return [];
  return block.tags.flatMap((tag) => {
    const sense = senseOf(tag, SENSE.familyName);
    if (!sense || senseOf(tag, SENSE.fullName) || gazetteer.people[sense.index]?.order !== 'family') return [];
    if (!continuesToRight(gazetteer, block, tag) || continuesFromLeft(gazetteer, block, tag)) return [];
    if (isCredit(gazetteer, block, tag) || isPressPicture(gazetteer, block, { ...tag, to: tag.to + GIVEN_WORDS })) return [];
    return [{ start: tag.start, form: fullForm(gazetteer, block, tag), family: joined(block.words, tag.from, tag.to) }];
  });
}

function fullForm(gazetteer: Gazetteer, block: TaggedText, tag: Tag): string {
  let to = tag.to;
  while (to < tag.to + GIVEN_WORDS && continuesToRight(gazetteer, block, { ...tag, to })) to++;
  return block.text.slice(tag.start, block.words[to - 1]?.end ?? tag.end);
}
