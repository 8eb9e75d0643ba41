import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { SENSE } from './layout.ts';
import { hasKind, type Tag, type TaggedText } from './match.ts';
import { isCapital, type Neighbour } from './words.ts';

/** What a hyphen joins to a name: another name, a small word, or more of the same. Each question is O(1). */

const HYPHEN = /^[-\u2010\u2011\u2013]$/;

/** Whether a gap is the hyphen that pairs two names: "Kim-Putin". */
export function isHyphen(between: string): boolean {
  return HYPHEN.test(between);
}

/** In "Pakta Kim-Putin" the hyphen joins two names, so that neither goes on beyond it. */
export function isPairedWithNext({ text, tags }: TaggedText, tag: Tag): boolean {
  const next = tags[tag.index + 1];
  return next !== undefined && isNamePair(text, tag, next);
}

/** "Trump-Kim Berakhir": in a headline, what follows the second of a pair is a verb. */
export function isPairedWithPrevious({ text, tags }: TaggedText, tag: Tag): boolean {
  const previous = tags[tag.index - 1];
  return previous !== undefined && isNamePair(text, previous, tag);
}

function isNamePair(text: string, first: Tag, second: Tag): boolean {
  return (
    hasKind(first, KINDS.name) &&
    hasKind(second, KINDS.name) &&
    isHyphen(text.slice(first.end, second.start)) &&
    isCapital(text, second.start)
  );
}

/**
 * Whether a hyphen after a name joins no more of it: nothing follows a family name that comes last. "Trump-Nowhere" are two, and
 * "Putin-linked" and "Yellen-run" are his and hers.
 */
export function comesLast({ people }: Gazetteer, { senses }: Tag): boolean {
  return senses.every(({ kind, index }) => kind === SENSE.mononym || (kind === SENSE.familyName && people[index]?.order === 'given'));
}

/** The lower-case second syllable of a Korean given name, as in "Hyun-dong"; "Trump-era" is none. */
export function isSyllable({ wordSets }: Gazetteer, word: Neighbour): boolean {
  return word.text.length <= 6 && !wordSets.nameSuffixes.has(word.text);
}
