import { once } from '../remember.ts';
import type { ByteSource } from './byte-source.ts';
import { SparseIndex, TermCursor } from './dictionary.ts';
import { Documents } from './documents.ts';
import { BLOCK_TERMS, HEADER_BYTES, type Header, readHeader } from './layout.ts';
import { pagedSource } from './paged.ts';

export type Opened = { ok: true; segment: Segment } | { ok: false; code: 'other-format' | 'other-analyzer' | 'damaged'; message: string };

/** Read at once when a segment is opened; the rest of its sparse index, should that be larger, in a second step. */
const FIRST_READ = 1 << 14;

/**
 * Opens a segment; reads its header and its sparse index, about a sixtieth of it.
 *
 * @param dead numbers of documents that were deleted or replaced since it was made
 */
export async function openSegment(source: ByteSource, analyzer: string, dead: ReadonlySet<number> = new Set()): Promise<Opened> {
  const first = await source.read(0, Math.min(FIRST_READ, source.size));
  const read = readHeader(first, source.size, analyzer);
  if (!read.ok) return read;
  const { header } = read;
  const start = header.sparseEnd <= first.length ? first : await source.read(0, header.sparseEnd);
  return { ok: true, segment: new Segment(source, header, start.slice(HEADER_BYTES, header.sparseEnd), dead) };
}

/** An open segment: its parts, read when they are asked for. What every query needs is kept. */
export class Segment {
  readonly header: Header;
  readonly sparse: SparseIndex;
  readonly dead: ReadonlySet<number>;
  private readonly source: ByteSource;
  private readonly paged: ByteSource;
  /** What is said of its documents. */
  readonly documents: () => Promise<Documents>;
  private dictionary: Uint8Array | undefined;
  private readonly wholeDictionary: () => Promise<void>;
  private readonly keys: () => Promise<Uint8Array>;

  constructor(source: ByteSource, header: Header, sparse: Uint8Array<ArrayBuffer>, dead: ReadonlySet<number>) {
    this.source = source;
    this.paged = pagedSource(source);
    this.header = header;
    this.sparse = new SparseIndex(sparse, header.terms);
    this.dead = dead;
    const { sparseEnd, dictionaryEnd, documentsEnd, keysEnd, documents, fields } = header;
    this.documents = once(async () => new Documents(await source.read(dictionaryEnd, documentsEnd), documents, fields));
    this.wholeDictionary = once(async () => {
      this.dictionary = await source.read(sparseEnd, dictionaryEnd);
    });
    this.keys = once(() => source.read(documentsEnd, keysEnd));
  }

  /** The terms of some blocks, the last one included. */
  async terms(first: number, last: number): Promise<TermCursor> {
    const { sparseEnd, dictionaryEnd, fields, terms } = this.header;
    const from = this.sparse.blockStart(first) ?? 0;
    const to = this.sparse.blockStart(last + 1) ?? dictionaryEnd - sparseEnd;
    const bytes = this.dictionary?.subarray(from, to) ?? (await this.source.read(sparseEnd + from, sparseEnd + to));
    // Whoever types asks again soon: small reads would take longer than the search. Where it fails, small ones go on.
    this.wholeDictionary().catch(() => undefined);
    const count = Math.min((last + 1) * BLOCK_TERMS, terms) - first * BLOCK_TERMS;
    return new TermCursor(bytes, count, fields, this.sparse.postingsStart(first));
  }

  /** Every term. */
  async allTerms(): Promise<TermCursor> {
    await this.wholeDictionary();
    return this.terms(0, this.sparse.blocks - 1);
  }

  /** @param from in the section of postings */
  postings(from: number, to: number): Promise<Uint8Array> {
    const { keysEnd } = this.header;
    return this.paged.read(keysEnd + from, keysEnd + to);
  }

  /** Of one document. The keys are read at once and kept: hundreds of small reads take longer than one that is large. */
  async key(document: number): Promise<string> {
    const [bytes, table] = await Promise.all([this.keys(), this.documents()]);
    return new TextDecoder().decode(bytes.subarray(...table.keyRange(document)));
  }
}
