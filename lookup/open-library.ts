import { browser } from 'wxt/browser';
import type { Library } from '../corpus/library.ts';
import { PACK_FORMAT } from '../packs/format.ts';
import { packagedLibrary } from '../packs/packaged.ts';
import { type StarterFiles, starterFiles } from '../packs/starter-files.ts';
import { type CorpusDb, corpusDb } from '../store/db.ts';
import { storeLibrary } from '../store/library.ts';
import { steadyLibrary } from './steady.ts';

/** Id of the pack that the extension brings along. */
export const STARTER = 'starter';

/** What a library is opened from. */
export interface Sources {
  db: CorpusDb;
  files: StarterFiles;
  /** Version of the extension: a pack that another version left in the store may be an older one. */
  release: string;
}

/** The sources of this extension. Call it inside `main`: it asks the browser. */
export function extensionSources(): Sources {
  const load = (path: string) => fetch(browser.runtime.getURL(`/${path}` as '/'));
  return { db: corpusDb(), files: starterFiles(load), release: browser.runtime.getManifest().version };
}

/**
 * The library, from the store when it holds this version's pack, else from the extension's own files: never empty. It waits
 * `patience` milliseconds for a database that another context blocks.
 */
export async function openLibrary(sources = extensionSources(), patience = 5_000): Promise<Library> {
  const packaged = packagedLibrary(sources.files);
  try {
    if (!(await holdsStarter(sources, patience))) return packaged;
  } catch (error) {
    console.warn('Sekilas: the store cannot be opened, the packaged corpus answers', error);
    return packaged;
  }
  return steadyLibrary(storeLibrary(sources.db), packaged, (error) =>
    console.warn('Sekilas: the store failed, the packaged corpus answers', error),
  );
}

async function holdsStarter({ db, release }: Sources, patience: number): Promise<boolean> {
  const record = await inTime(db.packs.get(STARTER), patience);
  return record?.format === PACK_FORMAT && record.release === release;
}

async function inTime<T>(work: PromiseLike<T>, patience: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`the database did not open within ${patience} ms`)), patience);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
