import type { Article } from '../../corpus/schema/articles.ts';

/** A database without any library around it: where the peer keeps its index, and how fast rows can be put at all. */

const NAME = 'bench';

export async function put(index: string): Promise<void> {
  await inStore('readwrite', (store) => store.put(index, 'plain'));
}

export async function get(): Promise<string> {
  return inStore('readonly', (store) => store.get('plain') as IDBRequest<string>);
}

/** @returns milliseconds for all articles in one transaction */
export async function putArticles(articles: readonly Article[]): Promise<number> {
  const began = performance.now();
  await inStore('readwrite', (store) => {
    for (const article of articles) store.put(article, article.key);
    return store.count();
  });
  const took = performance.now() - began;
  await inStore('readwrite', (store) => store.clear());
  return took;
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('all');
  const database = await settled(request);
  const transaction = database.transaction('all', mode);
  const result = settled(work(transaction.objectStore('all')));
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
  return result;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
