import { ByteWriter } from './bytes.ts';
import { DictionaryWriter } from './dictionary.ts';
import { PostingsWriter } from './postings.ts';

/** Takes a document that has the term in the field that is asked for, and how often; documents come in order. */
export type AddPosting = (document: number, times: number) => void;

/** Writes terms, which come in order, each with its postings field by field. */
export class TermsWriter {
  readonly dictionary = new DictionaryWriter();
  readonly postings = new ByteWriter();
  readonly fields: number;
  private readonly writer = new PostingsWriter(this.postings);

  constructor(fields: number) {
    this.fields = fields;
  }

  /** @param tell called for each field in order. A term that no document has is left out */
  add(term: string, tell: (field: number, add: AddPosting) => void): void {
    const before = this.postings.length;
    const frequencies: number[] = [];
    let standsIn = 0;
    let count = 0;
    const add: AddPosting = (document, times) => {
      this.writer.add(document, times);
      count++;
    };
    for (let field = 0; field < this.fields; field++) {
      this.writer.restart();
      count = 0;
      tell(field, add);
      if (count === 0) continue;
      standsIn |= 1 << field;
      frequencies.push(count);
    }
    if (standsIn !== 0) this.dictionary.add(term, { fields: standsIn, frequencies, size: this.postings.length - before });
  }
}
