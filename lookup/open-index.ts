import type { Library } from '../corpus/library.ts';
import { openSearch, type SearchIndex } from '../search/index.ts';

/** The search index of a library. @throws when it cannot be read, or was made by another analyzer: the library is filled anew then */
export async function openIndex(library: Library): Promise<SearchIndex> {
  const [entities, articles] = await Promise.all([library.searchIndex('entities'), library.searchIndex('articles')]);
  const opened = openSearch({ entities, articles }, library);
  if (!opened.ok) throw new Error(opened.message);
  return opened.value;
}
