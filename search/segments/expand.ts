import { remembering } from '../remember.ts';
import type { TermCursor } from './dictionary.ts';
import { LONGEST_TERM } from './layout.ts';
import type { Ranking, TermQuery } from './query.ts';
import type { Segment } from './segment.ts';

/** A term of a segment that a word of the query found. */
export interface FoundTerm {
  term: string;
  /** That of the word itself; less for what only begins with it or resembles it. */
  weight: number;
  /** Documents by field. */
  frequencies: readonly number[];
  /** Where its postings begin, and their bytes. */
  postings: number;
  size: number;
}

/** Words with errors whose finds are kept: from one letter typed to the next only the last word is another. */
const MOST_KEPT = 32;

const resembling = new WeakMap<Segment, (asked: Asked) => Promise<FoundTerm[]>>();

interface Asked {
  query: TermQuery;
  weights: Ranking['weights'];
}

/**
 * The terms of one segment that a word finds, each weighed as MiniSearch weighs it. A prefix reads the blocks that can hold it;
 * errors read the whole dictionary, but follow each beginning only as long as it can still become the word.
 */
export async function expand(segment: Segment, query: TermQuery, { weights }: Ranking): Promise<readonly FoundTerm[]> {
  if (segment.sparse.blocks === 0) return [];
  if (query.errors === 0) return begun(segment, query, weights);
  const find = resembling.get(segment) ?? remembering((asked: Asked) => resemble(segment, asked), MOST_KEPT, JSON.stringify);
  resembling.set(segment, find);
  return find({ query, weights });
}

async function begun(segment: Segment, { term, prefix, weight }: TermQuery, weights: Ranking['weights']): Promise<FoundTerm[]> {
  const { sparse } = segment;
  const found: FoundTerm[] = [];
  const cursor = await segment.terms(sparse.blockOf(term), prefix ? sparse.lastBlockOf(term) : sparse.blockOf(term));
  while (cursor.next()) {
    if (!beginsWith(cursor, term)) continue;
    if (cursor.length === term.length) found.push(foundAt(cursor, weight));
    else if (prefix) found.push(foundAt(cursor, weight * prefixWeight(cursor.length, term, weights.prefix)));
  }
  return found;
}

async function resemble(segment: Segment, { query: { term, prefix, errors, weight }, weights }: Asked): Promise<FoundTerm[]> {
  const found: FoundTerm[] = [];
  const cursor = await segment.allTerms();
  const distances = new Distances(term, errors);
  while (cursor.next()) {
    const distance = distances.to(cursor);
    if (prefix && beginsWith(cursor, term)) found.push(foundAt(cursor, weight * prefixWeight(cursor.length, term, weights.prefix)));
    else if (distance === 0) found.push(foundAt(cursor, weight));
    else if (distance <= errors) found.push(foundAt(cursor, (weight * weights.fuzzy * cursor.length) / (cursor.length + distance)));
  }
  return found;
}

/** MiniSearch's: slowly towards 0 the longer the term is. */
function prefixWeight(length: number, { length: asked }: string, weight: number): number {
  return length === asked ? 1 : (weight * length) / (length + 0.3 * (length - asked));
}

function foundAt(cursor: TermCursor, weight: number): FoundTerm {
  return { term: cursor.term(), weight, frequencies: cursor.frequencies.slice(), postings: cursor.postings, size: cursor.size };
}

function beginsWith({ units, length }: TermCursor, prefix: string): boolean {
  if (length < prefix.length) return false;
  for (let at = 0; at < prefix.length; at++) if (units[at] !== prefix.charCodeAt(at)) return false;
  return true;
}

/**
 * Edit distances from one word to terms that come in order: Levenshtein's table, of which the rows of a beginning that the next
 * term shares are used again, and of which no row is made below one that is everywhere too far.
 */
class Distances {
  private readonly word: string;
  private readonly most: number;
  private readonly columns: number;
  private readonly table: Uint8Array;
  /** Rows that are those of the last term. */
  private rows = 0;
  /** The row at which it became too far, or one that no term reaches. */
  private tooFar = LONGEST_TERM + 1;

  constructor(word: string, most: number) {
    this.word = word.slice(0, LONGEST_TERM);
    this.most = most;
    this.columns = this.word.length + 1;
    this.table = new Uint8Array((this.word.length + most + 2) * this.columns);
    for (let at = 0; at < this.columns; at++) this.table[at] = at;
  }

  /** More than `most` where it is farther. */
  to({ units, length, shared }: TermCursor): number {
    if (shared >= this.tooFar) return this.most + 1;
    this.tooFar = LONGEST_TERM + 1;
    for (let row = Math.min(this.rows, shared) + 1; row <= length; row++) {
      const nearest = this.fill(row, units[row - 1] as number);
      this.rows = row;
      if (nearest > this.most) {
        this.tooFar = row;
        return this.most + 1;
      }
    }
    this.rows = length;
    return this.table[length * this.columns + this.columns - 1] as number;
  }

  private fill(row: number, unit: number): number {
    const { table, columns, word } = this;
    const own = row * columns;
    table[own] = row;
    let nearest = row;
    for (let column = 1; column < columns; column++) {
      const replaced = (table[own - columns + column - 1] as number) + (word.charCodeAt(column - 1) === unit ? 0 : 1);
      const cost = Math.min(replaced, (table[own - columns + column] as number) + 1, (table[own + column - 1] as number) + 1);
      table[own + column] = cost;
      if (cost < nearest) nearest = cost;
    }
    return nearest;
  }
}
