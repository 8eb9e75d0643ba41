import { useEffect, useState } from 'preact/hooks';
import { groupResults, type ResultGroup, type SearchResult } from './results.ts';

/** Finds results for a query. Rejects when the library cannot be read. */
export type Search = (query: string) => Promise<SearchResult[]>;

export type Found =
  | { state: 'idle' }
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'found'; query: string; groups: ResultGroup[]; count: number };

/** The results of the query as typed. Earlier ones stay until the next arrive; late ones are dropped. */
export function useResults(search: Search, query: string): Found {
  const [found, setFound] = useState<Found>({ state: 'idle' });
  useEffect(() => {
    if (!query) {
      setFound({ state: 'idle' });
      return;
    }
    let current = true;
    setFound((before) => (before.state === 'found' ? before : { state: 'loading' }));
    search(query).then(
      (results) => current && setFound({ state: 'found', query, groups: groupResults(results), count: results.length }),
      () => current && setFound({ state: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [search, query]);
  return found;
}
