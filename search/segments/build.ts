import { assemble } from './assemble.ts';
import { DocumentsWriter } from './documents.ts';
import { LONGEST_TERM, MOST_FIELDS } from './layout.ts';
import { TermsWriter } from './terms.ts';

/** An article as a segment takes it. */
export interface SegmentDocument {
  key: string;
  /** As a number: 20241118. */
  date: number;
  /** The terms of each field, as often as they stand there; always the same fields in the same order. */
  fields: readonly (readonly string[])[];
}

/**
 * Freezes documents into a segment. O(terms of all documents + different terms × log); holds 12 bytes for each different term of
 * each document, and each different term once.
 */
export function buildSegment(documents: Iterable<SegmentDocument>, fields: number, analyzer: string): Uint8Array<ArrayBuffer> {
  const collected = new Collected();
  const table = new DocumentsWriter(fields);
  for (const { key, date, fields: terms } of documents) {
    table.add(
      key,
      date,
      terms.map((of, field) => collected.count(table.count, field, of)),
    );
  }
  const terms = new TermsWriter(fields);
  writeTerms(collected, terms);
  return assemble(analyzer, terms, table);
}

/** What stands where, in the order of the documents: a row for each different term of a field of a document. */
class Collected {
  readonly numberOf = new Map<string, number>();
  rows = 0;
  termAt = new Int32Array(1 << 12);
  /** Document and field, `MOST_FIELDS` to a document. */
  placeAt = new Int32Array(1 << 12);
  timesAt = new Int32Array(1 << 12);
  /** Row of each term in the field that is being counted, when it is from `from` on. */
  private lastRow = new Int32Array(1 << 12);

  /** @returns how many different terms there are */
  count(document: number, field: number, terms: readonly string[]): number {
    const from = this.rows;
    for (const term of terms) {
      if (term.length > LONGEST_TERM) continue;
      const number = this.number(term);
      const row = this.lastRow[number] as number;
      // Rows are kept one higher, so that 0 means none.
      if (row > from) this.timesAt[row - 1] = (this.timesAt[row - 1] as number) + 1;
      else this.lastRow[number] = this.add(number, document * MOST_FIELDS + field);
    }
    return this.rows - from;
  }

  private number(term: string): number {
    const known = this.numberOf.get(term);
    if (known !== undefined) return known;
    const number = this.numberOf.size;
    this.numberOf.set(term, number);
    this.lastRow = withRoom(this.lastRow, number);
    return number;
  }

  private add(number: number, place: number): number {
    const row = this.rows++;
    this.termAt = withRoom(this.termAt, row);
    this.placeAt = withRoom(this.placeAt, row);
    this.timesAt = withRoom(this.timesAt, row);
    this.termAt[row] = number;
    this.placeAt[row] = place;
    this.timesAt[row] = 1;
    return this.rows;
  }
}

function withRoom(array: Int32Array<ArrayBuffer>, at: number): Int32Array<ArrayBuffer> {
  if (at < array.length) return array;
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}

function writeTerms(collected: Collected, terms: TermsWriter): void {
  const { numberOf, placeAt, timesAt } = collected;
  const { starts, sorted } = byTerm(collected);
  for (const term of [...numberOf.keys()].sort(byUnits)) {
    const number = numberOf.get(term) as number;
    const own = sorted.subarray(starts[number] as number, starts[number + 1] as number);
    terms.add(term, (field, add) => {
      for (const row of own) {
        const place = placeAt[row] as number;
        if (place % MOST_FIELDS === field) add(Math.floor(place / MOST_FIELDS), timesAt[row] as number);
      }
    });
  }
}

/** The rows sorted by the number of their term, which keeps those of one term in the order of documents; and where each term's begin. */
function byTerm({ numberOf, termAt, rows }: Collected): { starts: Int32Array; sorted: Int32Array } {
  const starts = new Int32Array(numberOf.size + 1);
  for (let row = 0; row < rows; row++) starts[(termAt[row] as number) + 1] = (starts[(termAt[row] as number) + 1] as number) + 1;
  for (let number = 0; number < numberOf.size; number++) starts[number + 1] = (starts[number + 1] as number) + (starts[number] as number);
  const sorted = new Int32Array(rows);
  const next = starts.slice();
  for (let row = 0; row < rows; row++) {
    const number = termAt[row] as number;
    sorted[next[number] as number] = row;
    next[number] = (next[number] as number) + 1;
  }
  return { starts, sorted };
}

/** The order of the dictionary. */
function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
