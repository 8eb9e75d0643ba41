import MiniSearch, { type Options, type Query, type SearchResult } from 'minisearch';
import { publisherOf } from '../corpus/library.ts';
import type { Article } from '../corpus/schema.ts';
import { namesOf, type Searchable, terms } from './searchable.ts';
import { type Loaded, open, SPLIT_QUERIES, save, TERMS_AS_THEY_ARE } from './snapshot.ts';
import type { ArticleFacts, ArticleQuery, Storey } from './storey.ts';
import { nameTerms } from './tokenizer.ts';
import { exactQuery, wordsQuery } from './word-query.ts';

/** One article in one language. */
interface ArticleDocument {
  id: string;
  headline: string[];
  /** All names of the entities that it names: "문재인" finds what is written of Moon Jae-in. */
  names: string[];
  lead: string[];
  body: string[];
  facts: Omit<ArticleFacts, 'key'>;
}

const OPTIONS: Options<ArticleDocument> = {
  ...TERMS_AS_THEY_ARE,
  fields: ['headline', 'names', 'lead', 'body'],
  storeFields: ['facts'],
  searchOptions: { ...SPLIT_QUERIES, boost: { headline: 3, names: 1.5, lead: 1.5, body: 1 } },
};

/** Makes the index of articles. */
export function buildArticles({ people, agreements, articles }: Searchable): string {
  const names = new Map([...people, ...agreements].map((entity) => [entity.id, terms(namesOf(entity), nameTerms)]));
  const index = new MiniSearch<ArticleDocument>(OPTIONS);
  // One after another: the terms of all at once would be several times the size of their texts.
  for (const article of articles) index.add(documentOf(article, names));
  return save(index);
}

/** Opens an index that `buildArticles` made. */
export function loadArticles(json: string): Loaded<Storey> {
  return open(json, OPTIONS, (index) => {
    let publishers: string[] | undefined;
    return {
      search: (query) => search(index, query),
      publishers() {
        publishers ??= [...new Set(index.search(MiniSearch.wildcard).map((result) => factsOf(result).publisher))].sort();
        return publishers;
      },
    };
  });
}

function search(index: MiniSearch<ArticleDocument>, { words, without, tier, accepts }: ArticleQuery) {
  const wanted: Query = wordsQuery(words, tier) ?? MiniSearch.wildcard;
  const unwanted = without.flatMap((text) => exactQuery(text) ?? []);
  const query: Query = unwanted.length > 0 ? { combineWith: 'AND_NOT', queries: [wanted, ...unwanted] } : wanted;
  return index
    .search(query, { filter: (result) => accepts(factsOf(result)) })
    .map((result) => ({ article: factsOf(result), score: result.score, terms: result.terms, asked: result.queryTerms }));
}

function factsOf({ id, facts }: SearchResult): ArticleFacts {
  return { key: id, ...(facts as ArticleDocument['facts']) };
}

function documentOf({ key, meta, blocks }: Article, names: ReadonlyMap<string, string[]>): ArticleDocument {
  const { id, language, headline, date } = meta;
  const publisher = publisherOf(meta);
  const entities = [...new Set(blocks.flatMap(({ marks }) => marks.map(({ entity }) => entity)))];
  const texts = blocks.map(({ text }) => text);
  const lead = blocks.findIndex(({ kind }) => kind === 'paragraph') + 1;
  return {
    id: key,
    headline: terms([headline, ...(meta.kind === 'explainer' ? [] : [meta.source.headline])]),
    names: entities.flatMap((entity) => names.get(entity) ?? []),
    lead: terms([...texts.slice(0, lead), publisher, date.slice(0, 4)]),
    body: terms(texts.slice(lead)),
    facts: { id, language, date, publisher, entities },
  };
}
