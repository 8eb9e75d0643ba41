import type { SearchPart } from '../corpus/library.ts';
import { buildArticles, loadArticles } from './articles.ts';
import { entitiesNamed } from './conditions.ts';
import { buildEntities, loadEntities } from './entities.ts';
import type { Shelf } from './hit.ts';
import { type Known, type Suggestion, suggest } from './query/suggest.ts';
import type { RoleWords } from './roles/role-words.ts';
import { type Answer, type Indexes, type SearchOptions, search } from './search.ts';
import type { Searchable } from './searchable.ts';
import type { Loaded } from './snapshot.ts';

export type { Hit } from './hit.ts';
export type { Problem } from './query/query.ts';
export type { Suggestion } from './query/suggest.ts';
export type { RoleWords } from './roles/role-words.ts';
export type { Answer, SearchOptions } from './search.ts';
export type { Searchable } from './searchable.ts';

/** An index as it is kept: JSON of MiniSearch snapshots, with the version of the analyzer beside them. */
export type SearchFiles = Readonly<Record<SearchPart, string>>;

/** Makes the index of everything in a pack. */
export function buildSearch(pack: Searchable, words: RoleWords): SearchFiles {
  return { entities: buildEntities(pack, words), articles: buildArticles(pack) };
}

/** A library that can be searched. */
export interface SearchIndex {
  search(query: string, options: SearchOptions): Promise<Answer>;
  /** How an operator that is being typed at the end of a query may go on. */
  suggest(query: string, language: 'id' | 'en'): Promise<Suggestion[]>;
}

/** Opens an index. What hits show is read from `shelf`, the library that the index was made of. */
export function openSearch(files: SearchFiles, shelf: Shelf): Loaded<SearchIndex> {
  const entities = loadEntities(files.entities);
  if (!entities.ok) return entities;
  const articles = loadArticles(files.articles);
  if (!articles.ok) return articles;
  const indexes = { entities: entities.value, storeys: [articles.value], shelf };
  return {
    ok: true,
    value: {
      search: (query, options) => search(query, indexes, options),
      suggest: (query, language) => suggest(query, knownTo(indexes, language), language),
    },
  };
}

/** Names in a row of suggestions. */
const MOST_NAMES = 6;

function knownTo({ entities, storeys, shelf }: Indexes, language: 'id' | 'en'): Known {
  return {
    publishers: () => [...new Set(storeys.flatMap((storey) => storey.publishers()))],
    async names(kind, begun) {
      const found = entitiesNamed(kind, begun, entities).slice(0, MOST_NAMES);
      const named = await Promise.all(found.map(({ id }) => shelf.entity(id)));
      return named.flatMap((entity) => entity?.value.name[language] ?? entity?.value.name.en ?? []);
    },
  };
}
