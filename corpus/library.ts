import type { IsoDay } from './dates.ts';
import type { Article, ArticleMeta, Passage } from './schema/articles.ts';
import type { Entity, Person, Post } from './schema/entities.ts';

/** An article without its text, for lists. */
export interface ArticleHead {
  key: string;
  meta: ArticleMeta;
}

/** Who stands for an article: of an explainer, the library itself. */
export function publisherOf(meta: ArticleMeta): string {
  return meta.kind === 'explainer' ? 'Sekilas' : meta.source.publisher;
}

/** The paragraphs of an article that name at least one entity, as the library keeps them. */
export function passagesOf({ key, meta, blocks }: Article): Passage[] {
  return blocks.flatMap(({ kind, text, marks }, block) =>
    kind === 'paragraph' && marks.length > 0
      ? [
          {
            key: `${key}#${block}`,
            article: key,
            block,
            language: meta.language,
            date: meta.date,
            publisher: publisherOf(meta),
            headline: meta.headline,
            text,
            marks,
            entities: [...new Set(marks.map(({ entity }) => entity))],
            ...(meta.kind === 'explainer' && { explains: meta.about }),
            ...(meta.kind === 'saved' && { saved: true as const, ...(meta.undated && { undated: true as const }) }),
          },
        ]
      : [],
  );
}

/** Whether something is among the saved pages. One that was removed can still be put back. */
export type SavedState = { state: 'none' } | { state: 'saved' | 'removed'; key: string };

/**
 * Why a store does not answer: the browser has none (`missing`), another context holds it (`blocked`), a newer version made it
 * (`newer`), the disk is full (`full`), what it holds is no longer what was written (`damaged`), or it cannot be opened (`broken`).
 */
export type Trouble = 'missing' | 'blocked' | 'newer' | 'full' | 'damaged' | 'broken';

/** A part of the index of articles, as `search/segments/` reads it; and the numbers of its documents that are there no more. */
export interface ArticleSegment {
  blob: Blob;
  dead: readonly number[];
}

/** How many articles a card quotes: a glance takes in no more. */
export const MOST_QUOTED = 2;
/** How many are read for that on either side of a day, and of explainers: each is perhaps there in two languages. */
export const MOST_NEAR = 2 * MOST_QUOTED;

/** An entity with what bears on it. */
export interface EntityFacts {
  entity: Entity;
  /** The posts that a person has held. */
  posts: readonly Post[];
  /** The signatories of an agreement who are in the library. */
  signatories: readonly Person[];
  /**
   * The first passage that names the entity in each article: of explainers of it, and of some articles that are nearest in time to
   * the day, else the newest.
   */
  passages: readonly Passage[];
}

/** The posts whose titles the facts of an entity need. */
export function postsToTell({ kind, value }: Entity): string[] {
  return kind === 'person' ? [...new Set(value.memberships.map(({ post }) => post))] : [];
}

/** The people whose names the facts of an entity need. */
export function peopleToTell({ kind, value }: Entity): string[] {
  return kind === 'agreement' ? value.signatories.flatMap((signatory) => ('person' in signatory ? [signatory.person] : [])) : [];
}

/** Those of the entities who are people. */
export function peopleAmong(entities: readonly (Entity | undefined)[]): Person[] {
  return entities.flatMap((entity) => (entity?.kind === 'person' ? [entity.value] : []));
}

/**
 * What every reader of the corpus asks for, whoever keeps it: the store (`store/`), or the packaged pack in memory
 * (`packs/packaged.ts`) until the store is filled and whenever it cannot open. A miss is `undefined` or an empty list.
 */
export interface Library {
  /** `store`: from IndexedDB. `packaged`: from the pack in the extension's own files. */
  readonly origin: 'store' | 'packaged';
  /** Why the store does not answer, where it should. Absent while all is well, and while the store is being filled. */
  readonly trouble?: Trouble | undefined;
  /** Takes what the store gave for damaged: from now on the packaged pack answers. Absent where nothing else can answer. */
  setAside?(error: unknown): void;
  entity(id: string): Promise<Entity | undefined>;
  /** The posts with these ids, in that order, unknown ones left out. */
  posts(ids: readonly string[]): Promise<Post[]>;
  /** The passages that name the entity, of the newest articles that do; at most of so many articles. */
  passages(entityId: string, most: number): Promise<Passage[]>;
  /** All that a card tells of an entity, as it stands at one moment. */
  about(entityId: string, near?: IsoDay): Promise<EntityFacts | undefined>;
  article(key: string): Promise<Article | undefined>;
  /** The newest articles, at most so many. */
  articles(most: number): Promise<ArticleHead[]>;
  /** The articles with these keys, in that order, unknown ones left out. */
  heads(keys: readonly string[]): Promise<ArticleHead[]>;
  /** The explainers of an entity, newest first. */
  explainers(entityId: string): Promise<ArticleHead[]>;
  /** The compiled gazetteers, one a pack, as `recognizer/gazetteer.ts` opens them as one. The first has the words of the languages. */
  gazetteers(): Promise<ArrayBuffer[]>;
  /** The search index, as `search/index.ts` opens it: of people and agreements, which are few, one a pack, and of articles. */
  nameIndexes(): Promise<string[]>;
  articleSegments(): Promise<ArticleSegment[]>;
}
