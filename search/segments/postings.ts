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

/** One field's postings of a term as they are read, one after another in the same room. */
export class Postings {
  readonly documents: Int32Array;
  readonly times: Int32Array;

  /** @param most documents that there are */
  constructor(most: number) {
    this.documents = new Int32Array(most);
    this.times = new Int32Array(most);
  }

  /** Reads `count` of them. @returns how many there are: fewer in a damaged file, which names documents that there are not */
  read(reader: ByteReader, count: number): number {
    const { documents, times } = this;
    let document = -1;
    for (let at = 0; at < count; at++) {
      const coded = reader.varint();
      document += (coded >>> 1) + 1;
      if (document >= documents.length) return at;
      documents[at] = document;
      times[at] = coded & 1 ? reader.varint() + 2 : 1;
    }
    return count;
  }
}
