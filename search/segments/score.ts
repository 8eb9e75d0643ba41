import { ByteReader } from './bytes.ts';
import type { Documents } from './documents.ts';
import type { FoundTerm } from './expand.ts';
import { emptyMatches, type Matches, strideFor } from './matches.ts';
import { eachPosting } from './postings.ts';
import type { Ranking } from './query.ts';

/** Numbers of the whole index, all segments together: else scores of different segments would not compare. */
export interface Totals {
  documents: number;
  /** Mean length of each field. */
  averages: readonly number[];
  /** Documents by field that have the term. */
  frequencies(term: string): readonly number[];
}

/** A term with its postings, and what it counts for. */
export interface LoadedTerm extends FoundTerm {
  bytes: Uint8Array;
}

/**
 * Adds up what the documents of one segment score for a part of a query, by BM25+ as MiniSearch does: `start`, then what finds
 * documents, then `take`. O(postings + documents asked for).
 */
export class Scorer {
  private readonly documents: Documents;
  private readonly ranking: Ranking;
  private readonly totals: Totals;
  private readonly living: Int32Array;
  private within: Int32Array;
  /** By document; of those that are not asked for it does not matter. */
  private readonly found: Uint8Array;
  private readonly scores: Float64Array;
  /** As in `Matches`. */
  private readonly words: Int32Array;
  private readonly stride: number;

  /** @param words how many different words the query has */
  constructor(documents: Documents, dead: ReadonlySet<number>, ranking: Ranking, totals: Totals, words: number) {
    const { count } = documents;
    this.documents = documents;
    this.ranking = ranking;
    this.totals = totals;
    this.living = livingOf(count, dead);
    this.within = this.living;
    this.found = new Uint8Array(count);
    this.scores = new Float64Array(count);
    this.stride = strideFor(words);
    this.words = new Int32Array(count * this.stride);
  }

  /** @param within the documents that are asked for, in order; all that live where it is absent */
  start(within = this.living): void {
    const { found, scores, words, stride } = this;
    this.within = within;
    for (let index = 0; index < within.length; index++) {
      const document = within[index] as number;
      found[document] = 0;
      scores[document] = 0;
      for (let each = 0; each < stride; each++) words[document * stride + each] = 0;
    }
  }

  /** Every document that is asked for, each for 1. */
  addEverything(): void {
    for (const document of this.within) {
      this.found[document] = 1;
      this.scores[document] = (this.scores[document] as number) + 1;
    }
  }

  /** @param word number of the query's word that found the term */
  addTerm({ term, weight, frequencies, bytes }: LoadedTerm, word: number): void {
    const { ranking, totals } = this;
    const everywhere = totals.frequencies(term);
    const reader = new ByteReader(bytes);
    for (const [field, count] of frequencies.entries()) {
      if (count === 0) continue;
      const having = everywhere[field] as number;
      const rarity = Math.log(1 + (totals.documents - having + 0.5) / (having + 0.5));
      this.addPostings(reader, count, field, weight * (ranking.boosts[field] as number) * rarity, word);
    }
  }

  private addPostings(reader: ByteReader, count: number, field: number, factor: number, word: number): void {
    const { documents, ranking, totals, found, scores, words, stride } = this;
    const { k, b, d } = ranking.bm25;
    const lengths = documents.lengths[field] as Uint16Array;
    const flat = k * (1 - b);
    const slope = (k * b) / (totals.averages[field] as number);
    // What only filters is no word that a document has.
    const bit = factor > 0 ? 1 << (word & 31) : 0;
    const place = word >>> 5;
    // Those that are not asked for are scored, too: it takes no longer than to tell them apart.
    eachPosting(reader, count, (document, times) => {
      const dampened = (times * (k + 1)) / (times + flat + slope * (lengths[document] as number));
      const bits = document * stride + place;
      found[document] = 1;
      scores[document] = (scores[document] as number) + factor * (d + dampened);
      words[bits] = (words[bits] as number) | bit;
    });
  }

  /** What was found otherwise, of documents that are asked for. */
  addMatches(matches: Matches): void {
    const { found, scores, words, stride } = this;
    for (let index = 0; index < matches.documents.length; index++) {
      const document = matches.documents[index] as number;
      found[document] = 1;
      scores[document] = (scores[document] as number) + (matches.scores[index] as number);
      for (let each = 0; each < stride; each++) {
        const bits = document * stride + each;
        words[bits] = (words[bits] as number) | (matches.words[index * stride + each] as number);
      }
    }
  }

  /** What was found since `start`. */
  take(): Matches {
    const { found, scores, words, stride, within } = this;
    let count = 0;
    for (let index = 0; index < within.length; index++) count += found[within[index] as number] as number;
    const matches = emptyMatches(count, stride);
    for (let index = 0, at = 0; at < count; index++) {
      const document = within[index] as number;
      if (found[document] === 0) continue;
      matches.documents[at] = document;
      matches.scores[at] = scores[document] as number;
      for (let each = 0; each < stride; each++) matches.words[at * stride + each] = words[document * stride + each] as number;
      at++;
    }
    return matches;
  }
}

function livingOf(count: number, dead: ReadonlySet<number>): Int32Array {
  const living = new Int32Array(count);
  let at = 0;
  for (let document = 0; document < count; document++) if (!dead.has(document)) living[at++] = document;
  return living.subarray(0, at);
}
