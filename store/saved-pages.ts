import { Dexie } from 'dexie';
import { type ArticleHead, MOST_NEAR, type SavedState } from '../corpus/library.ts';
import type { Article, Passage } from '../corpus/schema/articles.ts';
import { allNaming, behind, byNewestHead, firstNaming } from './order.ts';
import type { ReaderDb } from './reader-db.ts';
import type { SavedBodyRow, SavedHeadRow } from './saved-tables.ts';
import { isArticle, isHead } from './sound.ts';
import { watch } from './watch.ts';

/** The pages that the reader has saved, to be read. Removed ones and damaged rows are left out. */
export interface SavedPages {
  article(key: string): Promise<Article | undefined>;
  /** All, newest first. */
  articles(): Promise<ArticleHead[]>;
  /** As `passages` of a library. */
  passages(entity: string, most: number): Promise<Passage[]>;
  /** The first passage that names the entity in each article, as `about` of a library has them. */
  firstPassages(entity: string, near?: string): Promise<Passage[]>;
  /** Their search index, where there are any. */
  index(): Promise<Blob | undefined>;
}

/** Its calls reject where the reader's database cannot be read. */
export function savedPages(db: ReaderDb): SavedPages {
  const read = <T>(work: () => Promise<T>): Promise<T> => db.transaction('r', db.savedHeads, db.savedBodies, work);
  const whole = async (bodies: readonly SavedBodyRow[]): Promise<Article[]> => {
    const heads = await db.savedHeads.bulkGet(bodies.map(({ key }) => key));
    return bodies.flatMap(({ blocks }, at) => articleOf(heads[at], blocks) ?? []);
  };
  const naming = (from: unknown[], to: unknown[]) => db.savedBodies.where('places').between(from, to, true, true);
  return {
    article: (key) =>
      read(async () => {
        const body = await db.savedBodies.get(key);
        return body && (await whole([body]))[0];
      }),
    async articles() {
      const heads = await db.savedHeads.toArray();
      return heads
        .filter((head) => isThere(head) && isHead(head))
        .map(({ key, meta }) => ({ key, meta }))
        .sort(byNewestHead);
    },
    passages: (entity, most) =>
      read(async () => {
        const newest = naming([entity], [entity, Dexie.maxKey]).reverse().limit(most);
        return allNaming(await whole(await newest.toArray()), entity);
      }),
    firstPassages: (entity, near = '9999-12-31') =>
      read(async () => {
        const bodies = await Promise.all([
          naming([entity], [entity, near]).reverse().limit(MOST_NEAR).toArray(),
          naming([entity, behind(near)], [entity, Dexie.maxKey])
            .limit(MOST_NEAR)
            .toArray(),
        ]);
        return firstNaming(await whole(bodies.flat()), entity);
      }),
    index: async () => (await db.savedIndex.get('articles'))?.blob,
  };
}

/**
 * Calls back with the saved pages, newest first, now and whenever they change; with none where they cannot be read.
 * @returns a function that stops
 */
export function watchSaved(db: ReaderDb, callback: (heads: ArticleHead[]) => void): () => void {
  return watch(() => savedPages(db).articles(), callback, []);
}

/** Calls back with how it stands with one page, by its key or by an address of it. @returns a function that stops */
export function watchSavedState(
  db: ReaderDb,
  which: { key: string } | { address: string },
  callback: (state: SavedState) => void,
): () => void {
  const find = async () => ('key' in which ? db.savedHeads.get(which.key) : db.savedHeads.where('addresses').equals(which.address).first());
  const stateOf = (head: SavedHeadRow | undefined): SavedState =>
    head ? { state: isThere(head) ? 'saved' : 'removed', key: head.key } : { state: 'none' };
  return watch(async () => stateOf(await find()), callback, { state: 'none' });
}

/** Calls back whenever the index of saved pages is another than before. */
export function watchSavedIndex(db: ReaderDb, callback: () => void): () => void {
  let first = true;
  const changed = () => {
    if (!first) callback();
    first = false;
  };
  return watch(async () => (await db.savedIndex.get('articles'))?.blob, changed, undefined);
}

export function isThere({ removedAt }: SavedHeadRow): boolean {
  return removedAt === undefined;
}

function articleOf(head: SavedHeadRow | undefined, blocks: Article['blocks']): Article | undefined {
  if (!head || !isThere(head)) return undefined;
  const article = { key: head.key, meta: head.meta, blocks };
  return isArticle(article) ? article : undefined;
}
