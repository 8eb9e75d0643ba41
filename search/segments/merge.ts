import { assemble } from './assemble.ts';
import { ByteReader } from './bytes.ts';
import type { TermCursor } from './dictionary.ts';
import { DocumentsWriter } from './documents.ts';
import { eachPosting } from './postings.ts';
import type { Segment } from './segment.ts';
import { TermsWriter } from './terms.ts';

export interface MergeProgress {
  /** Share of the terms that are done, 0 to 1. */
  share: number;
}

/** Terms between two looks at the clock of others. */
const STEP = 4096;

/**
 * Puts segments together into one, in order, without their dead documents. O(their bytes); holds the whole of them and the result.
 *
 * @param pause called every few thousand terms: it reports, lets others have the thread, and rejects to cancel
 */
export async function mergeSegments(
  segments: readonly Segment[],
  pause: (progress: MergeProgress) => Promise<void> = async () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { fields, analyzer } = (segments[0] as Segment).header;
  const documents = new DocumentsWriter(fields);
  const parts: Part[] = [];
  for (const segment of segments) parts.push(await openPart(segment, documents));
  const terms = new TermsWriter(fields);
  const all = segments.reduce((sum, { header }) => sum + header.terms, 0);
  let done = 0;
  for (let live = parts.filter(advance); live.length > 0; live = live.filter((part) => part.term !== undefined)) {
    const term = live.reduce((least, part) => ((part.term as string) < least ? (part.term as string) : least), live[0]?.term as string);
    const having = live.filter((part) => part.term === term);
    writeTerm(term, having, terms);
    for (const part of having) advance(part);
    done += having.length;
    if (done % STEP < having.length) await pause({ share: done / all });
  }
  return assemble(analyzer, terms, documents);
}

/** A segment on its way into another. */
interface Part {
  cursor: TermCursor;
  /** The term that the cursor stands at; none past the last. */
  term: string | undefined;
  postings: Uint8Array;
  /** New number of each document; -1 for the dead. */
  numbers: Int32Array;
}

async function openPart(segment: Segment, merged: DocumentsWriter): Promise<Part> {
  const { header } = segment;
  const { dates, lengths } = await segment.documents();
  const numbers = new Int32Array(header.documents).fill(-1);
  for (let document = 0; document < header.documents; document++) {
    if (segment.dead.has(document)) continue;
    numbers[document] = merged.count;
    merged.add(
      await segment.key(document),
      dates[document] as number,
      lengths.map((of) => of[document] as number),
    );
  }
  return {
    cursor: await segment.allTerms(),
    term: undefined,
    postings: await segment.postings(0, header.size - header.keysEnd),
    numbers,
  };
}

function advance(part: Part): boolean {
  part.term = part.cursor.next() ? part.cursor.term() : undefined;
  return part.term !== undefined;
}

/** A term with the postings of all parts that have it; of the dead there are none. */
function writeTerm(term: string, parts: readonly Part[], terms: TermsWriter): void {
  const readers = parts.map(({ cursor, postings }) => new ByteReader(postings, cursor.postings));
  terms.add(term, (field, add) => {
    for (const [at, { cursor, numbers }] of parts.entries()) {
      eachPosting(readers[at] as ByteReader, cursor.frequencies[field] as number, (document, times) => {
        const number = numbers[document] as number;
        if (number >= 0) add(number, times);
      });
    }
  });
}
