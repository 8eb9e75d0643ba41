import MiniSearch, { type Query } from 'minisearch';
import type { IsoDay } from '../corpus/dates.ts';
import { type ArticleSegment, publisherOf } from '../corpus/library.ts';
import type { Article } from '../corpus/schema/articles.ts';
import type { Agreement, Person } from '../corpus/schema/entities.ts';
import { type ArticleQuery, type Articles, facet, PUBLISHER } from './article-query.ts';
import type { Loaded } from './loaded.ts';
import { NEWEST, newness } from './newness.ts';
import { namesOf, type Searchable, terms } from './searchable.ts';
import { buildSegment, type SegmentDocument } from './segments/build.ts';
import { blobSource } from './segments/byte-source.ts';
import { expand } from './segments/expand.ts';
import { freeze, inOne } from './segments/freeze.ts';
import { mergeSegments } from './segments/merge.ts';
import { BM25, fromMiniSearch, type Ranking, termsOfQuery } from './segments/query.ts';
import { searchSegments } from './segments/search.ts';
import { openSegment, type Segment } from './segments/segment.ts';
import { SPLIT_QUERIES } from './snapshot.ts';
import { ANALYZER, nameTerms } from './tokenizer.ts';
import { exactQuery, wordsQuery } from './word-query.ts';

/** What each field of an article counts for. `names`: all names of whom it names, so that "문재인" finds what is written of Moon Jae-in. */
export const BOOSTS = { headline: 3, names: 1.5, lead: 1.5, body: 1, facets: 0 };
export type Field = keyof typeof BOOSTS;
const FIELDS = Object.keys(BOOSTS) as Field[];

const RANKING: Ranking = { boosts: Object.values(BOOSTS), weights: SPLIT_QUERIES.weights, bm25: BM25 };

/** Makes the index of articles: a few segments (`segments/layout.ts`). @param pause as `freeze` calls it */
export function buildArticles(
  { people, agreements, articles }: Searchable,
  pause?: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  return freeze(documentsOf(articles, namesById([...people, ...agreements])), FIELDS.length, ANALYZER, pause);
}

/** The terms of all names of people and agreements, by their ids. Of one that several packs tell of, the names in all of them. */
export function namesById(entities: readonly (Person | Agreement)[]): Map<string, string[]> {
  const names = new Map<string, Set<string>>();
  for (const entity of entities) names.set(entity.id, new Set([...(names.get(entity.id) ?? []), ...namesOf(entity)]));
  return new Map([...names].map(([id, forms]) => [id, terms([...forms], nameTerms)]));
}

/** Freezes so few articles that they fit into one segment. `names` as `namesById` gives them. */
export function freezeArticles(articles: readonly Article[], names: ReadonlyMap<string, string[]>): Uint8Array<ArrayBuffer> {
  return buildSegment(documentsOf(articles, names), FIELDS.length, ANALYZER);
}

/** Segments that lie in a store as one. @throws when one cannot be read */
export async function mergeArticles(parts: readonly ArticleSegment[]): Promise<Uint8Array<ArrayBuffer>> {
  const opened = await Promise.all(parts.map(({ blob, dead }) => openSegment(blobSource(blob), ANALYZER, new Set(dead))));
  return mergeSegments(
    opened.map((one) => {
      if (!one.ok) throw new Error(`the search index cannot be opened: ${one.message}`);
      return one.segment;
    }),
  );
}

/** Segments of articles as one, for a file that holds all. */
export function inOneSegment(segments: readonly Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
  return inOne(segments, ANALYZER);
}

/** Opens the index of articles: reads the beginnings of its segments. One that cannot be read, or was made otherwise, is refused. */
export async function openArticles(parts: readonly ArticleSegment[]): Promise<Loaded<Articles>> {
  const opened = await Promise.all(parts.map(({ blob, dead }) => openSegment(blobSource(blob), ANALYZER, new Set(dead))));
  const segments: Segment[] = [];
  for (const one of opened) {
    if (!one.ok) return { ok: false, code: one.code, message: `the search index cannot be opened: ${one.message}` };
    segments.push(one.segment);
  }
  return { ok: true, value: { search: (query) => search(segments, query), publishers: () => publishers(segments) } };
}

async function search(segments: readonly Segment[], query: ArticleQuery) {
  const words = wordsQuery(query.words, query.tier);
  const asked = words ? termsOfQuery(fromMiniSearch(words)).map(({ term }) => term) : [];
  const { from, to } = query.narrowing;
  const today = dayNumber(query.today);
  const { hits, terms } = await searchSegments(segments, fromMiniSearch(whole(words ?? MiniSearch.wildcard, query)), RANKING, {
    limit: query.limit,
    from: from === undefined ? undefined : dayNumber(from),
    to: to === undefined ? undefined : dayNumber(to),
    signal: query.signal,
    boost: { of: (date) => newness(date, today), most: NEWEST },
  });
  const found = { terms: [...terms], asked: [...new Set(asked)] };
  return hits.map(({ key }) => ({ key, ...found }));
}

/** The words with what narrows them. */
function whole(words: Query, { without, narrowing }: ArticleQuery): Query {
  const oneOf = ({ anyOf }: { anyOf: readonly string[] }): Query => ({
    combineWith: 'OR',
    prefix: false,
    fuzzy: false,
    queries: [...anyOf],
  });
  const wanted = narrowing.facets.filter(({ not }) => !not).map(oneOf);
  const unwanted = [...narrowing.facets.filter(({ not }) => not).map(oneOf), ...without.flatMap((text) => exactQuery(text) ?? [])];
  const all: Query = { combineWith: 'AND', queries: [words, ...wanted] };
  return unwanted.length > 0 ? { combineWith: 'AND_NOT', queries: [all, ...unwanted] } : all;
}

async function publishers(segments: readonly Segment[]): Promise<string[]> {
  const query = { term: PUBLISHER, prefix: true, errors: 0, weight: 1 };
  const found = await Promise.all(segments.map((segment) => expand(segment, query, RANKING)));
  return [...new Set(found.flat().map(({ term }) => term.slice(PUBLISHER.length)))].sort();
}

/** Articles as a segment takes them, fields in the order of `BOOSTS`. One after another: only those of a segment are there at a time. */
export function* documentsOf(articles: readonly Article[], names: ReadonlyMap<string, string[]>): Generator<SegmentDocument> {
  for (const article of articles) yield documentOf(article, names);
}

function documentOf({ key, meta, blocks }: Article, names: ReadonlyMap<string, string[]>): SegmentDocument {
  const { language, headline, date } = meta;
  const publisher = publisherOf(meta);
  const entities = [...new Set(blocks.flatMap(({ marks }) => marks.map(({ entity }) => entity)))];
  const texts = blocks.map(({ text }) => text);
  const lead = blocks.findIndex(({ kind }) => kind === 'paragraph') + 1;
  const fields: Record<Field, string[]> = {
    headline: terms([headline, ...(meta.kind === 'explainer' || meta.kind === 'saved' ? [] : [meta.source.headline])]),
    names: entities.flatMap((entity) => names.get(entity) ?? []),
    lead: terms([...texts.slice(0, lead), publisher, date.slice(0, 4)]),
    body: terms(texts.slice(lead)),
    facets: [
      facet.language(language),
      facet.publisher(publisher),
      ...(meta.kind === 'saved' ? [facet.saved] : []),
      ...entities.map(facet.entity),
    ],
  };
  return { key, date: dayNumber(date), fields: FIELDS.map((field) => fields[field]) };
}

/** `2024-11-18` as 20241118. */
function dayNumber(day: IsoDay): number {
  return Number(day.replaceAll('-', ''));
}
