/** The largest number that has one byte. */
export const MOST_IN_ONE = 0x7f;

/**
 * Bytes with numbers of varying length in them: seven bits a byte, low bits first, the high bit says that more follow (LEB128).
 */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 12);
  length = 0;

  /** A whole number from 0 to 2³¹ - 1. */
  varint(value: number): void {
    this.reserve(5);
    while (value > 0x7f) {
      this.bytes[this.length++] = (value & 0x7f) | 0x80;
      value >>>= 7;
    }
    this.bytes[this.length++] = value;
  }

  append(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Empties the writer; what `written` gave before is overwritten. */
  clear(): void {
    this.length = 0;
  }

  /** What was written so far: a view, good until more is written. */
  written(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

/** Reads what `ByteWriter` wrote. Past the end it reads zeros: a damaged file ends, it does not hang. */
export class ByteReader {
  at = 0;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  varintFrom(at: number): number {
    this.at = at;
    return this.varint();
  }

  varint(): number {
    const { bytes } = this;
    let byte = bytes[this.at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f && shift < 35; shift += 7) {
      byte = bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    return value;
  }
}
