import type { Preview } from '../../components/packs/pack-adder.tsx';
import type { Trouble } from '../../corpus/library.ts';
import { preparePack } from '../../lookup/prepare-pack.ts';
import type { Fault } from '../../packs/bring/fault.ts';
import { type Fit, fitOf } from '../../packs/bring/fits.ts';
import { readPack } from '../../packs/bring/read.ts';
import { isReadable, MADE_BY } from '../../packs/made-by.ts';
import { broughtDb, countsOf, forgetPack, keepPack, type PackFile } from '../../store/brought-db.ts';
import { listPacks } from '../../store/brought-packs.ts';
import type { PackRecord } from '../../store/corpus-tables.ts';
import { corpusDb } from '../../store/db.ts';
import { takeOut } from '../../store/stage.ts';
import { stockOf } from '../../store/stock.ts';
import { troubleOf } from '../../store/trouble.ts';

/**
 * The worker of the packs' page: reads files, and prepares packs. It may be ended at any moment, with the page or by it: what it has
 * written stays, and it goes on from there. How far it is, the page reads from the store.
 */

export type ToWorker =
  | { type: 'read'; file: File }
  /** Adds the pack of a file that was read, and prepares it. */
  | { type: 'add'; file: File; release: string }
  /** Prepares what was left. */
  | { type: 'prepare'; release: string }
  | { type: 'remove'; id: string; release: string };

export type FromWorker =
  | { type: 'read'; preview: Preview }
  | { type: 'refused'; faults: readonly Fault[] }
  /** All that was asked for is done. */
  | { type: 'done' }
  | { type: 'failed'; trouble: Trouble };

const PATIENCE = 20_000;
/** Packs are prepared one at a time, whatever pages are open. */
const LOCK = 'sekilas: a pack is prepared';

const brought = broughtDb();
const corpus = corpusDb();
let file: PackFile | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  answer(data).then(tell, (error) => {
    console.warn('Sekilas: a pack could not be prepared', error);
    tell({ type: 'failed', trouble: troubleOf(error) });
  });
});

function tell(message: FromWorker): void {
  postMessage(message);
}

async function answer(message: ToWorker): Promise<FromWorker> {
  switch (message.type) {
    case 'read':
      return previewOf(message.file);
    case 'add': {
      // What read it may have been another worker, which has ended since.
      const again = file ? undefined : await previewOf(message.file);
      if (again?.type === 'refused') return again;
      if (file) await keepPack(brought, file, new Date());
      file = undefined;
      await prepareAll(message.release);
      return { type: 'done' };
    }
    case 'prepare':
      await prepareAll(message.release);
      return { type: 'done' };
    case 'remove':
      await forgetPack(brought, message.id);
      await takeOut(corpus, message.id);
      // Its names are no more to be marked in the articles of the others.
      await prepareAll(message.release);
      return { type: 'done' };
  }
}

async function previewOf(chosen: File): Promise<FromWorker> {
  let known = 0;
  const read = await readPack(chosen, chosen.name, async (pack) => {
    const fit = await fitHere(pack);
    known = fit.known;
    return fit.faults;
  });
  if (!read.ok) return { type: 'refused', faults: read.faults };
  file = read.value;
  const { id, title } = file;
  return { type: 'read', preview: { title, counts: countsOf(file), known, replaces: (await brought.packs.get(id))?.counts } };
}

async function fitHere(pack: PackFile): Promise<Fit> {
  await ourPack();
  const { id } = pack;
  const shown = await corpus.packs.get(id);
  if (shown && shown.madeBy === undefined) return { faults: [{ code: 'ours', path: ['id'], given: id }], known: 0 };
  const isBeside = (record: PackRecord) => record.id !== id && isReadable(record);
  return await fitOf(pack, stockOf(corpus, isBeside));
}

/** Our own pack is written in the first seconds after an installation. @throws a `TimeoutError` where it does not come */
async function ourPack(): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (!(await corpus.packs.toArray()).some(({ madeBy }) => madeBy === undefined)) {
    if (performance.now() > deadline) throw new DOMException('the library is not filled', 'TimeoutError');
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

/** One after another: by the names of each, the articles of those before it may have to be looked through again. */
async function prepareAll(release: string): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    await dropForgotten();
    for (;;) {
      const next = (await listPacks(brought, corpus, MADE_BY)).find(({ ready }) => !ready);
      if (!next) return;
      await preparePack(next, { brought, corpus, release });
    }
  });
}

/** A removal that was stopped half-way: the pack is forgotten, and still in the library. */
async function dropForgotten(): Promise<void> {
  const kept = new Set((await brought.packs.toArray()).map(({ id }) => id));
  for (const { id, madeBy } of await corpus.packs.toArray()) if (madeBy !== undefined && !kept.has(id)) await takeOut(corpus, id);
}
