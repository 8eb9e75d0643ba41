import type { Library } from '../corpus/library.ts';

/** The library `first` until one of its calls fails, then `second` for good: a database may be closed under its readers. */
export function steadyLibrary(first: Library, second: Library, onFailure: (error: unknown) => void): Library {
  let current = first;
  const call = async <T>(ask: (library: Library) => Promise<T>): Promise<T> => {
    if (current === second) return ask(second);
    try {
      return await ask(first);
    } catch (error) {
      onFailure(error);
      current = second;
      return ask(second);
    }
  };
  return {
    get origin() {
      return current.origin;
    },
    entity: (id) => call((library) => library.entity(id)),
    posts: (ids) => call((library) => library.posts(ids)),
    passages: (entityId) => call((library) => library.passages(entityId)),
    article: (key) => call((library) => library.article(key)),
    articles: () => call((library) => library.articles()),
    gazetteer: () => call((library) => library.gazetteer()),
    searchIndex: (part) => call((library) => library.searchIndex(part)),
  };
}
