import type { BroughtDb, BroughtPack } from './brought-db.ts';
import type { CorpusDb } from './db.ts';
import { watch } from './watch.ts';

/** A pack of the reader's and how it stands: shown in the library, or being prepared, from 0 to 1. */
export interface ListedPack extends BroughtPack {
  ready: boolean;
  done: number;
  /** Whether our own pack is there: the others are prepared beside it. */
  possible: boolean;
}

/**
 * The reader's packs, as they are and whenever they change, the last first; also while a worker prepares one; none where they cannot be read.
 * @param madeBy what is compiled by anything else has to be prepared again
 * @returns a function that stops
 */
export function watchPacks(brought: BroughtDb, corpus: CorpusDb, madeBy: string, callback: (packs: ListedPack[]) => void): () => void {
  return watch(() => listPacks(brought, corpus, madeBy), callback, []);
}

/** The reader's packs, the last first; none of them ready where the library cannot be opened. */
export async function listPacks(brought: BroughtDb, corpus: CorpusDb, madeBy: string): Promise<ListedPack[]> {
  const [packs, shown, jobs] = await Promise.all([
    brought.packs.toArray(),
    corpus.packs.toArray().catch(() => []),
    corpus.jobs.toArray().catch(() => []),
  ]);
  const possible = shown.some((record) => record.madeBy === undefined);
  const listed = packs.map((pack): ListedPack => {
    const record = shown.find(({ id }) => id === pack.id);
    const job = jobs.find(({ pack: id }) => id === pack.id);
    const ready = record?.version === pack.version && record.madeBy === madeBy;
    return { ...pack, possible, ready, done: ready ? 1 : (job?.version === pack.version ? job.parts : 0) / (pack.parts + 1) };
  });
  return listed.sort((a, b) => (a.addedAt < b.addedAt ? 1 : -1));
}
