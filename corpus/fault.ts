/** Where in a source file something stands: the keys and indexes that lead to it from the top. */
export type FieldPath = readonly (string | number)[];

/** Something that is wrong in the corpus, as a check finds it. */
export interface Finding {
  /** Relative to the folder of the corpus, `/` between folders. */
  file: string;
  path: FieldPath;
  reason: string;
  /** What the person who edits the file can do about it. */
  mend: string;
  /** From 1, where it is not that of the field: a paragraph of an article, a place where YAML breaks. */
  line?: number;
}

/** A finding with its line: all that a person needs to mend it. */
export interface Fault {
  file: string;
  line: number;
  field: string;
  reason: string;
  mend: string;
}

/** `people/x.yaml:12: memberships.0.from: is not a day of the calendar. Mend: …` */
export function faultLine({ file, line, field, reason, mend }: Fault): string {
  return `${file}:${line}: ${field}: ${reason}. Mend: ${mend}.`;
}
