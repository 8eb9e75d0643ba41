import type { Query } from 'minisearch';
import { ROOT, rootTermsOf } from './roots/roots.ts';
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

/**
 * What to ask an index for; `undefined` for a text without words. The last word may go on from so many letters: with one letter of an
 * alphabet hundreds of names begin, but ten thousands of words.
 */
export function wordsQuery(text: string, tier: Tier, begunFrom = 2): Query | undefined {
  const units = firstOf(unitsOf(text).filter(isSaid));
  if (units.length === 0) return undefined;
  const queries = units.map((unit, at) => unitQuery(unit, tier, at === units.length - 1 ? begunFrom : PREFIX_FROM));
  return { combineWith: tier === 'any' ? 'OR' : 'AND', queries };
}

/** An emoji or half a character is no word that anybody looks for. */
function isSaid({ parts }: Unit): boolean {
  return parts.some(({ term }) => /[\p{L}\p{N}]/u.test(term));
}

/** As many units as have so many words together; of one that has more alone, as a run of an unspaced script may, its beginning. */
function firstOf(units: readonly Unit[]): Unit[] {
  const first: Unit[] = [];
  let left = MOST_WORDS;
  for (const unit of units) {
    if (left <= 0) break;
    first.push(unit.parts.length > left ? { parts: unit.parts.slice(0, left) } : unit);
    left -= unit.parts.length;
  }
  return first;
}

/** What finds the documents that a query does not want: its words exactly, not the beginnings of others. */
export function exactQuery(text: string): Query | undefined {
  const terms = unitsOf(text).flatMap(({ parts, joined }) => joined ?? parts);
  return terms.length === 0 ? undefined : { combineWith: 'AND', prefix: false, fuzzy: false, queries: terms.map(({ term }) => term) };
}

// A word with hyphens or stops is its parts, or their joined spelling: either may stand in the text.
function unitQuery({ parts, joined }: Unit, tier: Tier, begunFrom: number): Query {
  // Initials are one word: each alone is in too many texts.
  if (joined && parts.every(({ term }) => term.length === 1)) return termQuery(joined.term, tier, begunFrom);
  const queries = parts.map(({ term }, at) => termQuery(term, tier, at === parts.length - 1 ? begunFrom : PREFIX_FROM));
  // Letter pairs of a longer run: Korean joins particles to a name, which are not in the index.
  const together: Query = { combineWith: tier === 'any' && !joined ? 'OR' : 'AND', queries };
  return joined ? { combineWith: 'OR', queries: [together, termQuery(joined.term, tier, begunFrom)] } : together;
}

function termQuery(term: string, tier: Tier, begunFrom: number): Query {
  // A letter of an unspaced script is as good as a word.
  const prefix = term.length >= begunFrom || !/^[a-z0-9]+$/.test(term);
  const word: Query = { queries: [term], prefix, fuzzy: tier !== 'written' && typingErrors(term) };
  const exact = { combineWith: 'OR', prefix: false, fuzzy: false } as const;
  const others: Query[] = [];
  if (tier !== 'written' && typingErrors(term) === 1) others.push({ ...exact, queries: swaps(term) });
  // A single letter or a number is nobody's root.
  if (/^[a-z]{3,}$/.test(term)) others.push({ ...exact, queries: familyOf(term), boostTerm: () => ROOT_WEIGHT });
  return others.length > 0 ? { combineWith: 'OR', queries: [word, ...others] } : word;
}

function familyOf(term: string): string[] {
  return [ROOT + term, ...rootTermsOf(term).flatMap((root) => [root.slice(ROOT.length), root])];
}

/** The word with each two neighbours changed round: to the index that would be two errors, to a hand it is one. */
function swaps(term: string): string[] {
  return Array.from({ length: term.length - 1 }, (_, at) => term.slice(0, at) + term[at + 1] + term[at] + term.slice(at + 2));
}

// A short word is one error away from too many others.
function typingErrors(term: string): number | false {
  if (term.length < 4) return false;
  return term.length < 7 ? 1 : 2;
}
