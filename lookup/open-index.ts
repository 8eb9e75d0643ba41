import type { Library } from '../corpus/library.ts';
import { openSearch, type SearchIndex } from '../search/index.ts';

/**
 * The search index of a library. Where the store's is damaged or of another analyzer, the library leaves the store aside and the
 * packaged one is opened. @throws when that cannot be opened either: the extension itself is damaged then
 */
export async function openIndex(library: Library): Promise<SearchIndex> {
  const opened = await open(library);
  if (opened.ok) return opened.value;
  const error = new Error(opened.message);
  library.setAside?.(error);
  const again = library.setAside ? await open(library) : opened;
  if (!again.ok) throw error;
  return again.value;
}

async function open(library: Library) {
  const [entities, articles] = await Promise.all([library.searchIndex('entities'), library.searchIndex('articles')]);
  return openSearch({ entities, articles }, library);
}
