import type { Library } from '../corpus/library.ts';
import type { UiLanguage } from '../corpus/schema/fields.ts';
import { buildArticles, openArticles } from './articles.ts';
import { entitiesNamed } from './conditions.ts';
import { buildEntities, loadEntities } from './entities.ts';
import type { Loaded } from './loaded.ts';
import { type Known, type Suggestion, suggest } from './query/suggest.ts';
import { once } from './remember.ts';
import type { RoleWords } from './roles/role-words.ts';
import { type Answer, type Indexes, type SearchOptions, search } from './search.ts';
import type { Searchable } from './searchable.ts';
import { rememberingShelf } from './shelf.ts';

export { freezeArticles, inOneSegment, mergeArticles, namesById } from './articles.ts';
export { buildEntitiesBeside } from './entities.ts';
export type { Hit } from './hit.ts';
export type { Problem } from './query/query.ts';
export type { Suggestion } from './query/suggest.ts';
export type { RoleWords } from './roles/role-words.ts';
export { indexSaved, opensHere, type SavedChange } from './saved.ts';
export type { Answer, SearchOptions } from './search.ts';
export type { Searchable } from './searchable.ts';
export { segmentsToMerge } from './segments/tiers.ts';
export { ANALYZER } from './tokenizer.ts';
export { countNames, type Naming, weigherBy } from './weight.ts';

/** An index as it is made of a pack. */
export interface BuiltSearch {
  /** Of people and agreements: JSON of a MiniSearch snapshot, with the version of the analyzer beside it. */
  names: string;
  /** Of articles: a few segments (`segments/layout.ts`). */
  articles: Uint8Array<ArrayBuffer>[];
}

/** Makes the index of everything in a pack. @param pause called between steps: it lets others have the thread, and rejects to cancel */
export async function buildSearch(pack: Searchable, words: RoleWords, pause?: () => Promise<void>): Promise<BuiltSearch> {
  return { names: buildEntities(pack, words), articles: await buildArticles(pack, pause) };
}

/** A library that can be searched. */
export interface SearchIndex {
  /**
   * The answer to a query. Before the articles are read, `onEarly` gets the people and agreements.
   * @throws when the library cannot be read, and the reason of the signal when that says that nobody waits any more
   */
  search(query: string, options: SearchOptions, onEarly?: (answer: Answer) => void): Promise<Answer>;
  /** How an operator that is being typed at the end of a query may go on. */
  suggest(query: string, language: UiLanguage): Promise<Suggestion[]>;
}

/** Where an index and what its hits show are read from: a library. */
export type SearchSource = Pick<Library, 'entity' | 'posts' | 'article' | 'nameIndexes' | 'articleSegments' | 'setAside'>;

/**
 * Opens the index of a library, names first: articles are read when something is first searched for. Where the store's index is damaged or of another analyzer,
 * the library leaves the store aside, and the packaged one is opened.
 * @throws when that cannot be opened either: the extension itself is damaged then
 */
export async function openSearch(source: SearchSource): Promise<SearchIndex> {
  const entities = await read(source, async () => loadEntities(await source.nameIndexes()));
  const shelf = rememberingShelf(source);
  let isWhole = false;
  const whole = once(async (): Promise<Indexes> => {
    const articles = await read(source, async () => openArticles(await source.articleSegments()));
    isWhole = true;
    return { entities, articles, shelf };
  });
  return {
    async search(query, options, onEarly) {
      if (onEarly && !isWhole) {
        const early = await search(query, { entities, shelf }, { ...options, strict: true });
        if (early.hits.length > 0) onEarly(early);
      }
      return search(query, await whole(), options);
    },
    suggest: async (query, language) => suggest(query, knownTo(await whole(), language), language),
  };
}

async function read<T>(source: SearchSource, load: () => Promise<Loaded<T>>): Promise<T> {
  const first = await load();
  if (first.ok) return first.value;
  const error = new Error(first.message);
  if (!source.setAside) throw error;
  source.setAside(error);
  const second = await load();
  if (!second.ok) throw error;
  return second.value;
}

/** Names in a row of suggestions. */
const MOST_NAMES = 6;

function knownTo({ entities, articles, shelf }: Indexes, language: UiLanguage): Known {
  return {
    publishers: async () => (await articles?.publishers()) ?? [],
    async names(kind, begun) {
      const found = entitiesNamed(kind, begun, entities).slice(0, MOST_NAMES);
      const named = await Promise.all(found.map(({ id }) => shelf.entity(id)));
      return named.flatMap((entity) => entity?.value.name[language] ?? entity?.value.name.en ?? []);
    },
  };
}
