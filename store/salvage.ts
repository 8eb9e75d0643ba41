import { Dexie } from 'dexie';

/** What could be read of a database: its tables with their rows, and how many rows could not. */
export interface Salvaged {
  tables: Record<string, unknown[]>;
  unreadable: number;
}

/**
 * Reads whatever can be read of a database, whatever its version, row by row: one that is damaged does not take its table with it.
 * Nothing where it does not open. Blobs are left out: they are made of the rows.
 */
export async function salvage(name: string): Promise<Salvaged> {
  const salvaged: Salvaged = { tables: {}, unreadable: 0 };
  const db = new Dexie(name);
  try {
    // Without a version of ours it opens as it is.
    await db.open();
    for (const table of db.tables) {
      const rows: unknown[] = [];
      for (const key of await table.toCollection().primaryKeys()) {
        const row: unknown = await table.get(key).catch(() => undefined);
        if (row === undefined) salvaged.unreadable++;
        else if (!hasBlob(row)) rows.push(row);
      }
      salvaged.tables[table.name] = rows;
    }
  } catch (error) {
    console.warn('Sekilas: a database cannot be read any further', error);
  } finally {
    db.close();
  }
  return salvaged;
}

function hasBlob(row: unknown): boolean {
  return typeof row === 'object' && row !== null && Object.values(row).some((value) => value instanceof Blob);
}
