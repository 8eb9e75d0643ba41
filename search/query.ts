import type { Query } from 'minisearch';
import { type Unit, unitsOf } from './tokenizer.ts';

/** Words from this length also find longer ones ("pertemuan" → "pertemuannya"), not only the one that is being typed. */
export const PREFIX_FROM = 4;

/** More is a text that was pasted; its first words tell enough, and each word costs a walk through the index. */
const MOST_WORDS = 32;

/** How loosely a query is taken: words as they are written; typing errors allowed; any of the words. */
type Tier = 'written' | 'mistyped' | 'any';

/** What to ask the index for, from strict to loose: the next for when one finds nothing. Empty for a query without words. */
export function queriesFor(text: string): Query[] {
  const units = unitsOf(text).slice(0, MOST_WORDS);
  if (units.length === 0) return [];
  return (['written', 'mistyped', 'any'] as const).map((tier) => ({
    combineWith: tier === 'any' ? 'OR' : 'AND',
    queries: units.map((unit, at) => unitQuery(unit, at === units.length - 1, tier)),
  }));
}

// A hyphenated word is its parts, or their joined spelling: either may stand in the text.
function unitQuery({ parts, joined }: Unit, isLast: boolean, tier: Tier): Query {
  const queries = parts.map(({ term }, at) => termQuery(term, isLast && at === parts.length - 1, tier));
  // Letter pairs of a longer run: Korean joins particles to a name, which are not in the index.
  const together: Query = { combineWith: tier === 'any' && !joined ? 'OR' : 'AND', queries };
  return joined ? { combineWith: 'OR', queries: [together, termQuery(joined.term, isLast, tier)] } : together;
}

function termQuery(term: string, isLast: boolean, tier: Tier): Query {
  return { queries: [term], prefix: isLast || term.length >= PREFIX_FROM, fuzzy: tier !== 'written' && typingErrors(term) };
}

// Two letters in the wrong order count as two errors. A short word is one error away from too many others.
function typingErrors(term: string): number | false {
  if (term.length < 5) return false;
  return term.length < 7 ? 1 : 2;
}
