import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Outcome, SearchKind } from './results.ts';

/**
 * Finds what a query means, of one kind or of all. `onEarly` gets what is known while the rest is still being read. Rejects when the
 * library cannot be read, and when the signal says that nobody waits any more.
 */
export type Search = (
  query: string,
  kind: SearchKind | undefined,
  onEarly: (outcome: Outcome) => void,
  signal: AbortSignal,
) => Promise<Outcome>;

export type Found =
  | { state: 'idle' }
  | { state: 'loading' }
  | { state: 'failed' }
  /** `complete` is false while more may come. */
  | { state: 'found'; query: string; kind: SearchKind | undefined; outcome: Outcome; complete: boolean };

/** The outcome of the query as typed. The one before stays until the next arrives; late ones are given up. `again` asks once more. */
export function useResults(search: Search, query: string, kind: SearchKind | undefined): { found: Found; again(): void } {
  const [found, setFound] = useState<Found>({ state: 'idle' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!query) {
      setFound({ state: 'idle' });
      return;
    }
    const giveUp = new AbortController();
    const { signal } = giveUp;
    setFound((before) => (before.state === 'found' ? before : { state: 'loading' }));
    const show = (outcome: Outcome, complete: boolean) => !signal.aborted && setFound({ state: 'found', query, kind, outcome, complete });
    const searching = search(query, kind, (early) => show(early, false), signal);
    searching
      .then((outcome) => show(outcome, true))
      .catch((error: unknown) => {
        if (signal.aborted) return;
        console.error(error);
        setFound({ state: 'failed' });
      });
    return () => giveUp.abort();
  }, [search, query, kind, attempt]);
  return { found, again: useCallback(() => setAttempt((before) => before + 1), []) };
}
