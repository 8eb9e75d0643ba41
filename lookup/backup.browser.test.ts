import { Dexie } from 'dexie';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { faultPlace } from '../locales/fault.ts';
import type { DenialKey } from '../store/denials.ts';
import { copyReaderData, merged, type ReaderCopy } from '../store/reader-copy.ts';
import { type ReaderDb, readerDb } from '../store/reader-db.ts';
import { exportReaderData, readBackup, restoreBackup } from './backup.ts';
import { rawConnection } from './raw-connection.ts';

Dexie.debug = false;
vi.spyOn(console, 'warn').mockImplementation(() => undefined);

const HEAD = { release: '1.0.0', made: new Date(0), settings: { language: 'id', off: ['news.example'], later: { x: 1 } } };
const NOTHING: ReaderCopy = { searches: [], notes: [], visits: [], savedHeads: [], savedBodies: [], denials: [] };

let db: ReaderDb;
beforeEach(() => {
  db = readerDb(`test-${crypto.randomUUID()}`);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  db.close();
  indexedDB.deleteDatabase(db.name);
});

const at = fc.nat({ max: 2 ** 40 });
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text);
const id = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const subject = fc.tuple(fc.constantFrom('entity', 'article'), id).map(([kind, name]) => `${kind}:${name}`);
const note = fc.record({ about: subject, text: words, title: words, version: fc.integer({ min: 1, max: 99 }), by: id, at });
const saved = fc.record({ key: id.map((name) => `saved-${name}`), headline: words, at, text: words, textHash: id });
const unique = <T>(item: fc.Arbitrary<T>, key: (item: T) => string) => fc.uniqueArray(item, { selector: key, maxLength: 5 });

const denialKey = ({ page, form, entity }: DenialKey) => JSON.stringify([page, form, entity]);

/** Any data that a reader can have. Sorted as the store gives it back. */
const data: fc.Arbitrary<ReaderCopy> = fc
  .record({
    searches: unique(fc.record({ key: words, text: words, at }), ({ key }) => key),
    notes: unique(note, ({ about }) => about),
    visits: unique(fc.record({ key: subject, title: words, at }), ({ key }) => key),
    pages: unique(saved, ({ key }) => key),
    denials: unique(fc.record({ page: words, form: words, entity: id, host: words, at }), denialKey),
  })
  .map(({ pages, notes, ...rest }) =>
    sorted({
      ...rest,
      notes: notes.map((row) => ({ id: row.about, ...row })),
      savedHeads: pages.map(({ key, headline, at, textHash }) => ({
        key,
        meta: {
          kind: 'saved' as const,
          id: key,
          language: 'ko',
          headline,
          date: '2021-06-14',
          source: { publisher: 'The Bank', url: 'https://bank.example/a' },
          savedAt: at,
        },
        addresses: ['https://bank.example/a'],
        textHash,
      })),
      savedBodies: pages.map(({ key, text }) => ({ key, blocks: [{ kind: 'paragraph' as const, text, marks: [] }], places: [] })),
    }),
  );

function sorted(copy: ReaderCopy): ReaderCopy {
  const by = <T>(rows: readonly T[], key: (row: T) => string | string[]) => rows.toSorted((a, b) => indexedDB.cmp(key(a), key(b)));
  return {
    searches: by(copy.searches, ({ key }) => key),
    notes: by(copy.notes, ({ id }) => id),
    visits: by(copy.visits, ({ key }) => key),
    savedHeads: by(copy.savedHeads, ({ key }) => key),
    savedBodies: by(copy.savedBodies, ({ key }) => key),
    denials: by(copy.denials, ({ page, form, entity }) => [page, form, entity]),
  };
}

async function fileOf(copy: ReaderCopy): Promise<Blob> {
  const other = readerDb(`test-${crypto.randomUUID()}`);
  for (const [name, rows] of Object.entries(copy)) await other.table(name).bulkAdd([...rows]);
  const file = await exportReaderData(other, HEAD);
  await other.delete();
  return file;
}

