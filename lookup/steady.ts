import type { Library, Trouble } from '../corpus/library.ts';
import { troubleOf } from '../store/trouble.ts';

export interface SteadyLibrary extends Library {
  setAside(error: unknown): void;
  /** Makes known that parts of the store are damaged, which answers on. */
  tellDamage(): void;
}

/**
 * The library `first` until one of its calls fails twice, then `second` for good. Twice, because a connection that the browser has
 * closed is opened again by the next call. `onFailure` hears why.
 */
export function steadyLibrary(first: Library, second: Library, onFailure: (error: unknown) => void): SteadyLibrary {
  let current = first;
  let trouble: Trouble | undefined;
  const leave = (error: unknown, why: Trouble) => {
    if (current === second) return;
    onFailure(error);
    current = second;
    trouble = why;
  };
  const call = async <T>(ask: (library: Library) => Promise<T>): Promise<T> => {
    if (current === second) return ask(second);
    try {
      return await ask(first).catch(() => ask(first));
    } catch (error) {
      leave(error, troubleOf(error));
      return ask(second);
    }
  };
  return {
    get origin() {
      return current.origin;
    },
    get trouble() {
      return trouble;
    },
    setAside: (error) => leave(error, 'damaged'),
    tellDamage() {
      trouble ??= 'damaged';
    },
    entity: (id) => call((library) => library.entity(id)),
    posts: (ids) => call((library) => library.posts(ids)),
    passages: (entityId, most) => call((library) => library.passages(entityId, most)),
    about: (entityId, near) => call((library) => library.about(entityId, near)),
    article: (key) => call((library) => library.article(key)),
    articles: (most) => call((library) => library.articles(most)),
    heads: (keys) => call((library) => library.heads(keys)),
    explainers: (entityId) => call((library) => library.explainers(entityId)),
    gazetteers: () => call((library) => library.gazetteers()),
    nameIndexes: () => call((library) => library.nameIndexes()),
    articleSegments: () => call((library) => library.articleSegments()),
  };
}
