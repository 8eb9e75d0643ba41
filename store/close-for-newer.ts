import type { Dexie } from 'dexie';

/** Makes way for a newer version of the extension that upgrades the database: this context's calls fail from then on. */
export function closeForNewer(db: Dexie): void {
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    // Stops Dexie's own listener: it would open the database again at the next call, and old code would write rows of the old
    // shape into the new schema.
    return false;
  });
}
