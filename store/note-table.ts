import * as v from 'valibot';
import { MOST_NOTE, subject } from '../corpus/schema/fields.ts';

/** What the reader has written down. */
export const noteRow = v.strictObject({
  /** That of its subject; of a copy, with its editor behind: `entity:ID@EDITOR`. */
  id: v.pipe(v.string(), v.maxLength(400)),
  about: subject,
  text: v.pipe(v.string(), v.maxLength(MOST_NOTE)),
  /** Name of the subject, as it was called when the note was written: for lists, and for when the library has it no more. */
  title: v.pipe(v.string(), v.maxLength(1_000)),
  /** Grows with each writing. Who writes says which one he has seen. */
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** The editor that wrote it, of those that are or were open. */
  by: v.pipe(v.string(), v.maxLength(50)),
  /** Milliseconds since 1970. */
  at: v.pipe(v.number(), v.safeInteger()),
  /** A copy: this text was written at the same time as another, which took its place. */
  conflict: v.exactOptional(v.literal(true)),
});
export type NoteRow = v.InferOutput<typeof noteRow>;

export const NOTE_STORES = { notes: 'id, about, at' };
