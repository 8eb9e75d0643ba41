import { eachArticleOnce, inLanguage } from '../../components/reader/groups.ts';
import type { Route } from '../../components/reader/routes.ts';
import type { ArticleHead, Library } from '../../corpus/library.ts';
import type { Article, Passage } from '../../corpus/schema/articles.ts';
import type { Entity, EntityKind, Post } from '../../corpus/schema/entities.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../corpus/schema/fields.ts';
import { cardFor } from '../../lookup/card.ts';
import { today } from '../../lookup/today.ts';
import type { Card } from '../../messages/card.ts';
import type { Place } from './use-place.ts';

/** What a place in the reader shows, read from the library. */
export type Content =
  | { at: 'library'; articles: ArticleHead[]; more: boolean }
  | { at: 'page' }
  | { at: 'shelf' }
  | { at: 'article'; article: Article; kinds: Map<string, EntityKind>; other: string | undefined; next: ArticleHead[] }
  | { at: 'entity'; entity: Entity; card: Card; posts: Map<string, Post>; passages: Passage[]; more: boolean; explainers: ArticleHead[] };

/** A place together with what it shows: while another is on its way, the last stays. */
export interface Shown {
  place: Place;
  content: Content;
}

/** Articles of a list, before the reader asks for more. */
const LISTED = 40;
/** Articles that name an entity. */
const NAMING = 12;

/** Reads what a place shows, its list `length` times as long as at first; `undefined` where the library does not have it. */
export async function contentOf(route: Route, length: number, library: Library, language: UiLanguage): Promise<Content | undefined> {
  switch (route.at) {
    case 'page':
      return { at: 'page' };
    case 'shelf':
      return { at: 'shelf' };
    case 'library':
    case 'search':
      return libraryContent(length * LISTED, library, language);
    case 'article':
      return articleContent(route.article, library);
    case 'entity':
      return entityContent(route.entity, length * NAMING, library, language);
  }
}

// One more than is shown tells whether there is more, and whether the last one is told in another language, too.

async function libraryContent(most: number, library: Library, language: UiLanguage): Promise<Content> {
  const newest = await library.articles(most + 1);
  return { at: 'library', articles: eachArticleOnce(newest, language), more: newest.length > most };
}

async function articleContent(key: string, library: Library): Promise<Content | undefined> {
  const article = await library.article(key);
  if (!article) return undefined;
  const otherKey = inLanguage(key, article.meta.language === 'id' ? 'en' : 'id');
  const named = new Set(article.blocks.flatMap(({ marks }) => marks.map(({ entity }) => entity)));
  const [other, next, ...entities] = await Promise.all([
    otherKey === key ? undefined : library.article(otherKey),
    nextAfter(article, library),
    ...[...named].map((id) => library.entity(id)),
  ]);
  const kinds = new Map(entities.flatMap((entity) => (entity ? [[entity.id, entity.kind] as const] : [])));
  return { at: 'article', article, kinds, other: other && otherKey, next };
}

/** What an explainer says to read next, in its own language. */
async function nextAfter({ meta }: Article, library: Library): Promise<ArticleHead[]> {
  if (meta.kind !== 'explainer') return [];
  const heads = await library.heads(meta.related.flatMap((id) => UI_LANGUAGES.map((language) => `${id}.${language}`)));
  return eachArticleOnce(heads, meta.language);
}

async function entityContent(id: string, most: number, library: Library, language: UiLanguage): Promise<Content | undefined> {
  const [facts, passages, explainers] = await Promise.all([library.about(id), library.passages(id, most + 1), library.explainers(id)]);
  if (!facts) return undefined;
  const { entity, posts } = facts;
  return {
    at: 'entity',
    entity,
    card: cardFor(entity, facts, { lang: language, language, today: today() }),
    posts: new Map(posts.map((post) => [post.id, post])),
    passages,
    more: new Set(passages.map(({ article }) => article)).size > most,
    explainers: eachArticleOnce(explainers, language),
  };
}
