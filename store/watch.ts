import { liveQuery } from 'dexie';

/**
 * Calls back with what is read, now and whenever it changes, whoever changes it; with `instead` where it cannot be read.
 * @returns a function that stops
 */
export function watch<T>(read: () => Promise<T>, callback: (value: T) => void, instead: T): () => void {
  const subscription = liveQuery(read).subscribe(callback, () => callback(instead));
  return () => subscription.unsubscribe();
}
