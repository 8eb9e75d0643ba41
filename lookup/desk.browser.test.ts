import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Trouble } from '../corpus/library.ts';
import { person, sampleFiles, samplePack } from '../packs/sample-pack.ts';
import { starterFiles } from '../packs/starter-files.ts';
import { compileGazetteer } from '../recognizer/compile.ts';
import { NO_WORDS, type PersonSource } from '../recognizer/source.ts';
import { corpusDb } from '../store/db.ts';
import { readerDb } from '../store/reader-db.ts';
import { openDesk } from './desk.ts';
import { openLibrary, type Sources } from './open-library.ts';
import { rawConnection } from './raw-connection.ts';
import { repairStore } from './repair.ts';
import { seedStarter } from './seed-starter.ts';

// On localhost Dexie would trace every failure that these tests provoke.
Dexie.debug = false;

let name: string;
let known: Trouble | undefined;
const opened: Sources[] = [];
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  known = undefined;
  warn.mockClear();
});
afterEach(() => {
  for (const { db, reader } of opened.splice(0)) for (const one of [db, reader]) one.close();
  for (const one of [name, `${name}-reader`]) indexedDB.deleteDatabase(one);
});

/** What one start of a context opens: a connection of its own, and the files of the extension. */
function sources({ pack = samplePack(), release = '1.0.0', gazetteer = new Uint8Array() } = {}): Sources {
  const trouble = {
    get: async () => known,
    set: async (now: Trouble | undefined) => {
      known = now;
    },
  };
  const files = starterFiles(sampleFiles(pack, gazetteer));
  const made = { db: corpusDb(name), reader: readerDb(`${name}-reader`), files, release, trouble };
  opened.push(made);
  return made;
}

