import { eachArticleOnce, inLanguage } from '../../components/reader/groups.ts';
import type { Route } from '../../components/reader/routes.ts';
import type { ArticleHead, Library } from '../../corpus/library.ts';
import type { Article, Entity, EntityKind, Passage, Post } from '../../corpus/schema.ts';
import type { Card, UiLanguage } from '../../messages/protocol.ts';
import { cardIn } from './cards.ts';

/** What a place in the reader shows, read from the library. */
export type Content =
  | { at: 'library'; articles: ArticleHead[] }
  | { at: 'page' }
  | { at: 'shelf' }
  | { at: 'article'; article: Article; kinds: Map<string, EntityKind>; other: string | undefined; next: ArticleHead[] }
  | { at: 'entity'; entity: Entity; card: Card; posts: Map<string, Post>; passages: Passage[]; explainers: ArticleHead[] };

/** Reads what a place shows; `undefined` where the library does not have it. */
export async function contentOf(route: Route, library: Library, language: UiLanguage): Promise<Content | undefined> {
  switch (route.at) {
    case 'page':
      return { at: 'page' };
    case 'shelf':
      return { at: 'shelf' };
    case 'library':
    case 'search':
      return { at: 'library', articles: eachArticleOnce(await library.articles(), language) };
    case 'article':
      return articleContent(route.article, library);
    case 'entity':
      return entityContent(route.entity, library, language);
  }
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
  const heads = eachArticleOnce(await library.articles(), meta.language);
  return meta.related.flatMap((id) => heads.find((head) => head.meta.id === id) ?? []);
}

/** The explainers of an entity. */
async function explainersOf(entity: string, library: Library, language: UiLanguage): Promise<ArticleHead[]> {
  return eachArticleOnce(await library.articles(), language).filter(({ meta }) => meta.kind === 'explainer' && meta.about.includes(entity));
}

async function entityContent(id: string, library: Library, language: UiLanguage): Promise<Content | undefined> {
  const entity = await library.entity(id);
  if (!entity) return undefined;
  const memberships = entity.kind === 'person' ? entity.value.memberships : [];
  const [card, posts, passages, explainers] = await Promise.all([
    cardIn(library, id, { lang: language, language }),
    library.posts([...new Set(memberships.map(({ post }) => post))]),
    library.passages(id),
    explainersOf(id, library, language),
  ]);
  return card && { at: 'entity', entity, card, posts: new Map(posts.map((post) => [post.id, post])), passages, explainers };
}
