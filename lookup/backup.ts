import * as v from 'valibot';
import { COPIED, copyReaderData, type ReaderCopy, readerCopy, restoreReaderData } from '../store/reader-copy.ts';
import type { ReaderDb } from '../store/reader-db.ts';
import { hashOf } from './hash.ts';

const PRODUCT = 'sekilas';
/** Raise when a table or a row changes its shape; tables that are new need no higher number, older files have none of their rows. */
const SCHEMA = 1;
/** The largest file that is read, in bytes: a browser makes no longer text of it. */
export const MOST_BYTES = 100_000_000;
/** What is nested deeper was not written here; valibot would run out of stack. */
const MOST_DEPTH = 30;

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

/** A file that was read, or why not. */
export type ReadBackup =
  | { ok: true; data: ReaderCopy; settings: Record<string, unknown>; edited: boolean }
  | { ok: false; why: 'large'; size: number; most: number }
  | { ok: false; why: 'other' | 'newer' }
  /** `where` names the place: a field, or what the JSON parser says. */
  | { ok: false; why: 'broken'; where: string };

/** Reads a file that `exportReaderData` gave. Nothing is stored. */
export async function readBackup(file: Blob): Promise<ReadBackup> {
  if (file.size > MOST_BYTES) return { ok: false, why: 'large', size: file.size, most: MOST_BYTES };
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch (error) {
    return { ok: false, why: 'broken', where: error instanceof Error ? error.message : String(error) };
  }
  const { product, schema } = (typeof json === 'object' && json !== null ? json : {}) as { product?: unknown; schema?: unknown };
  if (product !== PRODUCT) return { ok: false, why: 'other' };
  if (typeof schema === 'number' && schema > SCHEMA) return { ok: false, why: 'newer' };
  if (isDeeper(json, MOST_DEPTH)) return { ok: false, why: 'broken', where: `nested deeper than ${MOST_DEPTH}` };
  const parsed = v.safeParse(backup, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, why: 'broken', where: `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` };
  }
  const { checksum, settings, data } = parsed.output;
  const raw = json as { settings: Record<string, unknown>; data: ReaderCopy };
  return { ok: true, data, settings, edited: checksum !== (await checksumOf(raw.settings, raw.data)) };
}

/** What became of a file. */
export type ImportOutcome =
  | { ok: true; saved: number; notes: number; edited: boolean; settings: Record<string, unknown> }
  | Extract<ReadBackup, { ok: false }>
  | { ok: false; why: 'failed' };

/** Reads a file and stores what is in it, all or nothing. Settings are left to the caller: another has to write them. */
export async function importReaderData(db: ReaderDb, file: Blob, how: 'merge' | 'replace'): Promise<ImportOutcome> {
  const read = await readBackup(file);
  if (!read.ok) return read;
  const { data, edited, settings } = read;
  try {
    await restoreReaderData(db, data, how);
  } catch (error) {
    console.warn('Sekilas: a file could not be stored', error);
    return { ok: false, why: 'failed' };
  }
  return { ok: true, saved: data.savedHeads.length, notes: data.notes.length, edited, settings };
}

/** A hash of all rows' hashes: so it needs no text of them all. */
async function checksumOf(settings: Record<string, unknown>, data: Readonly<Partial<ReaderCopy>>): Promise<string> {
  const hashes: string[] = [await hashOf(JSON.stringify(settings))];
  for (const name of COPIED) for (const row of data[name] ?? []) hashes.push(await hashOf(name + JSON.stringify(row)));
  return hashOf(hashes.join());
}

function isDeeper(json: unknown, most: number): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return false;
}
