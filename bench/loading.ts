import { NameTable } from '../recognizer/name-table.ts';
import { Scanner } from '../recognizer/scan.ts';
import { median, timed } from './measure.ts';
import { names } from './names.ts';
import { buildTable } from './ours.ts';
import { type Row, row } from './row.ts';

/** Opening a compiled gazetteer, up to the first text that can be scanned, against compiling it. */

const SEED = 2026;
const TURNS = 5;

export function benchLoading(where: string, sizes: readonly number[]): Row[] {
  return sizes.map((size) => {
    const list = names('latin', size, SEED);
    const builds = Array.from({ length: TURNS }, () => timed(() => buildTable(list)));
    const [buffer] = builds[0] as [ArrayBuffer, number];
    const opens = Array.from({ length: TURNS }, () => timed(() => new Scanner([new NameTable(buffer)]))[1]);
    return row(`${where} ${size} names, open`, 'compiling', median(opens), median(builds.map(([, time]) => time)), 'ms');
  });
}

/** The same from IndexedDB, where it is kept as a Blob; only in a page. */
export async function benchLoadingFromDatabase(where: string, size: number): Promise<Row> {
  const list = names('latin', size, SEED);
  const [buffer] = timed(() => buildTable(list));
  const buildTimes = Array.from({ length: 3 }, () => timed(() => buildTable(list))[1]);
  const database = await promised(openDatabase());
  await promised(
    database
      .transaction('packs', 'readwrite')
      .objectStore('packs')
      .put(new Blob([buffer]), 'bench'),
  );
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const began = performance.now();
    const blob: Blob = await promised(database.transaction('packs').objectStore('packs').get('bench'));
    const scanner = new Scanner([new NameTable(await blob.arrayBuffer())]);
    scanner.scan('');
    times.push(performance.now() - began);
  }
  return row(`${where} ${size} names, load from IndexedDB`, 'compiling', median(times), median(buildTimes), 'ms');
}

function openDatabase(): IDBOpenDBRequest {
  const request = indexedDB.open('bench', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('packs');
  return request;
}

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
