import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf, type Route, routeOf } from '../../components/reader/routes.ts';

/** A place in the reader. A new object each time it is gone to, so that going to the same passage again shows it again. */
export interface Place {
  route: Route;
  /** How far down it was left, when the reader comes back to it. */
  scrolledTo: number | undefined;
  /** How many times as long its list is as it was at first. */
  length: number;
}

/**
 * The place of the address, followed through history, a function that goes to another, and one that makes its list longer. Where something
 * was searched for, going takes the query, so that Back comes to what was found.
 */
export function usePlace() {
  const [place, setPlace] = useState<Place>(here);
  useEffect(() => {
    // The browser would scroll before the text is there.
    history.scrollRestoration = 'manual';
    const onHash = () => setPlace(here());
    const onScrollEnd = () => keep({ scrolledTo: scrollY });
    addEventListener('hashchange', onHash);
    document.addEventListener('scrollend', onScrollEnd);
    return () => {
      removeEventListener('hashchange', onHash);
      document.removeEventListener('scrollend', onScrollEnd);
    };
  }, []);
  const go = useCallback((route: Route, query = '') => {
    if (query) history.replaceState(history.state, '', hashOf({ at: 'search', query }));
    const hash = hashOf(route);
    if (hash === location.hash) setPlace({ route, scrolledTo: undefined, length: 1 });
    else location.hash = hash;
  }, []);
  const lengthen = useCallback(() => {
    const length = 2 * place.length;
    keep({ length });
    setPlace({ ...place, length });
  }, [place]);
  return { place, go, lengthen };
}

/** What history keeps of a place that was left. */
type Kept = Partial<Pick<Place, 'scrolledTo' | 'length'>>;

function keep(more: Kept): void {
  history.replaceState({ ...(history.state as Kept | null), ...more }, '');
}

function here(): Place {
  const { scrolledTo, length = 1 } = (history.state as Kept | null) ?? {};
  return { route: routeOf(location.hash), scrolledTo, length };
}
