import { addMatch, emptyMatches, firstMatches, type Matches } from './matches.ts';
import { type CombinedQuery, EVERYTHING, type SegmentQuery, type TermQuery } from './query.ts';

/** Puts the matches of a query's words together as the query says. O(matches of all words). */
export function combine(query: SegmentQuery, matchesOf: (term: TermQuery | typeof EVERYTHING) => Matches): Matches {
  if (query === EVERYTHING || 'term' in query) return matchesOf(query);
  const [first, ...others] = query.queries.map((each) => combine(each, matchesOf));
  return first ? others.reduce((before, next) => merged(before, next, query.combineWith), first) : emptyMatches(0, 0);
}

function merged(one: Matches, other: Matches, how: CombinedQuery['combineWith']): Matches {
  if (other.documents.length === 0) return how === 'AND' ? other : one;
  if (one.documents.length === 0) return how === 'OR' ? other : one;
  const most = how === 'OR' ? one.documents.length + other.documents.length : one.documents.length;
  const both = emptyMatches(most, Math.max(one.stride, other.stride) * 32);
  let count = 0;
  let [a, b] = [0, 0];
  while (a < one.documents.length || b < other.documents.length) {
    const left = one.documents[a] ?? Infinity;
    const right = other.documents[b] ?? Infinity;
    if (left === right && how !== 'AND_NOT') {
      addMatch(both, count, one, a);
      addMatch(both, count++, other, b);
    } else if (left < right && how !== 'AND') addMatch(both, count++, one, a);
    else if (right < left && how === 'OR') addMatch(both, count++, other, b);
    if (left <= right) a++;
    if (right <= left) b++;
  }
  return firstMatches(both, count);
}
