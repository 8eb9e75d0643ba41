import type { Library } from '../corpus/library.ts';
import { opensHere } from '../search/index.ts';
import { byNewestHead, byNewestPassage, ofFirstArticles } from '../store/order.ts';
import type { SavedPages } from '../store/saved-pages.ts';

/**
 * A library with the pages that the reader has saved among its articles. They lie in another database: where that cannot be read, the
 * library answers without them.
 */
export function withSaved(library: Library, saved: SavedPages): Library {
  let warned = false;
  const orNone = async <T>(work: Promise<T>, none: T): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (!warned) console.warn('Sekilas: saved pages cannot be read', error);
      warned = true;
      return none;
    }
  };
  const together = async <T>(own: Promise<T[]>, savedOnes: Promise<T[]>, order: (a: T, b: T) => number): Promise<T[]> => {
    const [first, second] = await Promise.all([own, orNone(savedOnes, [])]);
    return second.length === 0 ? first : [...first, ...second].sort(order);
  };
  return {
    get origin() {
      return library.origin;
    },
    get trouble() {
      return library.trouble;
    },
    ...(library.setAside && { setAside: (error: unknown) => library.setAside?.(error) }),
    entity: (id) => library.entity(id),
    posts: (ids) => library.posts(ids),
    passages: async (entity, most) =>
      ofFirstArticles(await together(library.passages(entity, most), saved.passages(entity, most), byNewestPassage), most),
    async about(entity, near) {
      const [facts, passages] = await Promise.all([library.about(entity, near), orNone(saved.firstPassages(entity, near), [])]);
      return facts && { ...facts, passages: [...facts.passages, ...passages].sort(byNewestPassage) };
    },
    article: async (key) => (isSavedKey(key) ? orNone(saved.article(key), undefined) : library.article(key)),
    articles: async (most) => (await together(library.articles(most), saved.articles(), byNewestHead)).slice(0, most),
    heads: (keys) => library.heads(keys),
    explainers: (entity) => library.explainers(entity),
    gazetteers: () => library.gazetteers(),
    nameIndexes: () => library.nameIndexes(),
    async articleSegments() {
      const [segments, index] = await Promise.all([library.articleSegments(), orNone(saved.index(), undefined)]);
      // One of another version is made again by the background; a damaged one must not make the corpus look damaged.
      return index && (await opensHere(index)) ? [...segments, { blob: index, dead: [] }] : segments;
    },
  };
}

const SAVED = 'saved-';

/** The key of a saved page, by what its address hashes to. No pack has ids of this form. */
export function savedKey(hash: string): string {
  return SAVED + hash;
}

function isSavedKey(key: string): boolean {
  // Articles of packs end in their language.
  return key.startsWith(SAVED) && !key.includes('.');
}
