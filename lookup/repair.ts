import { dropDatabase } from '../store/drop.ts';
import { type Salvaged, salvage } from '../store/salvage.ts';
import type { Sources } from './open-library.ts';
import { seedStarter } from './seed-starter.ts';

/** What a repair is at, and how far, from 0 to 1. */
export interface RepairStep {
  at: 'saving' | 'dropping' | 'filling';
  done: number;
}

/**
 * Makes the corpus database anew: reads what can be read, hands that to `keep`, deletes the database and fills it from the
 * package. It is only a cache: the reader's own data are in another. Stopped half-way, it leaves an empty database, which the next
 * start fills.
 * @throws when it cannot be deleted or filled; the packaged pack answers on
 */
export async function repairStore(sources: Sources, keep: (salvaged: Salvaged) => void, onStep: (step: RepairStep) => void): Promise<void> {
  const { db } = sources;
  onStep({ at: 'saving', done: 0 });
  // Where the repair fails, the next call opens it again, and says itself why it cannot.
  db.close({ disableAutoOpen: false });
  keep(await salvage(db.name));
  onStep({ at: 'dropping', done: 0.3 });
  await dropDatabase(db.name);
  onStep({ at: 'filling', done: 0.4 });
  await db.open();
  await seedStarter(sources, { onProgress: (done) => onStep({ at: 'filling', done: 0.4 + 0.6 * done }) });
  await sources.trouble.set(undefined);
}
