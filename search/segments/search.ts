import { combine } from './combine.ts';
import { expand, type FoundTerm } from './expand.ts';
import { countWords } from './matches.ts';
import { EVERYTHING, type Ranking, type SegmentQuery, type TermQuery, termsOfQuery } from './query.ts';
import { type LoadedTerm, Scorer, type Totals } from './score.ts';
import type { Segment } from './segment.ts';

export interface SegmentHit {
  key: string;
  date: number;
  score: number;
}

export interface SegmentAnswer {
  /** Best first; of equal ones the newest. */
  hits: SegmentHit[];
  /** How many documents match. */
  total: number;
  /** The terms of the index that the words found: what to mark in a text. */
  terms: ReadonlySet<string>;
}

export interface SegmentOptions {
  limit: number;
  /** Days as numbers, both included: 20200101. */
  from?: number | undefined;
  to?: number | undefined;
  /** What a document of a day counts for, more or less than others. */
  boost?: (date: number) => number;
}

/**
 * Searches several segments as if they were one index: the numbers that scores are made of are those of all together. Reads the
 * blocks of the dictionary that can hold a word, and the postings of the terms found. O(postings of the query's words).
 */
export async function searchSegments(
  segments: readonly Segment[],
  query: SegmentQuery,
  ranking: Ranking,
  options: SegmentOptions,
): Promise<SegmentAnswer> {
  const words = termsOfQuery(query);
  const found = await Promise.all(
    segments.map((segment) => Promise.all(words.map(async (word) => load(segment, await expand(segment, word, ranking))))),
  );
  const totals = totalsOf(
    segments,
    found.map((terms) => terms.flat()),
    ranking.boosts.length,
  );
  // A word that stands in the query twice counts once.
  const numberOf = (word: TermQuery) => words.findIndex(({ term }) => term === word.term);
  const best = new Best(options.limit);
  let total = 0;
  for (const [at, segment] of segments.entries()) {
    const documents = await segment.documents();
    const scorer = new Scorer(documents, segment.dead, ranking, totals);
    const matchesOf = (word: TermQuery | typeof EVERYTHING) =>
      word === EVERYTHING
        ? scorer.everything(words.length)
        : scorer.score(found[at]?.[words.indexOf(word)] ?? [], numberOf(word), words.length);
    const matches = combine(query, matchesOf);
    for (let index = 0; index < matches.documents.length; index++) {
      const document = matches.documents[index] as number;
      const date = documents.dates[document] as number;
      if (date < (options.from ?? -Infinity) || date > (options.to ?? Infinity)) continue;
      total++;
      // MiniSearch's: what its words count for, times how many of them it has.
      const having = Math.max(1, countWords(matches, index));
      const score = (matches.scores[index] as number) * having * (options.boost?.(date) ?? 1);
      best.add({ segment, document, date, score });
    }
  }
  const hits = await Promise.all(
    best.all.map(async ({ segment, document, date, score }) => ({ key: await segment.key(document), date, score })),
  );
  return { hits, total, terms: new Set(found.flat(2).map(({ term }) => term)) };
}

/** Reads postings; those of terms side by side, as a prefix finds them, at once. */
async function load(segment: Segment, terms: readonly FoundTerm[]): Promise<LoadedTerm[]> {
  const runs: { from: number; to: number; terms: FoundTerm[] }[] = [];
  for (const term of terms) {
    const last = runs.at(-1);
    if (last?.to === term.postings) {
      last.to += term.size;
      last.terms.push(term);
    } else runs.push({ from: term.postings, to: term.postings + term.size, terms: [term] });
  }
  const read = runs.map(async (run) => {
    const bytes = await segment.postings(run.from, run.to);
    return run.terms.map((term) => ({ ...term, bytes: bytes.subarray(term.postings - run.from, term.postings - run.from + term.size) }));
  });
  return (await Promise.all(read)).flat();
}

function totalsOf(segments: readonly Segment[], found: readonly (readonly FoundTerm[])[], fields: number): Totals {
  const documents = segments.reduce((sum, { header }) => sum + header.documents, 0);
  const averages = Array.from({ length: fields }, (_, field) => {
    return segments.reduce((sum, { header }) => sum + (header.totals[field] as number), 0) / documents;
  });
  const sums = new Map<string, Uint32Array>();
  for (const terms of found) {
    // Several words of a query may have found one term.
    for (const [term, { frequencies }] of new Map(terms.map((each) => [each.term, each]))) {
      const sum = sums.get(term);
      sums.set(term, sum ? sum.map((count, field) => count + (frequencies[field] as number)) : frequencies);
    }
  }
  return { documents, averages, frequencies: (term) => sums.get(term) as Uint32Array };
}

interface Candidate {
  segment: Segment;
  document: number;
  date: number;
  score: number;
}

/** The best few of many. */
class Best {
  readonly all: Candidate[] = [];
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(candidate: Candidate): void {
    const last = this.all.at(-1);
    if (last && this.all.length >= this.limit && !isBetter(candidate, last)) return;
    let at = this.all.length;
    while (at > 0 && isBetter(candidate, this.all[at - 1] as Candidate)) at--;
    this.all.splice(at, 0, candidate);
    if (this.all.length > this.limit) this.all.pop();
  }
}

function isBetter(one: Candidate, other: Candidate): boolean {
  return one.score > other.score || (one.score === other.score && one.date > other.date);
}