/** Reads a file and stores what it says. */
async function imported(to: ReaderDb, file: Blob, how: 'merge' | 'replace') {
  const read = await readBackup(file);
  if (!read.ok) return read;
  const stored = await restoreBackup(to, read, how);
  return stored.ok ? read : stored;
}

const RUNS = { numRuns: 25 };

describe('a file of all that the reader has', () => {
  test('brings back exactly that, in the place of anything', async () => {
    await fc.assert(
      fc.asyncProperty(data, data, async (before, wanted) => {
        await imported(db, await fileOf(before), 'replace');
        expect(await imported(db, await fileOf(wanted), 'replace')).toMatchObject({
          ok: true,
          edited: false,
          settings: HEAD.settings,
        });
        expect(await copyReaderData(db)).toEqual(wanted);
      }),
      RUNS,
    );
  });

  test('added to what is here keeps every text of both; added again it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(data, data, async (own, other) => {
        await imported(db, await fileOf(own), 'replace');
        await imported(db, await fileOf(other), 'merge');
        const both = await copyReaderData(db);
        expect(both).toEqual(sorted(merged(own, other)));
        const texts = new Set(both.notes.map(({ about, text }) => `${about} ${text}`));
        for (const { about, text } of [...own.notes, ...other.notes]) expect(texts).toContain(`${about} ${text}`);
        for (const { key } of [...own.savedHeads, ...other.savedHeads])
          expect(both.savedBodies.some((body) => body.key === key)).toBe(true);
        await imported(db, await exportReaderData(db, HEAD), 'merge');
        expect(await copyReaderData(db)).toEqual(both);
      }),
      RUNS,
    );
  });

  test('added to what is here brings back a page that was removed meanwhile, and removes none', async () => {
    const [head] = fc.sample(
      data.map(({ savedHeads }) => savedHeads[0]).filter((one) => one !== undefined),
      1,
    );
    const page = { ...NOTHING, savedHeads: [head], savedBodies: [{ key: head?.key, blocks: [], places: [] }] } as ReaderCopy;
    const removed = { ...page, savedHeads: [{ ...head, removedAt: 2 ** 41 }] } as ReaderCopy;
    expect(merged(removed, page).savedHeads).toEqual(page.savedHeads);
    expect(merged(page, removed).savedHeads).toEqual(page.savedHeads);
    expect(merged(removed, removed).savedHeads).toEqual(removed.savedHeads);
  });

  test('of an older version has no rows of what there was not yet', async () => {
    const file = JSON.parse(await (await fileOf(NOTHING)).text());
    delete file.data.visits;
    expect(await readBackup(new Blob([JSON.stringify(file)]))).toMatchObject({ ok: true, data: NOTHING });
  });
});

/** `PLACE CODE` of each fault, with what stands there. */
function told(outcome: Awaited<ReturnType<typeof imported>>): string[] {
  if (outcome.ok || !('faults' in outcome)) return [];
  return outcome.faults.map((fault) => [faultPlace(fault, 'en'), fault.code, fault.given].filter(Boolean).join(' '));
}

