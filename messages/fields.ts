import * as v from 'valibot';
import { id } from '../corpus/schema/fields.ts';

/** A place in a text or a list, or how many there are. */
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A name, a tag, or what a reader selects. */
export const shortText = v.pipe(v.string(), v.maxLength(200));

/** Where the reader can be opened: at an entity, at an article and a passage of it, or at a search. */
export const target = v.variant('at', [
  v.object({ at: v.literal('entity'), entity: id }),
  v.object({
    at: v.literal('article'),
    article: v.pipe(v.string(), v.maxLength(300)),
    block: v.optional(offset),
  }),
  v.object({ at: v.literal('search'), query: v.pipe(v.string(), v.maxLength(200)) }),
]);
export type Target = v.InferOutput<typeof target>;
