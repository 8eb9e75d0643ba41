import { useCallback } from 'preact/hooks';
import type { SavedState } from '../../corpus/library.ts';
import { watchSavedIndex, watchSavedState } from '../../store/saved-pages.ts';
import { readerData } from './reader-data.ts';
import { useWatched } from './use-watched.ts';

const NONE: SavedState = { state: 'none' };

/** Whether a page is saved, by its key or by an address of it, as it is now. */
export function useSavedState(by: 'key' | 'address', what: string | undefined): SavedState {
  const watch = useCallback(
    (callback: (state: SavedState) => void) =>
      what === undefined ? () => undefined : watchSavedState(readerData, by === 'key' ? { key: what } : { address: what }, callback),
    [by, what],
  );
  return useWatched(watch, NONE);
}

/** Another number whenever the saved pages have changed: their search has to be opened again then. */
export function useSavedVersion(): number {
  return useWatched(countChanges, 0);
}

function countChanges(callback: (count: number) => void): () => void {
  let count = 0;
  return watchSavedIndex(readerData, () => callback(++count));
}
