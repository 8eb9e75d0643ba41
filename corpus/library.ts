import type { Article, ArticleMeta, Entity, Passage, Post } from './schema.ts';

/** An article without its text, for lists. */
export interface ArticleHead {
  key: string;
  meta: ArticleMeta;
}

/** Who stands for an article: of an explainer, the library itself. */
export function publisherOf(meta: ArticleMeta): string {
  return meta.kind === 'explainer' ? 'Sekilas' : meta.source.publisher;
}

/** The parts of the search index. They are kept and read apart: names are few, and found before any article is. */
export type SearchPart = 'entities' | 'articles';

/**
 * What every reader of the corpus asks for, whoever keeps it: the store (`store/`), or the packaged pack in memory
 * (`packs/packaged.ts`) until the store is filled and whenever it cannot open. A miss is `undefined` or an empty list.
 */
export interface Library {
  /** `store`: from IndexedDB. `packaged`: from the pack in the extension's own files. */
  readonly origin: 'store' | 'packaged';
  entity(id: string): Promise<Entity | undefined>;
  /** The posts with these ids, in that order, unknown ones left out. */
  posts(ids: readonly string[]): Promise<Post[]>;
  /** Every passage that names the entity, newest article first. */
  passages(entityId: string): Promise<Passage[]>;
  article(key: string): Promise<Article | undefined>;
  /** All articles, newest first. */
  articles(): Promise<ArticleHead[]>;
  /** The compiled gazetteer, as `recognizer/gazetteer.ts` reads it. */
  gazetteer(): Promise<ArrayBuffer>;
  /** A part of the search index, as `search/index.ts` opens it. */
  searchIndex(part: SearchPart): Promise<string>;
}
