import type { Transaction } from 'dexie';
import { bodyRow } from './body-row.ts';

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

const MOVED = { entities: 'entityRows', posts: 'postRows', heads: 'headRows' } as const;

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
  const metaOf = new Map((await rowsOf('heads')).map(({ key, meta }) => [key, meta]));
  const bodies = (await rowsOf('bodies')).map(({ key, blocks, generation }) => bodyRow({ key, meta: metaOf.get(key), blocks }, generation));
  await transaction.table('bodyRows').bulkAdd(bodies);
  await transaction.table('packs').bulkPut(packs.map((pack) => ({ ...pack, generation: generationOf.get(pack.id) })));
  // Its analyzer was another.
  await transaction.table('blobs').delete('search');
}
