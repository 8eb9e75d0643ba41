import type { Transaction } from 'dexie';

/** The tables of version 2, in which one gazetteer and one index of names were made of all packs together. */
export const VERSION_2 = {
  leftovers: 'generation',
  entityRows: '[generation+id]',
  postRows: '[generation+id]',
  headRows: '[generation+key]',
  bodyRows: '[generation+key], *places',
  segmentRows: '[generation+id]',
  entities: null,
  posts: null,
  heads: null,
  bodies: null,
  passages: null,
};

/** What version 3 changed of it: each pack has its own. */
export const VERSION_3 = { compiledRows: '[generation+name]', jobs: 'pack', blobs: null };

/** Gives what was compiled to the pack: there was never more than the one that the extension brings along. */
export async function copyVersion2(transaction: Transaction): Promise<void> {
  const [pack] = await transaction.table('packs').toArray();
  const blobs = await transaction.table('blobs').toArray();
  if (pack) await transaction.table('compiledRows').bulkAdd(blobs.map((row) => ({ ...row, generation: pack.generation })));
}
