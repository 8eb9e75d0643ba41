import type { IsoDay } from '../corpus/dates.ts';
import type { ArticleMeta } from '../corpus/schema/articles.ts';
import type { Matched } from './marked.ts';
import type { Tier } from './word-query.ts';

/** What articles are asked for. */
export interface ArticleQuery {
  /** Words to be found; without any, every article that fits the rest. */
  words: string;
  /** Each a text whose words must not all be there. */
  without: readonly string[];
  tier: Tier;
  narrowing: Narrowing;
  today: IsoDay;
  /** At most so many, the best. */
  limit: number;
  /** Gives up between two steps, with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Of these the article has one, or where they are not wanted, none. */
export interface Facet {
  anyOf: readonly string[];
  not: boolean;
}

/** What an article must be, whatever its words. */
export interface Narrowing {
  facets: readonly Facet[];
  /** Days, both included. */
  from?: IsoDay | undefined;
  to?: IsoDay | undefined;
}

export interface ArticleFound extends Matched {
  /** `ID.LANGUAGE`. */
  key: string;
}

/** The articles of a library, found by their words. */
export interface Articles {
  /** The best first. Of two that fit alike the newer one comes first. */
  search(query: ArticleQuery): Promise<ArticleFound[]>;
  /** Every publisher, each once. */
  publishers(): Promise<string[]>;
}

/**
 * What an article can be narrowed by, as terms beside those of its text: no text has a term with a colon in it. Entities are ids.
 */
export const facet = {
  saved: 'is:saved',
  language: (language: ArticleMeta['language']) => `lang:${language}`,
  publisher: (publisher: string) => `${PUBLISHER}${publisher}`,
  entity: (id: string) => `entity:${id}`,
};
export const PUBLISHER = 'source:';
