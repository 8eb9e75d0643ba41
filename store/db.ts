import { Dexie, type EntityTable, type Table } from 'dexie';
import type { SearchPart } from '../corpus/library.ts';
import type { Article, ArticleMeta, Entity, Passage, Post } from '../corpus/schema.ts';
import { closeForNewer } from './close-for-newer.ts';

/** Says that a pack is in the store, whole: it is written last, in the transaction that writes the rest. */
export interface PackRecord {
  id: string;
  /** Hash of the content. */
  version: string;
  format: number;
  /** Version of the extension that brought it: tells without reading the pack whether a newer one may be there. */
  release: string;
  /** ISO time. */
  seededAt: string;
}

/** The pack that a row came with, so that a newer version can take its place. */
interface OfPack {
  pack: string;
}
export type EntityRow = Entity & OfPack;
export type PostRow = Post & OfPack;
/** Head and body of an article are kept apart, so that a list of articles does not clone their texts. */
export interface HeadRow extends OfPack {
  key: string;
  meta: ArticleMeta;
}
export interface BodyRow extends OfPack {
  key: string;
  blocks: Article['blocks'];
}
export type PassageRow = Passage & OfPack;

/** What is made of all packs together. Blobs, because they are read twice as fast as buffers and strings. */
export interface BlobRow {
  name: 'gazetteer' | SearchPart;
  blob: Blob;
}

/** The database of the corpus: a cache, which can always be filled again from the packs. */
export class CorpusDb extends Dexie {
  declare packs: EntityTable<PackRecord, 'id'>;
  declare entities: Table<EntityRow, string>;
  declare posts: Table<PostRow, string>;
  declare heads: EntityTable<HeadRow, 'key'>;
  declare bodies: EntityTable<BodyRow, 'key'>;
  declare passages: EntityTable<PassageRow, 'key'>;
  declare blobs: Table<BlobRow, BlobRow['name']>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({
      packs: 'id',
      entities: 'id, pack',
      posts: 'id, pack',
      heads: 'key, pack',
      bodies: 'key, pack',
      passages: 'key, pack, *entities',
      blobs: 'name',
    });
    closeForNewer(this);
  }
}

/** The corpus database. Opens at its first use; nothing is read here. */
export function corpusDb(name = 'sekilas'): CorpusDb {
  return new CorpusDb(name);
}
