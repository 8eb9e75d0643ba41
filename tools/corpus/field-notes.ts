/** A row of a table in docs/corpus.md: what a field means. */
export interface FieldNote {
  must: boolean;
  meaning: string;
}

const SECTION = /^## ([^:\n]+)(?:: [^\n]*)?\n([\s\S]*?)(?=^## |(?![\s\S]))/gm;
const ROW = /^\| (`[^|]+`) \| (must|may) \| (.+) \|$/gm;

/** The tables of the page by the heading above them, each with its fields by path. */
export function fieldNotes(page: string): Map<string, Map<string, FieldNote>> {
  return new Map([...page.matchAll(SECTION)].map(([, heading = '', text = '']) => [heading, notesIn(text)]));
}

function notesIn(text: string): Map<string, FieldNote> {
  const rows = [...text.matchAll(ROW)].flatMap(([, fields = '', must, meaning = '']) =>
    fields.split(', ').map((field): [string, FieldNote] => [field.replaceAll('`', ''), { must: must === 'must', meaning }]),
  );
  return new Map(rows);
}
