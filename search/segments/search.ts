import type { Documents } from './documents.ts';
import { evaluate } from './evaluate.ts';
import { expand, type FoundTerm } from './expand.ts';
import { countWords, type Matches } from './matches.ts';
import { canMatch, type Ranking, rarestFirst, type SegmentQuery, type TermQuery, termsOfQuery } from './query.ts';
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
  /** The terms of the index that the words found: what to mark in a text. */
  terms: ReadonlySet<string>;
}

export interface SegmentOptions {
  limit: number;
  /** Gives up between two segments, with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Days as numbers, both included: 20200101. */
  from?: number | undefined;
  to?: number | undefined;
  /** What a document of a day counts for, more or less than others, and the most that any counts for. */
  boost?: { of(date: number): number; most: number };
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
  const found = await Promise.all(segments.map((segment) => expandAll(segment, words, ranking)));
  const totals = totalsOf(segments, found, ranking.boosts.length);
  const numbers = numbersOf(words, found);
  const planned = rarestFirst(query, (word) => sum(found, (terms) => sum(terms.get(word) ?? [], postingsOf)));
  const best = new Best(options.limit);
  for (const [at, segment] of segments.entries()) {
    options.signal?.throwIfAborted();
    const terms = found[at] as Expanded;
    if (!canMatch(planned, (word) => (terms.get(word) ?? []).length > 0)) continue;
    const [documents, loaded] = await Promise.all([segment.documents(), loadAll(segment, terms)]);
    const scorer = new Scorer(documents, segment.dead, ranking, totals, numbers.size);
    const matches = evaluate(planned, scorer, (word) => ({ terms: loaded.get(word) ?? [], number: numbers.get(word.term) ?? 0 }));
    addBest(best, segment, documents, matches, options);
  }
  const hits = await Promise.all(
    best.all.map(async ({ segment, document, date, score }) => ({ key: await segment.key(document), date, score })),
  );
  return { hits, terms: new Set(found.flatMap((of) => [...of.values()].flat().map(({ term }) => term))) };
}

function addBest(best: Best, segment: Segment, { dates }: Documents, matches: Matches, { from, to, boost }: SegmentOptions): void {
  const [first, last] = [from ?? -Infinity, to ?? Infinity];
  const most = boost?.most ?? 1;
  for (let index = 0; index < matches.documents.length; index++) {
    // MiniSearch's: what its words count for, times how many of them it has.
    const score = (matches.scores[index] as number) * Math.max(1, countWords(matches, index));
    if (score * most < best.least) continue;
    const document = matches.documents[index] as number;
    const date = dates[document] as number;
    if (date >= first && date <= last) best.add({ segment, document, date, score: score * (boost?.of(date) ?? 1) });
  }
}

/** The terms of a segment that each word found. */
type Expanded = ReadonlyMap<TermQuery, readonly FoundTerm[]>;

async function expandAll(segment: Segment, words: readonly TermQuery[], ranking: Ranking): Promise<Expanded> {
  return new Map(await Promise.all(words.map(async (word) => [word, await expand(segment, word, ranking)] as const)));
}

async function loadAll(segment: Segment, found: Expanded): Promise<ReadonlyMap<TermQuery, readonly LoadedTerm[]>> {
  return new Map(await Promise.all([...found].map(async ([word, terms]) => [word, await load(segment, terms)] as const)));
}

/** A number for each different word that found anything. One that stands in the query twice counts once. */
function numbersOf(words: readonly TermQuery[], found: readonly Expanded[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const word of words) {
    if (!numbers.has(word.term) && found.some((terms) => terms.get(word)?.length)) numbers.set(word.term, numbers.size);
  }
  return numbers;
}

function postingsOf({ frequencies }: FoundTerm): number {
  return frequencies.reduce((all, documents) => all + documents, 0);
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((all, one) => all + of(one), 0);
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

function totalsOf(segments: readonly Segment[], found: readonly Expanded[], fields: number): Totals {
  const documents = sum(segments, ({ header }) => header.documents);
  const averages = Array.from({ length: fields }, (_, field) => sum(segments, ({ header }) => header.totals[field] as number) / documents);
  const sums = new Map<string, readonly number[]>();
  for (const terms of found) {
    // Several words of a query may have found one term.
    for (const [term, { frequencies }] of new Map([...terms.values()].flat().map((each) => [each.term, each]))) {
      const before = sums.get(term);
      sums.set(term, before ? before.map((count, field) => count + (frequencies[field] as number)) : frequencies);
    }
  }
  return { documents, averages, frequencies: (term) => sums.get(term) as readonly number[] };
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
  /** What scores less is not among them. */
  least = -Infinity;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(candidate: Candidate): void {
    const { all, limit } = this;
    let at = all.length;
    while (at > 0 && isBetter(candidate, all[at - 1] as Candidate)) at--;
    all.splice(at, 0, candidate);
    if (all.length > limit) all.pop();
    if (all.length === limit) this.least = all.at(-1)?.score ?? Infinity;
  }
}

function isBetter(one: Candidate, other: Candidate): boolean {
  return one.score > other.score || (one.score === other.score && one.date > other.date);
}
