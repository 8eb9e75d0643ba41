import * as v from 'valibot';
import type { Trouble } from '../corpus/library.ts';
import { decode } from '../packs/bring/decode.ts';
import { faultOf, MOST_FAULTS, ONE_EACH, type Refused, refused } from '../packs/bring/fault.ts';
import { parseOne, withLines } from '../packs/bring/json.ts';
import { hashOf } from '../packs/hash.ts';
import { COPIED, copyReaderData, type ReaderCopy, readerCopy, restoreReaderData } from '../store/reader-copy.ts';
import type { ReaderDb } from '../store/reader-db.ts';
import { troubleOf } from '../store/trouble.ts';

const PRODUCT = 'sekilas';
/** Raise when a table or a row changes its shape; tables that are new need no higher number, older files have none of their rows. */
const SCHEMA = 1;
/** The largest file that is read, in bytes: a browser makes no longer text of it. */
const MOST_BYTES = 100_000_000;

/** The file: `checksum` is made of `data` and `settings` as they stand in it. */
const backup = v.object({
  product: v.literal(PRODUCT),
  schema: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** ISO time, and version of the extension: for people. */
  made: v.string(),
  release: v.string(),
  checksum: v.string(),
  settings: v.record(v.string(), v.unknown()),
  data: readerCopy,
});

/** What is written beside the data. */
export interface BackupHead {
  release: string;
  made: Date;
  settings: Record<string, unknown>;
}

/** All that the reader has as a file, JSON. It is put together in pieces: no text of it all is ever made. */
export async function exportReaderData(db: ReaderDb, { release, made, settings }: BackupHead): Promise<Blob> {
  const data = await copyReaderData(db);
  const head = {
    product: PRODUCT,
    schema: SCHEMA,
    made: made.toISOString(),
    release,
    checksum: await checksumOf(settings, data),
    settings,
  };
  const parts: string[] = [`${JSON.stringify(head).slice(0, -1)},\n"data":{`];
  for (const [at, name] of COPIED.entries()) {
    parts.push(`${at > 0 ? ',\n' : ''}"${name}":[`);
    for (const [nth, row] of data[name].entries()) parts.push(`${nth > 0 ? ',\n' : ''}${JSON.stringify(row)}`);
    parts.push(']');
  }
  parts.push('}}\n');
  return new Blob(parts, { type: 'application/json' });
}

/** What a file says; `edited` where somebody has changed it since it was written. */
export interface Backup {
  data: ReaderCopy;
  settings: Record<string, unknown>;
  edited: boolean;
}

/** Reads a file that `exportReaderData` gave, or tells every fault that keeps it from being read, up to twenty. Nothing is stored. */
export async function readBackup(file: Blob): Promise<({ ok: true } & Backup) | Refused> {
  const decoded = await decode(file, MOST_BYTES);
  if (!decoded.ok) return decoded;
  const json = parseOne(decoded.value);
  if (!json.ok) return json;
  const { product, schema } = (typeof json.value === 'object' && json.value !== null ? json.value : {}) as Partial<Record<string, unknown>>;
  if (product !== PRODUCT) return refused('other');
  if (typeof schema === 'number' && schema > SCHEMA) return refused('newer');
  const parsed = v.safeParse(backup, json.value, ONE_EACH);
  if (!parsed.success) {
    const faults = parsed.issues.slice(0, MOST_FAULTS).map((issue) => faultOf(issue));
    return { ok: false, faults: withLines(faults, decoded.value) };
  }
  const { checksum, settings, data } = parsed.output;
  const raw = json.value as { settings: Record<string, unknown>; data: ReaderCopy };
  return { ok: true, data, settings, edited: checksum !== (await checksumOf(raw.settings, raw.data)) };
}

/** Stores what a file says, all or nothing. Settings are left to the caller: another has to write them. */
export async function restoreBackup(
  db: ReaderDb,
  { data }: Backup,
  how: 'merge' | 'replace',
): Promise<{ ok: true } | { ok: false; trouble: Trouble }> {
  try {
    await restoreReaderData(db, data, how);
    return { ok: true };
  } catch (error) {
    console.warn('Sekilas: a file could not be stored', error);
    return { ok: false, trouble: troubleOf(error) };
  }
}

/** A hash of all rows' hashes: so it needs no text of them all. */
async function checksumOf(settings: Record<string, unknown>, data: Readonly<Partial<ReaderCopy>>): Promise<string> {
  const hashes: string[] = [await hashOf(JSON.stringify(settings))];
  for (const name of COPIED) for (const row of data[name] ?? []) hashes.push(await hashOf(name + JSON.stringify(row)));
  return hashOf(hashes.join());
}
