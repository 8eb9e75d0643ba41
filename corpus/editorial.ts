import * as v from 'valibot';
import { partialDate } from './dates.ts';
import { flaw } from './flaws.ts';
import { id, postId, sources, uiLanguage } from './schema/fields.ts';

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

const plainText = v.pipe(v.string(), v.nonEmpty(flaw('empty')));

/** A written form that means several entities, or an entity and a common word, on purpose. */
export const ambiguousForms = v.array(
  v.strictObject({
    form: plainText,
    entities: v.pipe(v.array(id), v.minLength(1, 'needs the entities that have the form')),
    reason: plainText,
  }),
);
export type AmbiguousForm = v.InferOutput<typeof ambiguousForms>[number];

/** Words of one language that take sides, and what to write instead. */
export const loadedWords = v.array(
  v.strictObject({
    lang: uiLanguage,
    words: v.array(plainText),
    instead: plainText,
    /** Terms that contain such a word and take no side. */
    except: v.optional(v.array(plainText), []),
  }),
);
export type LoadedWords = v.InferOutput<typeof loadedWords>[number];
