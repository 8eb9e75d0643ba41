/**
 * A segment: the index of some hundreds to some ten thousands of articles, frozen. One immutable Blob, of which a query reads
 * only what it needs; nothing in it is parsed when it is opened.
 *
 *   header       96 bytes: below
 *   sparse       per block of 16 terms three numbers of 32 bits: where its first term stands in `heads`, where the block begins
 *                in `dictionary`, and where its postings begin; then `heads`, the first terms, each as length and units
 *   dictionary   blocks of 16 terms in the order of their UTF-16 units. Each term: units shared with the term before, number of
 *                the rest, the rest; bits of the fields it stands in; for each of them the number of its documents; the length
 *                of its postings. All varints (`bytes.ts`); the first term of a block shares nothing
 *   documents    dates, 32 bits each (20241118); ends of the keys, 32 bits; different terms a field, 16 bits each,
 *                field after field
 *   keys         the ids of the documents, UTF-8, one after another
 *   postings     of each term, of each of its fields: documents, each as the gap from the one before (the first from -1, less
 *                one), doubled, and one more where the term stands there several times; then how often, less two
 */

/** "SKSG", as it lies in memory. */
const MAGIC = 0x47534b53;
/** Raise when the layout changes. A segment of another format is refused, and made anew from its articles. */
const SEGMENT_FORMAT = 1;

export const HEADER_BYTES = 96;
/** Terms to a block of the dictionary. */
export const BLOCK_TERMS = 16;
/** Numbers to a block in `sparse`. */
export const SPARSE_NUMBERS = 3;
export const MOST_FIELDS = 8;
/** UTF-16 units. What is longer is no word, and is left out. */
export const LONGEST_TERM = 255;
/** Longest name of an analyzer. */
const ANALYZER_BYTES = 16;
/** Where the parts of the header stand, in bytes. */
const COUNTS = 8;
const ANALYZER = 40;
const TOTALS = 64;

export interface Header {
  /** What cut the texts into terms: queries must be cut by the same. */
  analyzer: string;
  fields: number;
  documents: number;
  terms: number;
  /** Ends of the sections, in bytes from the start: that of the one before is where each begins. */
  sparseEnd: number;
  dictionaryEnd: number;
  documentsEnd: number;
  keysEnd: number;
  size: number;
  /** Sum of the lengths of each field over all documents. */
  totals: readonly number[];
}

const NUMBERS = ['fields', 'documents', 'terms', 'sparseEnd', 'dictionaryEnd', 'documentsEnd', 'keysEnd', 'size'] as const;

export function headerBytes(header: Header): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(HEADER_BYTES));
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, SEGMENT_FORMAT, true);
  for (const [at, name] of NUMBERS.entries()) view.setUint32(COUNTS + 4 * at, header[name], true);
  const analyzer = new TextEncoder().encode(header.analyzer);
  if (analyzer.length > ANALYZER_BYTES)
    throw new RangeError(`the analyzer's name is longer than ${ANALYZER_BYTES} bytes: ${header.analyzer}`);
  const bytes = new Uint8Array(view.buffer);
  bytes.set(analyzer, ANALYZER);
  for (const [field, total] of header.totals.entries()) view.setUint32(TOTALS + 4 * field, total, true);
  return bytes;
}

export type HeaderRead = { ok: true; header: Header } | { ok: false; code: 'other-format' | 'other-analyzer' | 'damaged'; message: string };

/** @param size bytes that the segment really has: one that was cut short is told by it */
export function readHeader(bytes: Uint8Array<ArrayBuffer>, size: number, analyzer: string): HeaderRead {
  if (bytes.length < HEADER_BYTES) return damaged(`it has ${bytes.length} bytes, fewer than its header`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  if (view.getUint32(0, true) !== MAGIC) return damaged('it does not begin as a segment does');
  const format = view.getUint32(4, true);
  if (format !== SEGMENT_FORMAT) {
    return { ok: false, code: 'other-format', message: `the segment has format ${format}; this is format ${SEGMENT_FORMAT}` };
  }
  const made = new TextDecoder().decode(bytes.subarray(ANALYZER, ANALYZER + ANALYZER_BYTES)).replace(/\0+$/, '');
  if (made !== analyzer) {
    return { ok: false, code: 'other-analyzer', message: `the segment was made by analyzer ${made}; this is ${analyzer}` };
  }
  const [fields = 0, documents = 0, terms = 0, sparseEnd = 0, dictionaryEnd = 0, documentsEnd = 0, keysEnd = 0, told = 0] = NUMBERS.map(
    (_, at) => view.getUint32(COUNTS + 4 * at, true),
  );
  if (told !== size) return damaged(`it has ${size} bytes of ${told}`);
  const ends = [HEADER_BYTES, sparseEnd, dictionaryEnd, documentsEnd, keysEnd, size];
  if (fields > MOST_FIELDS || ends.some((end, at) => at > 0 && end < (ends[at - 1] as number))) return damaged('its header makes no sense');
  const totals = Array.from({ length: fields }, (_, field) => view.getUint32(TOTALS + 4 * field, true));
  return { ok: true, header: { analyzer, fields, documents, terms, sparseEnd, dictionaryEnd, documentsEnd, keysEnd, size, totals } };
}

function damaged(why: string): HeaderRead {
  return { ok: false, code: 'damaged', message: `the segment is damaged: ${why}` };
}

/** The length that all parts of a section keep, so that numbers of 32 bits may follow. */
export function aligned(length: number): number {
  return (length + 3) & ~3;
}
