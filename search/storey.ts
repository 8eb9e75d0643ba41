import type { IsoDay } from '../corpus/dates.ts';
import type { Matched } from './marked.ts';
import type { Tier } from './word-query.ts';

/** What an index knows of an article without its text: what queries are narrowed by. */
export interface ArticleFacts {
  key: string;
  /** The same in every language of one article. */
  id: string;
  language: 'id' | 'en';
  date: IsoDay;
  publisher: string;
  /** Ids of the people and agreements that it names. */
  entities: readonly string[];
}

/** What articles are asked for. */
export interface ArticleQuery {
  /** Words to be found; without any, every article that is accepted. */
  words: string;
  /** Each a text whose words must not all be there. */
  without: readonly string[];
  tier: Tier;
  accepts(article: ArticleFacts): boolean;
}

export interface ArticleFound extends Matched {
  article: ArticleFacts;
  score: number;
}

/** A part of the library's articles that answers by itself; the library's index is one or more of them, one over the other. */
export interface Storey {
  search(query: ArticleQuery): ArticleFound[];
  /** Every publisher, each once. */
  publishers(): string[];
}

/** Half of what newness adds is gone after so many years. */
const HALF_LIFE_YEARS = 2;
const NEWNESS = 0.25;

/** The articles of all storeys, the best first. Of two that fit alike the newer one comes first. */
export function searchStoreys(storeys: readonly Storey[], query: ArticleQuery, today: IsoDay): ArticleFound[] {
  const found = storeys.flatMap((storey) => storey.search(query));
  const scored = found.map((one) => ({ ...one, score: one.score * (1 + NEWNESS * newness(one.article.date, today)) }));
  return scored.sort(
    (a, b) => b.score - a.score || b.article.date.localeCompare(a.article.date) || (a.article.key < b.article.key ? -1 : 1),
  );
}

function newness(date: IsoDay, today: IsoDay): number {
  const years = Math.max(0, (Date.parse(today) - Date.parse(date)) / (365.25 * 86_400_000));
  return 2 ** (-years / HALF_LIFE_YEARS);
}
