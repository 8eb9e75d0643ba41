import type { Query } from 'minisearch';

/** What segments are asked: words, put together. */
export type SegmentQuery = TermQuery | CombinedQuery | typeof EVERYTHING;

/** Every document, each counting for 1. */
export const EVERYTHING = 'everything';

export interface TermQuery {
  term: string;
  /** Also finds terms that begin with it. */
  prefix: boolean;
  /** Also finds terms that are as many edits away, of one letter each; 0 for none. */
  errors: number;
  /** What its finds count for: 1 as they are. */
  weight: number;
}

export interface CombinedQuery {
  /** `AND_NOT`: the first, without all others. */
  combineWith: 'AND' | 'OR' | 'AND_NOT';
  queries: readonly SegmentQuery[];
}

export function termsOfQuery(query: SegmentQuery): TermQuery[] {
  if (query === EVERYTHING) return [];
  return 'term' in query ? [query] : query.queries.flatMap(termsOfQuery);
}

/** Whether anything can match where only some of the words are. */
export function canMatch(query: SegmentQuery, has: (word: TermQuery) => boolean): boolean {
  if (query === EVERYTHING) return true;
  if ('term' in query) return has(query);
  const can = (each: SegmentQuery) => canMatch(each, has);
  if (query.combineWith === 'OR') return query.queries.some(can);
  return query.combineWith === 'AND' ? query.queries.every(can) : query.queries.slice(0, 1).every(can);
}

/**
 * The same question, with what must all be there in the order in which it is looked for best: what has the fewest postings first.
 * `postings` tells how many a word has.
 */
export function rarestFirst(query: SegmentQuery, postings: (word: TermQuery) => number): SegmentQuery {
  return withCost(query, postings).query;
}

function withCost(query: SegmentQuery, postings: (word: TermQuery) => number): { query: SegmentQuery; cost: number } {
  if (query === EVERYTHING) return { query, cost: Infinity };
  if ('term' in query) return { query, cost: postings(query) };
  const parts = query.queries.map((each) => withCost(each, postings));
  if (query.combineWith === 'AND') parts.sort((a, b) => a.cost - b.cost);
  const cost = query.combineWith === 'OR' ? parts.reduce((sum, part) => sum + part.cost, 0) : (parts[0]?.cost ?? 0);
  return { query: { ...query, queries: parts.map((part) => part.query) }, cost };
}

/** How the words of a MiniSearch query are taken, where the query itself does not say it. */
interface Inherited extends Pick<CombinedQuery, 'combineWith'>, Pick<TermQuery, 'prefix' | 'errors'> {
  boostTerm: (term: string, index: number, terms: string[]) => number;
}

const PLAIN: Inherited = { prefix: false, errors: 0, combineWith: 'OR', boostTerm: () => 1 };

/**
 * The same question as one to MiniSearch, so that one query is asked of both. Options are handed down the tree as MiniSearch does.
 * @throws when it has what segments do not know: fields of its own, shares of a word's length as errors
 */
export function fromMiniSearch(query: Query, inherited: Inherited = PLAIN): SegmentQuery {
  if (typeof query === 'string') {
    return { term: query, prefix: inherited.prefix, errors: inherited.errors, weight: inherited.boostTerm(query, 0, [query]) };
  }
  if (typeof query === 'symbol') return EVERYTHING;
  const { prefix = inherited.prefix, fuzzy = inherited.errors, combineWith = inherited.combineWith } = query;
  const errors = Number(fuzzy);
  if (typeof prefix !== 'boolean' || !Number.isInteger(errors) || query.fields) {
    throw new TypeError('segments take beginnings by yes or no, errors by number, and every field');
  }
  const upper = combineWith.toUpperCase() as CombinedQuery['combineWith'];
  const own = { prefix, errors, combineWith: upper, boostTerm: query.boostTerm ?? inherited.boostTerm };
  return { combineWith: upper, queries: query.queries.map((each) => fromMiniSearch(each, own)) };
}

/** How matches are weighed: MiniSearch's options of the same names. */
export interface Ranking {
  /** By field. A field with 0 filters and does not count. */
  boosts: readonly number[];
  weights: { prefix: number; fuzzy: number };
  bm25: { k: number; b: number; d: number };
}

/** MiniSearch's own. */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
