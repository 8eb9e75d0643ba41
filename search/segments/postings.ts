import { type ByteReader, type ByteWriter, MOST_IN_ONE } from './bytes.ts';

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

/**
 * Tells of each document of one field's postings. Nothing takes more of a search's time: numbers of one byte, as nearly all are, are
 * read here, and the reader is asked for longer ones only.
 */
export function eachPosting(reader: ByteReader, count: number, visit: (document: number, times: number) => void): void {
  const { bytes } = reader;
  let { at } = reader;
  let document = -1;
  for (let left = count; left > 0; left--) {
    let coded = bytes[at++] as number;
    if (coded > MOST_IN_ONE) {
      coded = reader.varintFrom(at - 1);
      at = reader.at;
    }
    let times = 1;
    if (coded & 1) {
      times = (bytes[at++] as number) + 2;
      if (times > MOST_IN_ONE + 2) {
        times = reader.varintFrom(at - 1) + 2;
        at = reader.at;
      }
    }
    document += (coded >>> 1) + 1;
    visit(document, times);
  }
  reader.at = at;
}
