import type { ByteReader, ByteWriter } from './bytes.ts';

/** One field's postings of a term: documents in order, and how often the term stands in each. */
export class PostingsWriter {
  private readonly writer: ByteWriter;
  private before = -1;

  constructor(writer: ByteWriter) {
    this.writer = writer;
  }

  /** To the next field or term. */
  restart(): void {
    this.before = -1;
  }

  add(document: number, times: number): void {
    const gap = document - this.before - 1;
    this.before = document;
    this.writer.varint(gap * 2 + (times > 1 ? 1 : 0));
    if (times > 1) this.writer.varint(times - 2);
  }
}

/** Tells of each document of one field's postings. */
export function eachPosting(reader: ByteReader, count: number, visit: (document: number, times: number) => void): void {
  let document = -1;
  for (let at = 0; at < count; at++) {
    const coded = reader.varint();
    document += (coded >>> 1) + 1;
    visit(document, coded & 1 ? reader.varint() + 2 : 1);
  }
}
