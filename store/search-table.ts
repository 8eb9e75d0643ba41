import * as v from 'valibot';

/** A search that led somewhere. `key` is its text in lower case: the same search twice is one. */
export const searchRow = v.strictObject({
  key: v.string(),
  text: v.string(),
  /** Milliseconds since 1970. */
  at: v.pipe(v.number(), v.safeInteger()),
});
export type SearchRow = v.InferOutput<typeof searchRow>;

export const SEARCH_STORES = { searches: 'key, at' };
