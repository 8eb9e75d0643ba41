import * as v from 'valibot';
import { id } from '../corpus/schema/fields.ts';

/** The reader's word that a form on a page does not mean an entity there. */
export const denialRow = v.strictObject({
  /** Address, as `pageOf` gives it. */
  page: v.pipe(v.string(), v.maxLength(2_000)),
  /** As the page writes it. */
  form: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  entity: id,
  host: v.pipe(v.string(), v.maxLength(300)),
  /** Milliseconds since 1970. */
  at: v.pipe(v.number(), v.safeInteger()),
});
export type DenialRow = v.InferOutput<typeof denialRow>;

export const DENIAL_STORES = { denials: '[page+form+entity], page, host, at' };
