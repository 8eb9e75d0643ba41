import type { Library } from '../corpus/library.ts';
import { remembering } from './remember.ts';

/** Where hits get what they show from. */
export type Shelf = Pick<Library, 'entity' | 'posts' | 'article'>;

/** From one letter typed to the next most hits are the same; so many of each kind fit into a megabyte or two. */
const MOST_KEPT = 200;

/** A shelf that does not read again what it gave lately. */
export function rememberingShelf(shelf: Shelf): Shelf {
  const post = remembering((id: string) => shelf.posts([id]), MOST_KEPT);
  return {
    entity: remembering((id: string) => shelf.entity(id), MOST_KEPT),
    article: remembering((key: string) => shelf.article(key), MOST_KEPT),
    posts: async (ids) => (await Promise.all(ids.map(post))).flat(),
  };
}
