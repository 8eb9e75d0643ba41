import { ByteReader } from './bytes.ts';
import type { Documents } from './documents.ts';
import type { FoundTerm } from './expand.ts';
import { addWord, emptyMatches, type Matches } from './matches.ts';
import { eachPosting } from './postings.ts';
import type { Ranking } from './query.ts';

/** Numbers of the whole index, all segments together: else scores of different segments would not compare. */
export interface Totals {
  documents: number;
  /** Mean length of each field. */
  averages: readonly number[];
  /** Documents by field that have the term. */
  frequencies(term: string): Uint32Array;
}

/** A term with its postings, and what it counts for. */
export interface LoadedTerm extends FoundTerm {
  bytes: Uint8Array;
}

/** Scores the documents of one segment for one word of the query by BM25+, as MiniSearch does. O(postings + documents). */
export class Scorer {
  private readonly documents: Documents;
  private readonly dead: ReadonlySet<number>;
  private readonly ranking: Ranking;
  private readonly totals: Totals;
  private readonly scores: Float64Array;
  private readonly seen: Uint8Array;

  constructor(documents: Documents, dead: ReadonlySet<number>, ranking: Ranking, totals: Totals) {
    this.documents = documents;
    this.dead = dead;
    this.ranking = ranking;
    this.totals = totals;
    this.scores = new Float64Array(documents.count);
    this.seen = new Uint8Array(documents.count);
  }

  /** @param word number of the word among those of the query, `words` in all */
  score(terms: readonly LoadedTerm[], word: number, words: number): Matches {
    // Most of what a mistyped word may have meant is no word: O(1) for these.
    if (terms.length === 0) return emptyMatches(0, words);
    this.scores.fill(0);
    this.seen.fill(0);
    for (const term of terms) this.addTerm(term);
    for (const document of this.dead) this.seen[document] = 0;
    return this.collect(word, words);
  }

  /** Every document, each for 1. @param words as above */
  everything(words: number): Matches {
    this.scores.fill(1);
    this.seen.fill(1);
    for (const document of this.dead) this.seen[document] = 0;
    return this.collect(undefined, words);
  }

  private addTerm({ term, weight, frequencies, bytes }: LoadedTerm): void {
    const { scores, seen, documents, ranking, totals } = this;
    const { k, b, d } = ranking.bm25;
    const everywhere = totals.frequencies(term);
    const reader = new ByteReader(bytes);
    for (const [field, count] of frequencies.entries()) {
      if (count === 0) continue;
      const having = everywhere[field] as number;
      const rarity = Math.log(1 + (totals.documents - having + 0.5) / (having + 0.5));
      const factor = weight * (ranking.boosts[field] as number) * rarity;
      const lengths = documents.lengths[field] as Uint16Array;
      const flat = k * (1 - b);
      const slope = (k * b) / (totals.averages[field] as number);
      eachPosting(reader, count, (document, times) => {
        const dampened = (times * (k + 1)) / (times + flat + slope * (lengths[document] as number));
        scores[document] = (scores[document] as number) + factor * (d + dampened);
        seen[document] = 1;
      });
    }
  }

  private collect(word: number | undefined, words: number): Matches {
    const { seen, scores } = this;
    const matches = emptyMatches(
      seen.reduce((sum, one) => sum + one, 0),
      words,
    );
    for (let document = 0, at = 0; at < matches.documents.length; document++) {
      if (seen[document] === 0) continue;
      const score = scores[document] as number;
      matches.documents[at] = document;
      matches.scores[at] = score;
      if (score > 0 && word !== undefined) addWord(matches, at, word);
      at++;
    }
    return matches;
  }
}
