import MiniSearch, { type AsPlainObject, type Options, type SearchResult } from 'minisearch';
import { type Document, documentsOf, type Searchable, type Shown } from './documents.ts';
import { type Hit, hitOf } from './hit.ts';
import { queriesFor } from './query.ts';
import { ANALYZER } from './tokenizer.ts';

export type { Hit } from './hit.ts';

export interface SearchOptions {
  /** At most this many hits of each kind; 20 where absent. */
  limit?: number;
  /** Language of the interface: of the titles, and of the version of an article that is shown where several were found. */
  language?: 'id' | 'en';
}

export interface SearchIndex {
  /** The best hits first, whatever their kind. Empty for a query without words. Every word counts; if nothing has them all, any. */
  search(query: string, options?: SearchOptions): Hit[];
}

export type Loaded = { ok: true; index: SearchIndex } | { ok: false; code: 'other-analyzer' | 'damaged'; message: string };

type Result = SearchResult & { shown: Shown };

const FIELDS = ['names', 'title', 'lead', 'body'] as const;

const OPTIONS: Options<Document> = {
  fields: [...FIELDS],
  storeFields: ['shown'],
  // Fields come as terms. MiniSearch would join them and split them again by rules of its own.
  stringifyField: (value) => value as string,
  tokenize: (terms) => terms as unknown as string[],
  processTerm: (term) => term,
  searchOptions: {
    tokenize: (term) => [term],
    // A person comes before the articles that name that person, even in their headlines.
    boost: { names: 10, title: 2, lead: 1.5, body: 1 },
    weights: { fuzzy: 0.3, prefix: 0.5 },
  },
};

/** Makes the index of a pack: JSON of a MiniSearch snapshot with the version of the analyzer beside it. */
export function buildIndex(pack: Searchable): string {
  const index = new MiniSearch<Document>(OPTIONS);
  index.addAll(documentsOf(pack));
  return JSON.stringify({ analyzer: ANALYZER, snapshot: index.toJSON() });
}

/** Opens an index. One of another analyzer is refused: MiniSearch itself would find nothing in it, and not say why. */
export function loadIndex(json: string): Loaded {
  const saved = parse(json);
  if (!saved) return { ok: false, code: 'damaged', message: 'the search index is not a JSON object' };
  if (saved.analyzer !== ANALYZER) {
    return { ok: false, code: 'other-analyzer', message: `the search index was made by analyzer ${saved.analyzer}; this is ${ANALYZER}` };
  }
  try {
    const index = MiniSearch.loadJS<Document>(saved.snapshot as AsPlainObject, OPTIONS);
    return { ok: true, index: { search: (query, options) => search(index, query, options) } };
  } catch (error) {
    return { ok: false, code: 'damaged', message: `the search index cannot be loaded: ${error instanceof Error ? error.message : error}` };
  }
}

function search(index: MiniSearch<Document>, text: string, { limit = 20, language = 'en' }: SearchOptions = {}): Hit[] {
  for (const query of queriesFor(text)) {
    const results = index.search(query) as Result[];
    if (results.length > 0) return firstOfEachKind(onePerArticle(results, language), limit).map((result) => hitOf(result, language));
  }
  return [];
}

/** Of two language versions of one article, the one in the reader's language, in the place of the better one. */
function onePerArticle<R extends Result>(results: readonly R[], language: string): R[] {
  const chosen = new Map<string, R>();
  for (const result of results) {
    const { shown } = result;
    const key = shown.kind === 'article' ? `article:${shown.id}` : `${shown.kind}:${shown.entity}`;
    const better = chosen.get(key);
    if (!better) chosen.set(key, result);
    else if (shown.kind === 'article' && shown.language === language) chosen.set(key, { ...result, score: better.score });
  }
  return [...chosen.values()];
}

function firstOfEachKind<R extends Result>(results: readonly R[], limit: number): R[] {
  const counts = new Map<Shown['kind'], number>();
  return results.filter(({ shown: { kind } }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= limit;
  });
}

function parse(json: string): { analyzer?: unknown; snapshot?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
