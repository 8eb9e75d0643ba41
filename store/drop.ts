/** Another context may hold the database; it lets go as soon as it is asked to, unless it hangs. */
const PATIENCE = 5_000;

/** Deletes a database. @throws a `TimeoutError` where another context does not let go of it, or the browser's own error */
export function dropDatabase(name: string, patience = PATIENCE): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    const timer = setTimeout(() => reject(new DOMException(`${name} is held by another context`, 'TimeoutError')), patience);
    request.onsuccess = () => {
      clearTimeout(timer);
      resolve();
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error);
    };
  });
}
