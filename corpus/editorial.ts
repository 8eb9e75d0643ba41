import * as v from 'valibot';
import { partialDate } from './dates.ts';
import { postId, sources } from './schema.ts';

/** The files with which the editors of the corpus tell its checks and its report what they mean. None of it goes into a pack. */

/** A post whose holders the report shows year by year. */
export const mainPosts = v.array(
  v.strictObject({
    post: postId,
    /** Posts that stand in for it, such as that of an acting minister. */
    also: v.optional(v.array(postId), []),
    /** When nobody held it, so that it is no gap. */
    vacant: v.optional(
      v.array(v.strictObject({ from: partialDate, to: v.optional(partialDate), why: v.pipe(v.string(), v.nonEmpty()), sources })),
      [],
    ),
  }),
);
export type MainPost = v.InferOutput<typeof mainPosts>[number];
