import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Article } from '../corpus/schema/articles.ts';
import type { Agreement, Person, Post } from '../corpus/schema/entities.ts';
import { closeForNewer, onlyAtVersion } from './newer-version.ts';

/** How much is in a pack. */
export interface PackCounts {
  people: number;
  agreements: number;
  articles: number;
}

/** A pack that the reader brought, as it is listed. */
export interface BroughtPack {
  id: string;
  title: string;
  /** Hash of the content. */
  version: string;
  /** ISO time. */
  addedAt: string;
  counts: PackCounts;
  /** How many parts its articles are in. */
  parts: number;
}

/** What a pack says of people, agreements and posts. */
export interface BroughtEntities {
  people: Person[];
  agreements: Agreement[];
  posts: Post[];
}

/** Some articles of a pack, without marks: those are made for the library that the pack is in. */
export interface BroughtPart {
  id: string;
  at: number;
  /** JSON of an array of articles. */
  blob: Blob;
}

const VERSION = 1;
/** Articles to a part: what is done in one step. */
const AT_ONCE = 500;

/**
 * The packs that the reader brought, as they came. They are apart from the corpus because they cannot be made again: the corpus
 * database is filled from them whenever it was dropped, or another version has to compile them anew.
 */
export class BroughtDb extends Dexie {
  declare packs: EntityTable<BroughtPack, 'id'>;
  declare entities: EntityTable<BroughtEntities & { id: string }, 'id'>;
  declare parts: Table<BroughtPart, [string, number]>;

  constructor(name: string) {
    super(name, { indexedDB: onlyAtVersion(VERSION) });
    this.version(VERSION).stores({ packs: 'id', entities: 'id', parts: '[id+at]' });
    closeForNewer(this);
  }
}

/** The database of the reader's packs. Opens at its first use. */
export function broughtDb(name = 'sekilas-packs'): BroughtDb {
  return new BroughtDb(name);
}

/** A pack as it was read from a file. */
export interface PackFile extends BroughtEntities {
  id: string;
  title: string;
  version: string;
  articles: Article[];
}

/** Keeps a pack, in place of one with the same id. @throws Dexie's error when it cannot be written; the older one is as it was then */
export async function keepPack(db: BroughtDb, file: PackFile, now: Date): Promise<void> {
  const { id, title, version, people, agreements, posts, articles } = file;
  const parts: BroughtPart[] = [];
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    parts.push({ id, at: parts.length, blob: new Blob([JSON.stringify(articles.slice(from, from + AT_ONCE))]) });
  }
  const counts = countsOf(file);
  await db.transaction('rw', db.packs, db.entities, db.parts, async () => {
    await forgetRows(db, id);
    await db.parts.bulkAdd(parts);
    await db.entities.add({ id, people, agreements, posts });
    await db.packs.add({ id, title, version, addedAt: now.toISOString(), counts, parts: parts.length });
  });
}

export function countsOf({ people, agreements, articles }: PackFile): PackCounts {
  return { people: people.length, agreements: agreements.length, articles: articles.length };
}

export async function forgetPack(db: BroughtDb, id: string): Promise<void> {
  await db.transaction('rw', db.packs, db.entities, db.parts, () => forgetRows(db, id));
}

async function forgetRows(db: BroughtDb, id: string): Promise<void> {
  await db.packs.delete(id);
  await db.entities.delete(id);
  await db.parts.where(':id').between([id, 0], [id, Number.POSITIVE_INFINITY]).delete();
}
