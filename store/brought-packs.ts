import type { BroughtDb, BroughtPack } from './brought-db.ts';
import type { PackRecord } from './corpus-tables.ts';
import type { CorpusDb } from './db.ts';
import { isOn } from './stage.ts';
import { watch } from './watch.ts';

/** A pack of the reader's and how it stands: shown in the library, or being prepared, from 0 to 1. */
export interface ListedPack extends BroughtPack {
  ready: boolean;
  /** Whether it is in the library as it is, and only the names of other packs are still looked for in its articles. */
  renewed: boolean;
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
    const { id, version } = pack;
    const terms = { version, madeBy, spottedBy: spottersOf(pack, packs, shown, madeBy) };
    const record = shown.find((one) => one.id === id);
    const job = jobs.find((one) => one.pack === id);
    const ready = isOn(terms, record);
    const done = ready ? 1 : (job && isOn(terms, job) ? job.parts : 0) / (pack.parts + 1);
    const renewed = !ready && record?.version === version && record.madeBy === madeBy;
    return { ...pack, possible, ready, renewed, done };
  });
  return listed.sort((a, b) => (a.addedAt < b.addedAt ? 1 : -1));
}

/** The other packs, with their versions, whose names are to be looked for in the articles of a pack. */
export async function spottersFor(pack: BroughtPack, brought: BroughtDb, corpus: CorpusDb, madeBy: string): Promise<string> {
  const [packs, shown] = await Promise.all([brought.packs.toArray(), corpus.packs.toArray()]);
  return spottersOf(pack, packs, shown, madeBy);
}

function spottersOf({ id, parts }: BroughtPack, packs: readonly BroughtPack[], shown: readonly PackRecord[], madeBy: string): string {
  if (parts === 0) return '';
  const nameless = new Set(packs.flatMap(({ id, counts }) => (counts.people + counts.agreements === 0 ? [id] : [])));
  const spotters = shown.filter((other) => other.id !== id && !nameless.has(other.id) && (other.madeBy ?? madeBy) === madeBy);
  return spotters
    .map((other) => `${other.id} ${other.version}`)
    .sort()
    .join(', ');
}