describe('where the library is read from', () => {
  test('the package, until the store is filled', async () => {
    expect((await openLibrary(sources())).origin).toBe('packaged');
    await seedStarter(sources());
    expect((await openLibrary(sources())).origin).toBe('store');
  });

  test('the package, after an update, until the store is filled again', async () => {
    await seedStarter(sources());
    const pack = samplePack('v2', { people: [person('kim-jong-un', 'Kim Jong Un')] });
    const library = await openLibrary(sources({ pack, release: '1.1.0' }));
    expect(library.origin).toBe('packaged');
    expect(await library.entity('kim-jong-un')).toBeDefined();
    await seedStarter(sources({ pack, release: '1.1.0' }));
    const later = await openLibrary(sources({ pack, release: '1.1.0' }));
    expect([later.origin, await later.entity('moon-jae-in')]).toEqual(['store', undefined]);
  });

  test('the store, where an update brought the same pack', async () => {
    await seedStarter(sources());
    await seedStarter(sources({ release: '1.1.0' }));
    expect((await openLibrary(sources({ release: '1.1.0' }))).origin).toBe('store');
  });

  test('the package, where the database is of a later version', async () => {
    await rawConnection(name, 99);
    const library = await openLibrary(sources());
    expect([library.origin, library.trouble]).toEqual(['packaged', 'newer']);
    expect(await library.entity('moon-jae-in')).toBeDefined();
    expect(warn).toHaveBeenCalled();
    expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(99);
  });

  test('the package, where another context holds an older version open and does not let go', async () => {
    const holder = await rawConnection(name, 1, { keepOpen: true });
    const library = await openLibrary(sources(), 100);
    expect([library.origin, library.trouble, (await library.articles(100)).length]).toEqual(['packaged', 'blocked', 3]);
    holder.close();
  });

  test('the store, where opening it fails once; the package, where it always does', async () => {
    await seedStarter(sources());
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    const fail = () => {
      throw new DOMException('internal error opening the backing store', 'UnknownError');
    };
    open.mockImplementationOnce(fail);
    expect((await openLibrary(sources())).origin).toBe('store');
    open.mockImplementation(fail);
    const library = await openLibrary(sources());
    expect([library.origin, library.trouble, (await library.articles(100)).length]).toEqual(['packaged', 'broken', 3]);
    open.mockRestore();
  });

  test.each(['SecurityError', 'InvalidStateError'])('the package, where IndexedDB is not for us: %s', async (error) => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('', error);
    });
    const library = await openLibrary(sources());
    expect([library.origin, library.trouble, (await library.articles(100)).length]).toEqual(['packaged', 'missing', 3]);
    open.mockRestore();
  });

  test('the store without what is damaged in it, and the reader can be told', async () => {
    const one = sources();
    await seedStarter(one);
    await one.db.entityRows.toCollection().modify((row) => {
      if (row.id === 'talks') row.value = 7 as never;
    });
    const library = await openLibrary(one);
    expect([await library.entity('talks'), library.origin, library.trouble]).toEqual([undefined, 'store', 'damaged']);
    expect(await library.entity('moon-jae-in')).toBeDefined();
  });

  test('the store again, after it was deleted and filled anew by another context', async () => {
    const one = sources();
    await seedStarter(one);
    const library = await openLibrary(one);
    expect((await library.entity('moon-jae-in'))?.id).toBe('moon-jae-in');
    await repairStore(
      sources(),
      () => undefined,
      () => undefined,
    );
    expect([(await library.entity('moon-jae-in'))?.id, library.origin]).toEqual(['moon-jae-in', 'store']);
  });

  test('the package, from the moment the store fails', async () => {
    const one = sources();
    await seedStarter(one);
    const library = await openLibrary(one);
    one.db.close({ disableAutoOpen: true });
    expect(await library.entity('moon-jae-in')).toBeDefined();
    expect(library.origin).toBe('packaged');
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('the desk of the background', () => {
  test('answers from the package at once, and from the store once it is filled', async () => {
    const desk = openDesk(sources());
    const first = await desk.library();
    expect([first.origin, await first.entity('talks')]).toMatchObject(['packaged', { id: 'talks' }]);
    await desk.fill();
    expect((await desk.library()).origin).toBe('store');
  });

  test('fills the store once, however often it is told to', async () => {
    const one = sources();
    const content = vi.spyOn(one.files, 'content');
    const desk = openDesk(one);
    await Promise.all([desk.fill(), desk.fill(), desk.fill()]);
    expect(content).toHaveBeenCalledOnce();
  });

  test('is filled also where nobody can be told so', async () => {
    const one = sources();
    one.trouble.set = () => Promise.reject(new Error('the session is full'));
    const desk = openDesk(one);
    await desk.fill();
    expect((await desk.library()).origin).toBe('store');
  });

  test('goes on from the package where the store cannot be filled', async () => {
    await rawConnection(name, 99);
    const desk = openDesk(sources());
    await desk.fill();
    expect((await desk.library()).origin).toBe('packaged');
    expect(known).toBe('newer');
  });

  test('tells every context that the disk is full, until it is not', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await openDesk(sources()).fill();
    expect((await openLibrary(sources())).trouble).toBe('full');
    put.mockRestore();
    await openDesk(sources()).fill();
    expect((await openLibrary(sources())).trouble).toBeUndefined();
  });

  test('recognises names from the package where the stored gazetteer is damaged', async () => {
    const moon: PersonSource = {
      ...{ id: 'moon-jae-in', country: 'KR', order: 'family', shorts: [], letters: [], tenures: [] },
      forms: [{ text: 'Moon Jae-in', kind: 'name' }],
    };
    const language = { countries: [], titles: [], words: NO_WORDS };
    const gazetteer = new Uint8Array(compileGazetteer({ people: [moon], agreements: [], language }));
    const one = sources({ gazetteer });
    await seedStarter(one);
    await one.db.compiledRows.update([1, 'gazetteer'], { blob: new Blob(['no gazetteer']) });
    const desk = openDesk(one);
    const { blocks } = await desk.spot([{ id: 0, text: 'Moon Jae-in' }], { introduced: [] });
    expect(blocks).toMatchObject([{ mentions: [{ entity: 'moon-jae-in' }] }]);
    expect((await desk.library()).trouble).toBe('damaged');
  });
});
