import * as v from 'valibot';
import { articleBlock, savedMeta } from '../corpus/schema/articles.ts';
import { id } from '../corpus/schema/fields.ts';

/** The head of a saved page. `key` is the `id` of its head, made of its address. */
export const savedHeadRow = v.strictObject({
  key: id,
  meta: savedMeta,
  /** Every address under which this text was saved, as `page/article/address.ts` writes them. */
  addresses: v.array(v.string()),
  /** Of its text alone: the same text at another address is the same article. */
  textHash: v.string(),
  /** Milliseconds since 1970. It is kept for a while, so that it can be put back. */
  removedAt: v.exactOptional(v.pipe(v.number(), v.safeInteger())),
});
export type SavedHeadRow = v.InferOutput<typeof savedHeadRow>;

/** The text of a saved page, apart from its head as in the corpus. */
export const savedBodyRow = v.strictObject({
  key: id,
  blocks: v.array(articleBlock),
  /** Each entity it names, with the day it speaks from: where a card looks for it. None of a page that was removed. */
  places: v.array(v.tuple([id, v.string()])),
});
export type SavedBodyRow = v.InferOutput<typeof savedBodyRow>;

/** What is made of the rows above, and can be made again. */
export interface SavedIndexRow {
  name: 'articles';
  /** The search index of all saved pages; none where there are none. */
  blob?: Blob | undefined;
  /** The packs whose names were looked for in the texts. */
  spottedBy: string;
}

export const SAVED_STORES = {
  savedHeads: 'key, *addresses, textHash',
  savedBodies: 'key, *places',
  savedIndex: 'name',
};
