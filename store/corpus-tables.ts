import type { ArticleSegment } from '../corpus/library.ts';
import type { Article, ArticleMeta } from '../corpus/schema/articles.ts';
import type { Entity, Post } from '../corpus/schema/entities.ts';

/** Says that a pack is in the store, whole: it is written last, in one transaction with what is compiled of all packs. */
export interface PackRecord {
  id: string;
  /** Its rows are those of this generation. */
  generation: number;
  /** Hash of the content. */
  version: string;
  format: number;
  /** Version of the extension that brought it: tells without reading the pack whether a newer one may be there. */
  release: string;
  /** ISO time. */
  seededAt: string;
  /** Set for a pack that the reader brought: what made its gazetteer and its index, which another version of us may not read. */
  madeBy?: string;
  /** Set for a pack that the reader brought: the other packs whose names were looked for in its articles, with their versions. */
  spottedBy?: string;
}

/** Rows that no pack record speaks for (any more): of a writing that goes on or was stopped, or of a version that was replaced. */
export interface Leftover {
  generation: number;
}

/**
 * One writing of a pack. A new version is written beside the old one and shows when the record names its generation, so that
 * nobody ever reads half of it.
 */
export interface OfGeneration {
  generation: number;
}
export type EntityRow = Entity & OfGeneration;
export type PostRow = Post & OfGeneration;
/** Head and body of an article are kept apart, so that a list of articles does not clone their texts. */
export interface HeadRow extends OfGeneration {
  key: string;
  meta: ArticleMeta;
}
export interface BodyRow extends OfGeneration {
  key: string;
  blocks: Article['blocks'];
  places: NamingPlace[];
}
/** Where an article stands among those that name an entity: explainers of it (0) before others (1), and by date. */
export type NamingPlace = [generation: number, entity: string, rank: 0 | 1, date: string];

/** A part of the index of a pack's articles. `documents`: how many are in it, where that is to be asked for. */
export interface SegmentRow extends ArticleSegment, OfGeneration {
  id: number;
  documents?: number;
}

/** What is compiled of a pack. Blobs, because they are read twice as fast as buffers and strings. */
export interface CompiledRow extends OfGeneration {
  name: 'gazetteer' | 'names';
  blob: Blob;
}

/**
 * A pack that is being prepared, step by step: it goes on from here, whatever stopped it. Its generation is a leftover until it shows,
 * and is not swept while the job is there.
 */
export interface JobRow extends OfGeneration {
  pack: string;
  /** Of the pack. */
  version: string;
  /** Both as in `PackRecord`. */
  madeBy: string;
  spottedBy: string;
  /** Parts of its articles that are done. */
  parts: number;
  /** How often these name each entity, and the year of the newest. */
  times: Map<string, number>;
  year: number;
}
