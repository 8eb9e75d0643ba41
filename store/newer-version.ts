import type { Dexie, DexieOptions } from 'dexie';

/**
 * Makes way for a newer version of the extension that upgrades the database: this context's calls fail from then on. Where the
 * database is deleted, to be made anew, the next call opens it again.
 */
export function closeForNewer(db: Dexie): void {
  db.on('versionchange', ({ newVersion }) => {
    db.close({ disableAutoOpen: newVersion !== null });
    // Stops Dexie's own listener: it would open the database again at the next call, and old code would write rows of the old
    // shape into the new schema.
    return false;
  });
}

/**
 * The browser's IndexedDB, opened at one version or not at all. Dexie opens what a newer version has written whatever its version
 * is, and adds the tables that it misses there under yet another version.
 * @param version the latest that this code knows, as Dexie counts
 */
export function onlyAtVersion(version: number): NonNullable<DexieOptions['indexedDB']> {
  return {
    open(name: string, wanted?: number) {
      if (!globalThis.indexedDB) throw new DOMException('no IndexedDB here', 'NotSupportedError');
      // Dexie multiplies its versions by ten.
      if (wanted !== version * 10) throw new DOMException(`${name} is of a version that this code does not know`, 'VersionError');
      return indexedDB.open(name, wanted);
    },
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (a: unknown, b: unknown) => indexedDB.cmp(a, b),
  } as NonNullable<DexieOptions['indexedDB']>;
}
