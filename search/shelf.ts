import type { Library } from '../corpus/library.ts';

/** Where hits get what they show from. */
export type Shelf = Pick<Library, 'entity' | 'posts' | 'article'>;

/** From one letter typed to the next most hits are the same; so many of each kind fit into a megabyte or two. */
const MOST_KEPT = 200;

/** A shelf that does not read again what it gave lately. */
export function rememberingShelf(shelf: Shelf): Shelf {
  const post = remembering((id) => shelf.posts([id]));
  return {
    entity: remembering((id) => shelf.entity(id)),
    article: remembering((key) => shelf.article(key)),
    posts: async (ids) => (await Promise.all(ids.map(post))).flat(),
  };
}

/** The last answers of a function, the one asked for longest ago left out first. A failure is not kept. */
function remembering<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const answer = kept.get(key) ?? ask(key);
    kept.delete(key);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
