import type { Query } from 'minisearch';
import { ROOT, rootsOf } from './roots/roots.ts';
import { type Unit, unitsOf } from './tokenizer.ts';

/** Words from this length also find longer ones ("pertemuan" → "pertemuannya"), not only the one that is being typed. */
export const PREFIX_FROM = 4;

/** More is a text that was pasted; its first words tell enough, and each word costs a walk through the index. */
const MOST_WORDS = 32;

/** How loosely words are taken, from strict to loose: as they are written; typing errors allowed; any of the words. */
export const TIERS = ['written', 'mistyped', 'any'] as const;
export type Tier = (typeof TIERS)[number];

/** A word of the same family tells less than the word itself, but more than one that merely begins alike. */
const ROOT_WEIGHT = 0.6;

/** What to ask an index for; `undefined` for a text without words. */
export function wordsQuery(text: string, tier: Tier): Query | undefined {
  const units = unitsOf(text).slice(0, MOST_WORDS);
  if (units.length === 0) return undefined;
  return { combineWith: tier === 'any' ? 'OR' : 'AND', queries: units.map((unit, at) => unitQuery(unit, at === units.length - 1, tier)) };
}

/** What finds the documents that a query does not want: its words exactly, not the beginnings of others. */
export function exactQuery(text: string): Query | undefined {
  const terms = unitsOf(text).flatMap(({ parts, joined }) => joined ?? parts);
  return terms.length === 0 ? undefined : { combineWith: 'AND', prefix: false, fuzzy: false, queries: terms.map(({ term }) => term) };
}

// A hyphenated word is its parts, or their joined spelling: either may stand in the text.
function unitQuery({ parts, joined }: Unit, isLast: boolean, tier: Tier): Query {
  const queries = parts.map(({ term }, at) => termQuery(term, isLast && at === parts.length - 1, tier));
  // Letter pairs of a longer run: Korean joins particles to a name, which are not in the index.
  const together: Query = { combineWith: tier === 'any' && !joined ? 'OR' : 'AND', queries };
  return joined ? { combineWith: 'OR', queries: [together, termQuery(joined.term, isLast, tier)] } : together;
}

function termQuery(term: string, isLast: boolean, tier: Tier): Query {
  const slips = tier === 'written' ? [] : swaps(term);
  const word: Query = {
    combineWith: 'OR',
    queries: [term, ...slips],
    prefix: isLast || term.length >= PREFIX_FROM,
    fuzzy: tier !== 'written' && typingErrors(term),
  };
  // A single letter or a number is nobody's root.
  if (!/^[a-z]{3,}$/.test(term)) return word;
  const family = [ROOT + term, ...rootsOf(term).flatMap((root) => [root, ROOT + root])];
  return {
    combineWith: 'OR',
    queries: [word, { queries: family, combineWith: 'OR', prefix: false, fuzzy: false, boostTerm: () => ROOT_WEIGHT }],
  };
}

/** The word with each two neighbours changed round: to the index that would be two errors, to a hand it is one. */
function swaps(term: string): string[] {
  if (typingErrors(term) !== 1) return [];
  const letters = [...term];
  return letters.slice(1).flatMap((letter, at) =>
    letter === letters[at]
      ? []
      : [
          letters
            .with(at, letter)
            .with(at + 1, letters[at] as string)
            .join(''),
        ],
  );
}

// A short word is one error away from too many others.
function typingErrors(term: string): number | false {
  if (term.length < 5) return false;
  return term.length < 7 ? 1 : 2;
}
