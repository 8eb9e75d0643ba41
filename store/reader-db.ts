import { Dexie, type EntityTable, type Table } from 'dexie';
import { DENIAL_STORES, type DenialRow } from './denial-table.ts';
import { closeForNewer, onlyAtVersion } from './newer-version.ts';
import { NOTE_STORES, type NoteRow } from './note-table.ts';
import { SAVED_STORES, type SavedBodyRow, type SavedHeadRow, type SavedIndexRow } from './saved-tables.ts';
import { SEARCH_STORES, type SearchRow } from './search-table.ts';
import { VISIT_STORES, type VisitRow } from './visit-table.ts';

/**
 * The tables that each version of the database added, the first version first. A newer version is one more entry: those that are
 * there are never changed, because readers have databases of each.
 */
const VERSIONS: readonly Readonly<Record<string, string>>[] = [
  SEARCH_STORES,
  { ...SAVED_STORES, ...NOTE_STORES, ...VISIT_STORES },
  DENIAL_STORES,
];

/**
 * The reader's own data. It is apart from the corpus because it cannot be made again: whatever happens to the corpus database,
 * this one is left alone.
 */
export class ReaderDb extends Dexie {
  declare searches: EntityTable<SearchRow, 'key'>;
  declare savedHeads: EntityTable<SavedHeadRow, 'key'>;
  declare savedBodies: EntityTable<SavedBodyRow, 'key'>;
  declare savedIndex: EntityTable<SavedIndexRow, 'name'>;
  declare notes: EntityTable<NoteRow, 'id'>;
  declare visits: EntityTable<VisitRow, 'key'>;
  declare denials: Table<DenialRow, [page: string, form: string, entity: string]>;

  constructor(name: string) {
    super(name, { indexedDB: onlyAtVersion(VERSIONS.length) });
    for (const [at, stores] of VERSIONS.entries()) this.version(at + 1).stores(stores);
    closeForNewer(this);
  }
}

/** The reader's database. Opens at its first use. */
export function readerDb(name = 'sekilas-reader'): ReaderDb {
  return new ReaderDb(name);
}

/** Does one piece of work after another that changes what the reader has, whichever context asks for it. */
export function asOneWriter<T>(db: ReaderDb, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`${db.name}: one writer`, work);
}
