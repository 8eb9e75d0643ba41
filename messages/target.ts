import * as v from 'valibot';
import { id } from '../corpus/schema.ts';

/** Where the reader can be opened: at an entity, or at an article and a passage of it. */
export const target = v.variant('at', [
  v.object({ at: v.literal('entity'), entity: id }),
  v.object({
    at: v.literal('article'),
    article: v.pipe(v.string(), v.maxLength(200)),
    block: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
]);
export type Target = v.InferOutput<typeof target>;
