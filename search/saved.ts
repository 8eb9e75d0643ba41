import type { Article } from '../corpus/schema/articles.ts';
import type { Entity } from '../corpus/schema/entities.ts';
import { buildArticles } from './articles.ts';
import { blobSource } from './segments/byte-source.ts';
import { mergeSegments } from './segments/merge.ts';
import { openSegment, type Segment } from './segments/segment.ts';
import { ANALYZER } from './tokenizer.ts';

/** What came and what went since the index was made. */
export interface SavedChange {
  /** Keys; those that are not in the index are passed over. */
  gone: readonly string[];
  /** In the place of those with the same keys. */
  added: readonly Article[];
  /** Whom and what the added ones name. */
  entities: readonly Entity[];
}

/**
 * The index of saved pages after a change: one segment, which is searched beside those of the packs, so that scores compare. What is
 * there is merged, not taken apart again: O(its bytes + terms added). Undefined where no page is left.
 * @throws where `index` cannot be opened (`opensHere` tells): it has to be made of all pages again, with none before
 */
export async function indexSaved(index: Blob | undefined, { gone, added, entities }: SavedChange): Promise<Blob | undefined> {
  const people = entities.flatMap((entity) => (entity.kind === 'person' ? [entity.value] : []));
  const agreements = entities.flatMap((entity) => (entity.kind === 'agreement' ? [entity.value] : []));
  const built = await buildArticles({ people, agreements, posts: [], articles: added });
  const fresh = built.map((bytes) => new Blob([bytes]));
  const old = index && (await withoutKeys(index, new Set([...gone, ...added.map(({ key }) => key)])));
  const parts = [...(old ? [old] : []), ...(await Promise.all(fresh.map((blob) => opened(blob))))];
  const living = parts.filter(({ header, dead }) => header.documents > dead.size);
  if (living.length === 0) return undefined;
  return new Blob([await mergeSegments(living)]);
}

/** Whether an index is whole and of this version of the analyzer. */
export async function opensHere(index: Blob): Promise<boolean> {
  return (await openSegment(blobSource(index), ANALYZER)).ok;
}

async function withoutKeys(index: Blob, keys: ReadonlySet<string>): Promise<Segment> {
  const segment = await opened(index);
  const dead = new Set<number>();
  for (let document = 0; document < segment.header.documents; document++) {
    if (keys.has(await segment.key(document))) dead.add(document);
  }
  return opened(index, dead);
}

async function opened(blob: Blob, dead?: ReadonlySet<number>): Promise<Segment> {
  const result = await openSegment(blobSource(blob), ANALYZER, dead);
  if (!result.ok) throw new Error(`the index of saved pages cannot be opened: ${result.message}`);
  return result.segment;
}
