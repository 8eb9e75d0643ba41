import { ByteReader, ByteWriter } from './bytes.ts';
import { BLOCK_TERMS, LONGEST_TERM, SPARSE_NUMBERS } from './layout.ts';

/** What the dictionary says of a term. */
export interface Entry {
  /** Bit per field that the term stands in. */
  fields: number;
  /** Documents in each of these fields, in order. */
  frequencies: readonly number[];
  /** Bytes of its postings. */
  size: number;
}

/** Writes terms, which come in order, as `layout.ts` draws them. */
export class DictionaryWriter {
  count = 0;
  private before = '';
  private readonly sparse: number[] = [];
  private readonly heads = new ByteWriter();
  private readonly blocks = new ByteWriter();
  /** Where the postings of the next term begin. */
  private postings = 0;

  add(term: string, { fields, frequencies, size }: Entry): void {
    const first = this.count++ % BLOCK_TERMS === 0;
    if (first) {
      this.sparse.push(this.heads.length, this.blocks.length, this.postings);
      this.heads.varint(term.length);
      writeUnits(this.heads, term, 0);
    }
    const shared = first ? 0 : sharedUnits(this.before, term);
    this.blocks.varint(shared);
    this.blocks.varint(term.length - shared);
    writeUnits(this.blocks, term, shared);
    this.blocks.varint(fields);
    for (const frequency of frequencies) this.blocks.varint(frequency);
    this.blocks.varint(size);
    this.postings += size;
    this.before = term;
  }

  /** The `sparse` section and the `dictionary` section. */
  sections(): { sparse: Uint8Array<ArrayBuffer>; dictionary: Uint8Array<ArrayBuffer> } {
    const numbers = Uint32Array.from(this.sparse);
    const sparse = new Uint8Array(numbers.byteLength + this.heads.length);
    sparse.set(new Uint8Array(numbers.buffer));
    sparse.set(this.heads.written(), numbers.byteLength);
    return { sparse, dictionary: this.blocks.written() };
  }
}

function writeUnits(writer: ByteWriter, term: string, from: number): void {
  for (let at = from; at < term.length; at++) writer.varint(term.charCodeAt(at));
}

function sharedUnits(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** The `sparse` section: which blocks of the dictionary can hold a term. Finding is O(log blocks), and reads nothing else. */
export class SparseIndex {
  readonly blocks: number;
  private readonly numbers: Uint32Array;
  private readonly heads: Uint8Array;

  constructor(section: Uint8Array<ArrayBuffer>, terms: number) {
    this.blocks = Math.ceil(terms / BLOCK_TERMS);
    this.numbers = new Uint32Array(section.buffer, section.byteOffset, this.blocks * SPARSE_NUMBERS);
    this.heads = section.subarray(this.numbers.byteLength);
  }

  /** The block that a term is in, if it is anywhere; the first one for terms before all others. */
  blockOf(term: string): number {
    let low = 0;
    let high = this.blocks - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.head(middle) <= term) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The last block that can hold a term with this beginning. */
  lastBlockOf(prefix: string): number {
    return this.blockOf(`${prefix}\uffff`);
  }

  /** Where a block begins in the dictionary; for the number past the last one, `undefined`. */
  blockStart(block: number): number | undefined {
    return this.numbers[block * SPARSE_NUMBERS + 1];
  }

  postingsStart(block: number): number {
    return this.numbers[block * SPARSE_NUMBERS + 2] as number;
  }

  private head(block: number): string {
    const reader = new ByteReader(this.heads, this.numbers[block * SPARSE_NUMBERS] as number);
    return String.fromCharCode(...Array.from({ length: reader.varint() }, () => reader.varint()));
  }
}

/** Goes through the terms of some blocks, in order. O(bytes); allocates nothing. */
export class TermCursor {
  /** Units of the term: the first `length`. */
  readonly units = new Uint16Array(LONGEST_TERM);
  length = 0;
  /** Units that the term has in common with the one before it. */
  shared = 0;
  fields = 0;
  /** Documents by field; 0 for a field that the term is not in. */
  readonly frequencies: number[];
  /** Where the postings begin, in their section, and how many bytes they have. */
  postings: number;
  size = 0;

  private readonly reader: ByteReader;
  private left: number;

  /** @param bytes whole blocks of the dictionary @param terms how many they hold @param postings where those of the first begin */
  constructor(bytes: Uint8Array, terms: number, fields: number, postings: number) {
    this.reader = new ByteReader(bytes);
    this.left = terms;
    this.frequencies = Array.from({ length: fields }, () => 0);
    this.postings = postings;
  }

  next(): boolean {
    const { reader, units, frequencies } = this;
    if (this.left-- <= 0 || reader.done) return false;
    this.postings += this.size;
    this.shared = reader.varint();
    this.length = Math.min(this.shared + reader.varint(), LONGEST_TERM);
    for (let at = this.shared; at < this.length; at++) units[at] = reader.varint();
    this.fields = reader.varint();
    for (let field = 0; field < frequencies.length; field++) frequencies[field] = (this.fields >>> field) & 1 ? reader.varint() : 0;
    this.size = reader.varint();
    return true;
  }

  term(): string {
    return String.fromCharCode(...this.units.subarray(0, this.length));
  }
}
