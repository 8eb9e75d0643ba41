import { both, emptyMatches, type Matches, without } from './matches.ts';
import { type CombinedQuery, EVERYTHING, type SegmentQuery, type TermQuery } from './query.ts';
import type { LoadedTerm, Scorer } from './score.ts';

/** The terms of the segment that a word of the query found, and the word's number. */
export type TermsOf = (word: TermQuery) => { terms: readonly LoadedTerm[]; number: number };

/**
 * The documents of a segment that a query matches. What must all be there is looked for in turn, each only in the documents that have
 * what came before: it pays to have the rarest first, because where nothing is left the others are not read. O(postings of the words read).
 *
 * @param within the documents to look at, in order; all where it is absent
 */
export function evaluate(query: SegmentQuery, scorer: Scorer, termsOf: TermsOf, within?: Int32Array): Matches {
  if (query === EVERYTHING || 'term' in query || query.combineWith === 'OR') return any(query, scorer, termsOf, within);
  const [first, ...others] = query.queries;
  let matches = first ? evaluate(first, scorer, termsOf, within) : emptyMatches(0, 0);
  for (const each of others) {
    if (matches.documents.length === 0) break;
    const found = evaluate(each, scorer, termsOf, matches.documents);
    matches = query.combineWith === 'AND' ? both(matches, found) : without(matches, found);
  }
  return matches;
}

/** Alternatives, and alternatives within them, are added up in one go. */
function any(query: SegmentQuery, scorer: Scorer, termsOf: TermsOf, within: Int32Array | undefined): Matches {
  const parts = alternatives(query);
  // The scorer is for one part at a time.
  const combined = parts.filter(isCombined).map((part) => evaluate(part, scorer, termsOf, within));
  scorer.start(within);
  for (const part of parts) {
    if (part === EVERYTHING) scorer.addEverything();
    else if (!isCombined(part)) {
      const { terms, number } = termsOf(part);
      for (const term of terms) scorer.addTerm(term, number);
    }
  }
  for (const matches of combined) scorer.addMatches(matches);
  return scorer.take();
}

function alternatives(query: SegmentQuery): SegmentQuery[] {
  return isCombined(query) && query.combineWith === 'OR' ? query.queries.flatMap(alternatives) : [query];
}

function isCombined(query: SegmentQuery): query is CombinedQuery {
  return query !== EVERYTHING && 'combineWith' in query;
}
