/** For tests: a connection to a database that is not Dexie's, which multiplies its versions by ten; without one, at the version that is there. Closed at once unless `keepOpen`. */
export async function rawConnection(name: string, version?: number, { keepOpen = false } = {}): Promise<IDBDatabase> {
  const { promise, resolve, reject } = Promise.withResolvers<IDBDatabase>();
  const request = indexedDB.open(name, version);
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
  const database = await promise;
  if (!keepOpen) database.close();
  return database;
}
