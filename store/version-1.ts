import type { Transaction } from 'dexie';
import { passageRows } from './rows.ts';

/** The tables of version 1, in which the rows of a pack were replaced in place. */
export const VERSION_1 = {
  packs: 'id',
  entities: 'id, pack',
  posts: 'id, pack',
  heads: 'key, pack',
  bodies: 'key, pack',
  passages: 'key, pack, *entities',
  blobs: 'name',
};

const MOVED = { entities: 'entityRows', posts: 'postRows', heads: 'headRows', bodies: 'bodyRows' } as const;

/** Moves the rows of version 1 into generations, one a pack. The old tables are dropped after it. */
export async function copyVersion1(transaction: Transaction): Promise<void> {
  const packs = await transaction.table('packs').toArray();
  const generationOf = new Map(packs.map(({ id }, at) => [id, at + 1]));
  const rowsOf = async (table: string) => {
    const rows = await transaction.table(table).toArray();
    // A row without its pack's record was never whole.
    return rows.flatMap(({ pack, ...row }) => {
      const generation = generationOf.get(pack);
      return generation === undefined ? [] : [{ ...row, generation }];
    });
  };
  for (const [from, to] of Object.entries(MOVED)) await transaction.table(to).bulkAdd(await rowsOf(from));
  const passages = await rowsOf('passages');
  for (const generation of generationOf.values()) {
    const own = passages.filter((passage) => passage.generation === generation);
    await transaction.table('passageRows').bulkAdd(passageRows(own, generation));
  }
  await transaction.table('packs').bulkPut(packs.map((pack) => ({ ...pack, generation: generationOf.get(pack.id) })));
  // Its analyzer was another.
  await transaction.table('blobs').delete('search');
}
