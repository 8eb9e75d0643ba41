import { Dexie, type EntityTable, type Table } from 'dexie';
import type { BodyRow, CompiledRow, EntityRow, HeadRow, JobRow, Leftover, PackRecord, PostRow, SegmentRow } from './corpus-tables.ts';
import { closeForNewer, onlyAtVersion } from './newer-version.ts';
import { copyVersion1, VERSION_1 } from './version-1.ts';
import { copyVersion2, VERSION_2, VERSION_3 } from './version-2.ts';

const VERSION = 4;

/**
 * The database of the corpus: a cache, which can always be filled again from the packs. No durability beyond that of the
 * browser's own buffers is asked for.
 */
export class CorpusDb extends Dexie {
  declare packs: EntityTable<PackRecord, 'id'>;
  declare leftovers: EntityTable<Leftover, 'generation'>;
  declare entityRows: Table<EntityRow, [number, string]>;
  declare postRows: Table<PostRow, [number, string]>;
  declare headRows: Table<HeadRow, [number, string]>;
  declare bodyRows: Table<BodyRow, [number, string]>;
  declare segmentRows: Table<SegmentRow, [number, number]>;
  declare compiledRows: Table<CompiledRow, [number, CompiledRow['name']]>;
  declare jobs: EntityTable<JobRow, 'pack'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'relaxed', indexedDB: onlyAtVersion(VERSION) });
    this.version(1).stores(VERSION_1);
    this.version(2).stores(VERSION_2).upgrade(copyVersion1);
    this.version(3).stores(VERSION_3).upgrade(copyVersion2);
    // The newest articles of many are found without reading the others.
    this.version(VERSION).stores({ headRows: '[generation+key], [generation+meta.date]' });
    closeForNewer(this);
  }
}

/** The corpus database. Opens at its first use; nothing is read here. */
export function corpusDb(name = 'sekilas'): CorpusDb {
  return new CorpusDb(name);
}
