import type { IsoDay } from '../corpus/dates.ts';
import type { UiLanguage } from '../corpus/schema/fields.ts';
import { foldText } from '../recognizer/fold.ts';
import { type ArticleFound, type Articles, facet } from './article-query.ts';
import { narrow } from './conditions.ts';
import type { Entities } from './entities.ts';
import { type EntityPick, pickEntities } from './entity-picks.ts';
import { articleHit, entityHit, type Hit } from './hit.ts';
import { phraseTest } from './phrase.ts';
import { parseQuery } from './query/parse.ts';
import type { Problem, Query } from './query/query.ts';
import { namesOf } from './searchable.ts';
import type { Shelf } from './shelf.ts';
import { TIERS, type Tier } from './word-query.ts';

export interface SearchOptions {
  /** At most this many hits of each kind. */
  limit: number;
  /** Language of the interface: of the titles, and of the version of an article that is shown where several were found. */
  language: UiLanguage;
  /** Who holds an office now, and how old an article is, is told from this day. */
  today: IsoDay;
  /** Only hits of this kind; `saved`: only pages that the reader has saved. */
  kind?: Hit['kind'] | 'saved' | undefined;
  /** Words only as they are written, and nobody who is only described in them. */
  strict?: boolean;
  /** Gives up between two steps, with the signal's reason. */
  signal?: AbortSignal;
}

export interface Answer {
  /** The best first. A person or an agreement comes before the articles that name it. */
  hits: Hit[];
  /** What of the query could not be meant; the rest was searched for. */
  problems: Problem[];
}

/** What is searched. */
export interface Indexes {
  entities: Entities;
  /** Absent while it is still being opened. */
  articles?: Articles;
  shelf: Shelf;
}

/** Of articles so many at most, those whose words fit best: phrases are looked for in their texts. */
const MOST_READ = 200;

const ONLY_SAVED = { anyOf: [facet.saved], not: false };

/**
 * Searches the whole library. Every word counts; where nothing or little has them all as they are written, typing errors are allowed,
 * and then any of the words. No query is an error. @throws what the shelf throws when the library cannot be read,
 * and the reason of the signal
 */
export async function search(text: string, indexes: Indexes, options: SearchOptions): Promise<Answer> {
  const query = parseQuery(text);
  const { narrowing: asked, entities: wanted, problems: unmeant } = await narrow(query, indexes.entities, indexes.articles);
  const narrowing = options.kind === 'saved' ? { ...asked, facets: [...asked.facets, ONLY_SAVED] } : asked;
  const problems = [...query.problems, ...unmeant].sort((a, b) => a.start - b.start);
  if (isEmpty(query)) return { hits: [], problems };
  const without = query.without.filter(({ phrase }) => !phrase).map(({ text }) => text);
  const found: Hit[] = [];
  for (const tier of TIERS) {
    const entities = pickEntities(query, wanted, tier, indexes.entities, options.today);
    const { words } = query;
    const wish = { words, without, tier, narrowing, today: options.today, limit: MOST_READ, signal: options.signal };
    const onlyEntities = options.kind === 'person' || options.kind === 'agreement';
    const articles = onlyEntities ? [] : ((await indexes.articles?.search(wish)) ?? []);
    const hits = await shownOf(query, entities, articles, indexes.shelf, options);
    found.push(...hits.filter(({ id }) => found.every((before) => before.id !== id)));
    if (words === '' || options.strict || isEnough(found, tier, options)) break;
  }
  return { hits: firstOfEachKind(found, options.limit), problems };
}

/**
 * Whether looser ways of taking words can be left alone. A typing error may be a rare word itself, or the beginning of one: where few
 * articles have it, and it is nobody's name, those with typing errors follow.
 */
function isEnough(found: readonly Hit[], tier: Tier, { limit }: SearchOptions): boolean {
  return tier === 'written' ? found.length >= limit || found.some(({ kind }) => kind !== 'article') : found.length > 0;
}

function firstOfEachKind(hits: readonly Hit[], limit: number): Hit[] {
  const counts = { person: 0, agreement: 0, article: 0 };
  return hits.filter(({ kind }) => ++counts[kind] <= limit);
}

