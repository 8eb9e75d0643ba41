import type { DocumentsWriter } from './documents.ts';
import { aligned, HEADER_BYTES, headerBytes } from './layout.ts';
import type { TermsWriter } from './terms.ts';

/** Puts the sections of a segment one after another, each where numbers of 32 bits may begin. */
export function assemble(
  analyzer: string,
  { dictionary, postings, fields }: TermsWriter,
  documents: DocumentsWriter,
): Uint8Array<ArrayBuffer> {
  const terms = dictionary.sections();
  const table = documents.sections();
  const sections = [terms.sparse, terms.dictionary, table.documents, table.keys, postings.written()];
  let end = HEADER_BYTES;
  const ends = sections.map(({ length }) => {
    end += aligned(length);
    return end;
  });
  const [sparseEnd = 0, dictionaryEnd = 0, documentsEnd = 0, keysEnd = 0, size = 0] = ends;
  const bytes = new Uint8Array(size);
  bytes.set(
    headerBytes({
      analyzer,
      fields,
      documents: documents.count,
      terms: dictionary.count,
      sparseEnd,
      dictionaryEnd,
      documentsEnd,
      keysEnd,
      size,
      totals: documents.totals,
    }),
  );
  for (const [at, section] of sections.entries()) bytes.set(section, (ends[at] as number) - aligned(section.length));
  return bytes;
}
