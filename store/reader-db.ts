import { Dexie, type EntityTable } from 'dexie';
import { closeForNewer, onlyAtVersion } from './newer-version.ts';

/** A search that led somewhere. `key` is its text in lower case: the same search twice is one. */
export interface SearchRow {
  key: string;
  text: string;
  /** Milliseconds since 1970. */
  at: number;
}

const VERSION = 1;

/**
 * The reader's own data. It is apart from the corpus because it cannot be made again: whatever happens to the corpus database,
 * this one is left alone. A newer version adds tables under a higher version number, with an upgrade of the rows.
 */
export class ReaderDb extends Dexie {
  declare searches: EntityTable<SearchRow, 'key'>;

  constructor(name: string) {
    super(name, { indexedDB: onlyAtVersion(VERSION) });
    this.version(VERSION).stores({ searches: 'key, at' });
    closeForNewer(this);
  }
}

/** The reader's database. Opens at its first use. */
export function readerDb(name = 'sekilas-reader'): ReaderDb {
  return new ReaderDb(name);
}
