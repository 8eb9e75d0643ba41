import * as v from 'valibot';
import { article } from '../corpus/schema/articles.ts';
import { agreement, person, post } from '../corpus/schema/entities.ts';
import { id } from '../corpus/schema/fields.ts';

/** Raised when the shape of a pack changes; a pack of another format is refused with both numbers named. */
export const PACK_FORMAT = 4;

/** Files of a compiled pack, relative to its folder. The starter pack's folder is `packs/starter/` in the extension. */
export const PACK_FILES = {
  /** JSON, `pack` below. */
  content: 'pack.json',
  /** Typed arrays, read by `recognizer/gazetteer.ts`. */
  gazetteer: 'gazetteer.bin',
  /** The search index, opened by `search/index.ts`: JSON, and a segment. */
  names: 'search-names.json',
  articles: 'search-articles.bin',
} as const;

/** Where the starter pack lies in the built extension. */
export const STARTER_FOLDER = 'packs/starter';

/** A compiled bundle of entities and articles. Passages are not stored twice: they follow from the articles' blocks. */
export const pack = v.strictObject({
  format: v.literal(PACK_FORMAT),
  id,
  /** Hash of the content: a pack with the same id and another version replaces the older one. */
  version: v.pipe(v.string(), v.nonEmpty()),
  people: v.array(person),
  agreements: v.array(agreement),
  posts: v.array(post),
  articles: v.array(article),
});
export type Pack = v.InferOutput<typeof pack>;
