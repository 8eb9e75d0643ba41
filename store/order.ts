import type { IsoDay } from '../corpus/dates.ts';
import { type ArticleHead, passagesOf } from '../corpus/library.ts';
import type { Article, Passage } from '../corpus/schema/articles.ts';
import type { PackRecord } from './corpus-tables.ts';

/** Order of packs by whose word counts first where several have the same: our own, and then the newest. */
export function byWeight(a: PackRecord, b: PackRecord): number {
  return Number(a.madeBy !== undefined) - Number(b.madeBy !== undefined) || b.generation - a.generation;
}

/** Order of a list of articles: the newest first; on one day, by key from the last, as an index by day gives them backwards. */
export function byNewestHead(a: ArticleHead, b: ArticleHead): number {
  return compare(b.meta.date, a.meta.date) || compare(b.key, a.key);
}

/** Order of the passages of an entity: the newest article first, within it as they are read. */
export function byNewestPassage(a: Passage, b: Passage): number {
  return compare(b.date, a.date) || compare(b.article, a.article) || a.block - b.block;
}

/** The passages of these articles that name an entity, in the order above. */
export function allNaming(articles: readonly Article[], entity: string): Passage[] {
  return articles
    .flatMap(passagesOf)
    .filter(({ entities }) => entities.includes(entity))
    .sort(byNewestPassage);
}

/** The first of them in each article. */
export function firstNaming(articles: readonly Article[], entity: string): Passage[] {
  return firstOfEachArticle(allNaming(articles, entity));
}

/** A key that comes after those of a day, and before those of the next. */
export function behind(day: IsoDay): string {
  return `${day} `;
}

/** Of passages in the order above, those of so many articles. */
export function ofFirstArticles(passages: readonly Passage[], most: number): Passage[] {
  const articles = new Set<string>();
  return passages.filter(({ article }) => articles.add(article).size <= most);
}

/** Of passages in the order above, the first of each article. */
export function firstOfEachArticle(passages: readonly Passage[]): Passage[] {
  return passages.filter(({ article }, at) => article !== passages[at - 1]?.article);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