describe('a file that is not taken changes nothing', () => {
  const edit = (change: (file: { data: object }) => void) => async () => {
    const file = JSON.parse(await (await fileOf(NOTHING)).text());
    change(file);
    return JSON.stringify(file);
  };
  const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
  const packed = async (text: string) => await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
  const saved = {
    key: 'saved-1',
    meta: {
      kind: 'saved',
      id: 'saved-1',
      language: 'en',
      headline: 'A',
      date: '2021-06-14',
      source: { publisher: 'A', url: 'javascript:alert(1)' },
      savedAt: 1,
    },
    addresses: [],
    textHash: '',
  };
  test.each<[name: string, content: () => Promise<BlobPart>, ...faults: string[]]>([
    ['empty', async () => '', 'empty-file'],
    ['of a byte order mark', async () => '\ufeff', 'empty-file'],
    ['cut short', async () => (await (await fileOf(NOTHING)).text()).slice(0, -20), 'line 6 cut-short'],
    ['with something behind it', async () => `${await (await fileOf(NOTHING)).text()}]`, 'line 8 no-json'],
    ['in no UTF-8', async () => new Uint8Array([0x7b, 0xff, 0x7d]), 'encoding'],
    ['a zip', async () => new Uint8Array([0x50, 0x4b, 3, 4]), 'zip'],
    ['packed and cut short', async () => (await packed(await (await fileOf(NOTHING)).text())).slice(0, 60), 'gzip'],
    ['packed, of more than can be read', async () => packed('0'.repeat(100_000_001)), 'unpacks-large'],
    ['of something else', async () => '{"product":"other"}', 'other'],
    ['a pack', async () => '{"id":"mine","articles":[]}', 'other'],
    ['no object', async () => '[1]', 'other'],
    ['null', async () => 'null', 'other'],
    ['of a newer version', edit((file) => Object.assign(file, { schema: 2, data: { future: true } })), 'newer'],
    ['of a version that is none', edit((file) => Object.assign(file, { schema: 'x' })), 'schema number x'],
    ['without data', edit((file) => Object.assign(file, { data: 7 })), 'data object 7'],
    ['with a table that nobody knows', edit((file) => Object.assign(file.data, { wishes: [] })), 'data.wishes unknown'],
    [
      'with a damaged row',
      edit((file) => Object.assign(file.data, { visits: [{ key: 'entity:a', title: 'A', at: 1 }, { key: 7 }] })),
      'data.visits[1].key text 7',
      'data.visits[1].title missing',
      'data.visits[1].at missing',
    ],
    [
      'with a damaged row, as it was written',
      async () =>
        (
          await (await fileOf({ ...NOTHING, visits: ['a', 'b'].map((key) => ({ key: `entity:${key}`, title: key, at: 1 })) })).text()
        ).replace('"b"', '7'),
      'line 5: data.visits[1].title text 7',
    ],
    [
      'with a time that is none',
      edit((file) => Object.assign(file.data, { visits: [{ key: 'entity:a', title: 'A', at: 1e300 }] })),
      'data.visits[0].at number 1e+300',
    ],
    [
      'with an address that is none of the web',
      edit((file) => Object.assign(file.data, { savedHeads: [saved] })),
      'data.savedHeads[0].meta.source.url web-address javascript:alert(1)',
    ],
    ['nested five thousand deep', async () => `{"product":"sekilas","schema":1,"data":${deep}}`, 'deep'],
    [
      'with a row of another make',
      async () =>
        `{"product":"sekilas","schema":1,"made":"","release":"","checksum":"","settings":{},"data":{"__proto__":{"x":1},"constructor":1}}`,
      'data.__proto__ unknown',
    ],
  ])('%s', async (_, content, ...faults) => {
    await db.visits.put({ key: 'entity:a', title: 'A', at: 1 });
    const outcome = await imported(db, new Blob([await content()]), 'replace');
    expect(told(outcome)).toEqual(faults);
    expect(await db.visits.count()).toBe(1);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('larger than can be read', async () => {
    const file = { size: 200_000_000 } as Blob;
    expect(told(await imported(db, file, 'replace'))).toEqual(['large']);
  });

  test('where the disk is full, or a newer version owns the database', async () => {
    await db.visits.put({ key: 'entity:a', title: 'A', at: 1 });
    const file = await fileOf({ ...NOTHING, visits: [{ key: 'entity:b', title: 'B', at: 2 }] });
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await imported(db, file, 'replace')).toEqual({ ok: false, trouble: 'full' });
    vi.restoreAllMocks();
    expect((await db.visits.toArray()).map(({ title }) => title)).toEqual(['A']);
    const newer = readerDb(`${db.name}-newer`);
    await rawConnection(newer.name, 9_999);
    expect(await imported(newer, file, 'merge')).toEqual({ ok: false, trouble: 'newer' });
    indexedDB.deleteDatabase(newer.name);
  });
});

test('a file that somebody has changed is read, and said to be', async () => {
  const file = await fileOf({ ...NOTHING, visits: [{ key: 'entity:b', title: 'B', at: 2 }] });
  const text = (await file.text()).replace('"B"', '"C"');
  expect(await imported(db, new Blob([text]), 'merge')).toMatchObject({ ok: true, edited: true });
  expect((await db.visits.toArray()).map(({ title }) => title)).toEqual(['C']);
});
