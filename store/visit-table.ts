import * as v from 'valibot';
import { subject } from '../corpus/schema/fields.ts';

/** Something of the library that the reader has opened; the same thing twice is one row. */
export const visitRow = v.strictObject({
  key: subject,
  /** What it was called then. */
  title: v.pipe(v.string(), v.maxLength(1_000)),
  /** When it was last opened, in milliseconds since 1970. */
  at: v.pipe(v.number(), v.safeInteger()),
});
export type VisitRow = v.InferOutput<typeof visitRow>;

export const VISIT_STORES = { visits: 'key, at' };