function isEmpty({ words, conditions, from, to }: Query): boolean {
  return words === '' && conditions.length === 0 && !from && !to;
}

/**
 * The hits in the order in which they are shown. Who is only described in the query's words comes last, and only for want of names; but
 * what a description begins with is as good as a name: "adik Kim Jong Un".
 */
async function shownOf(
  query: Query,
  { named, described }: ReturnType<typeof pickEntities>,
  articles: readonly ArticleFound[],
  shelf: Shelf,
  options: SearchOptions,
): Promise<Hit[]> {
  const [first, middle] = await Promise.all([entityHits(query, named, shelf, options), articleHits(query, articles, shelf, options)]);
  const last = first.length === 0 && !options.strict ? await entityHits(query, described(), shelf, options) : [];
  const called = await Promise.all(last.map((hit) => isCalled(query.words, hit, shelf)));
  return [...first, ...last.filter((_, at) => called[at]), ...middle, ...last.filter((_, at) => !called[at])];
}

/** Whether what is said of an entity begins with these words. One is too little: many descriptions begin with "Sanctions". */
async function isCalled(words: string, hit: Hit, shelf: Shelf): Promise<boolean> {
  const begun = foldText(words);
  if (hit.kind === 'article' || !begun.includes(' ')) return false;
  const entity = await shelf.entity(hit.entity);
  return Object.values(entity?.value.summary ?? {}).some((text) => `${foldText(text)} `.startsWith(`${begun} `));
}

async function entityHits(
  query: Query,
  picks: readonly EntityPick[],
  shelf: Shelf,
  { limit, language, kind }: SearchOptions,
): Promise<Hit[]> {
  const fits = phrasesFit(query, true);
  const counts = { person: 0, agreement: 0 };
  const wanted = picks.filter((pick) => (!kind || kind === pick.kind) && ++counts[pick.kind] <= limit);
  const hits = wanted.map(async (pick) => {
    const entity = await shelf.entity(pick.id);
    if (!entity || !fits([...namesOf(entity.value), ...Object.values(entity.value.summary ?? {})])) return undefined;
    return entityHit(shelf, entity, pick, language, pick.tenure);
  });
  return (await Promise.all(hits)).filter((hit) => hit !== undefined);
}

async function articleHits(query: Query, found: readonly ArticleFound[], shelf: Shelf, { limit, language }: SearchOptions): Promise<Hit[]> {
  const fits = phrasesFit(query, false);
  const candidates = byArticle(found, language);
  const hits: Hit[] = [];
  // As many at once as are still wanted: without phrases that is one round.
  while (hits.length < limit && candidates.length > 0) {
    const round = candidates.splice(0, limit - hits.length).map((versions) => firstThatFits(versions, fits, shelf));
    hits.push(...(await Promise.all(round)).filter((hit) => hit !== undefined));
  }
  return hits;
}

async function firstThatFits(
  versions: readonly ArticleFound[],
  fits: (texts: readonly string[]) => boolean,
  shelf: Shelf,
): Promise<Hit | undefined> {
  for (const version of versions) {
    const article = await shelf.article(version.key);
    if (article && fits([article.meta.headline, ...article.blocks.map(({ text }) => text)])) return articleHit(article, version);
  }
  return undefined;
}

/** Tests texts for the phrases of a query; articles were already searched without its unwanted words, entities were not. */
function phrasesFit({ phrases, without }: Query, wordsToo: boolean): (texts: readonly string[]) => boolean {
  const wanted = phrases.map(phraseTest);
  const unwanted = without.filter(({ phrase }) => phrase || wordsToo).map(({ text }) => phraseTest(text));
  return (texts) => wanted.every((test) => test(texts)) && !unwanted.some((test) => test(texts));
}

/** Language versions of one article together, in the place of the best one; that in the reader's language first. */
function byArticle(found: readonly ArticleFound[], language: string): ArticleFound[][] {
  const versions = new Map<string, ArticleFound[]>();
  for (const one of found) {
    const [, id = one.key, of] = /^(.*)\.(\w+)$/.exec(one.key) ?? [];
    const others = versions.get(id) ?? [];
    versions.set(id, of === language ? [one, ...others] : [...others, one]);
  }
  return [...versions.values()];
}
