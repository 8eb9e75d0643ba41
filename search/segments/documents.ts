import { aligned } from './layout.ts';

/** A field with more different terms counts as one of these: only its weight against other long ones is lost. */
const MOST_LENGTH = 0xffff;

/** Collects what a segment says of its documents. */
export class DocumentsWriter {
  readonly totals: number[];
  private readonly dates: number[] = [];
  private readonly ends: number[] = [];
  private readonly lengths: number[][];
  private readonly keys: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private keyBytes = 0;

  constructor(fields: number) {
    this.totals = Array.from({ length: fields }, () => 0);
    this.lengths = this.totals.map(() => []);
  }

  get count(): number {
    return this.dates.length;
  }

  /** @param lengths different terms of each field */
  add(key: string, date: number, lengths: readonly number[]): void {
    const bytes = this.encoder.encode(key);
    this.keyBytes += bytes.length;
    this.dates.push(date);
    this.keys.push(bytes);
    this.ends.push(this.keyBytes);
    for (const [field, length] of lengths.entries()) {
      this.lengths[field]?.push(Math.min(length, MOST_LENGTH));
      this.totals[field] = (this.totals[field] as number) + length;
    }
  }

  sections(): { documents: Uint8Array<ArrayBuffer>; keys: Uint8Array<ArrayBuffer> } {
    const { count } = this;
    const documents = new Uint8Array(documentBytes(count, this.totals.length));
    new Int32Array(documents.buffer, 0, count).set(this.dates);
    new Uint32Array(documents.buffer, 4 * count, count).set(this.ends);
    const lengths = new Uint16Array(documents.buffer, 8 * count, count * this.totals.length);
    for (const [field, of] of this.lengths.entries()) lengths.set(of, field * count);
    const keys = new Uint8Array(this.keyBytes);
    let at = 0;
    for (const key of this.keys) {
      keys.set(key, at);
      at += key.length;
    }
    return { documents, keys };
  }
}

function documentBytes(count: number, fields: number): number {
  return aligned(8 * count + 2 * count * fields);
}

/** The `documents` section, as it lies. */
export class Documents {
  readonly count: number;
  readonly dates: Int32Array;
  /** By field, then by document. */
  readonly lengths: readonly Uint16Array[];
  private readonly ends: Uint32Array;

  constructor(section: Uint8Array<ArrayBuffer>, count: number, fields: number) {
    const { buffer, byteOffset } = section;
    this.count = count;
    this.dates = new Int32Array(buffer, byteOffset, count);
    this.ends = new Uint32Array(buffer, byteOffset + 4 * count, count);
    this.lengths = Array.from({ length: fields }, (_, field) => new Uint16Array(buffer, byteOffset + 8 * count + 2 * count * field, count));
  }

  /** Where the key of a document stands in `keys`. */
  keyRange(document: number): [from: number, to: number] {
    return [document === 0 ? 0 : (this.ends[document - 1] as number), this.ends[document] as number];
  }
}
