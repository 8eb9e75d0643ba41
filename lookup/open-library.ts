import { browser } from 'wxt/browser';
import type { Library, Trouble } from '../corpus/library.ts';
import { inTime } from '../messages/in-time.ts';
import { PACK_FORMAT } from '../packs/format.ts';
import { isReadable } from '../packs/made-by.ts';
import { packagedLibrary } from '../packs/packaged.ts';
import { type StarterFiles, starterFiles } from '../packs/starter-files.ts';
import { type CorpusDb, corpusDb } from '../store/db.ts';
import { storeLibrary } from '../store/library.ts';
import { type ReaderDb, readerDb } from '../store/reader-db.ts';
import { savedPages } from '../store/saved-pages.ts';
import { troubleOf } from '../store/trouble.ts';
import { type SteadyLibrary, steadyLibrary } from './steady.ts';
import { withSaved } from './with-saved.ts';

/** Id of the pack that the extension brings along. */
export const STARTER = 'starter';

/** Where `storage.session` has why the store could not be filled: every context may tell the reader, only one has tried. */
const TROUBLE_KEY = 'store-trouble';

/** What a library is opened from. */
export interface Sources {
  db: CorpusDb;
  /** The reader's own data: the pages that he saved are articles like others. */
  reader: ReaderDb;
  files: StarterFiles;
  /** Version of the extension: a pack that another version left in the store may be an older one. */
  release: string;
  /** Why the store could not be filled when that was last tried. */
  trouble: {
    get(): Promise<Trouble | undefined>;
    set(trouble: Trouble | undefined): Promise<void>;
  };
}

/** The sources of this extension. Call it inside `main`: it asks the browser. */
export function extensionSources(): Sources {
  const load = (path: string) => fetch(browser.runtime.getURL(`/${path}` as '/'));
  const { session } = browser.storage;
  return {
    db: corpusDb(),
    reader: readerDb(),
    files: starterFiles(load),
    release: browser.runtime.getManifest().version,
    trouble: {
      get: async () => (await session.get(TROUBLE_KEY))[TROUBLE_KEY] as Trouble | undefined,
      set: (trouble) => (trouble ? session.set({ [TROUBLE_KEY]: trouble }) : session.remove(TROUBLE_KEY)),
    },
  };
}

/**
 * The library, from the store when it holds this version's pack, else from the extension's own files: never empty. It says itself
 * whether that is a trouble. It waits `patience` milliseconds for a database that another context blocks.
 */
export async function openLibrary(sources = extensionSources(), patience = 5_000): Promise<Library> {
  // Both databases open at once: a card would else wait for one after the other. What fails here is told where something is asked for.
  sources.reader.open().catch(() => undefined);
  return withSaved(await openCorpus(sources, patience), savedPages(sources.reader));
}

async function openCorpus(sources: Sources, patience: number): Promise<Library> {
  const packaged = packagedLibrary(sources.files);
  let library: SteadyLibrary | undefined;
  try {
    if (!(await holdsStarter(sources, patience))) return { ...packaged, trouble: await sources.trouble.get() };
  } catch (error) {
    console.warn('Sekilas: the store cannot be opened, the packaged corpus answers', error);
    return { ...packaged, trouble: troubleOf(error) };
  }
  const onDamaged = (rows: number) => {
    console.warn(`Sekilas: ${rows} rows of the store are not what was written, and are left out`);
    library?.tellDamage();
  };
  const store = storeLibrary(sources.db, onDamaged, isReadable);
  library = steadyLibrary(store, packaged, (error) => console.warn('Sekilas: the store failed, the packaged corpus answers', error));
  return library;
}

async function holdsStarter({ db, release }: Sources, patience: number): Promise<boolean> {
  const record = await inTime(
    // Once more: what the disk or another program held up for a moment opens the second time.
    db.packs.get(STARTER).catch(() => db.packs.get(STARTER)),
    patience,
    'the database did not open',
  );
  return record?.format === PACK_FORMAT && record.release === release;
}
