import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf, type Route, routeOf } from '../../components/reader/routes.ts';

/** A place in the reader. A new object each time it is gone to, so that going to the same passage again shows it again. */
export interface Place {
  route: Route;
  /** How far down it was left, when the reader comes back to it. */
  scrolledTo: number | undefined;
}

/** The place of the address, followed through history, and a function that goes to another. */
export function usePlace() {
  const [place, setPlace] = useState<Place>(here);
  useEffect(() => {
    // The browser would scroll before the text is there.
    history.scrollRestoration = 'manual';
    const onHash = () => setPlace(here());
    const onScrollEnd = () => history.replaceState({ scrolledTo: scrollY }, '');
    addEventListener('hashchange', onHash);
    document.addEventListener('scrollend', onScrollEnd);
    return () => {
      removeEventListener('hashchange', onHash);
      document.removeEventListener('scrollend', onScrollEnd);
    };
  }, []);
  const go = useCallback((route: Route) => {
    const hash = hashOf(route);
    if (hash === location.hash) setPlace({ route, scrolledTo: undefined });
    else location.hash = hash;
  }, []);
  return { place, go };
}

function here(): Place {
  const state: unknown = history.state;
  const scrolledTo = typeof state === 'object' && state && 'scrolledTo' in state ? Number(state.scrolledTo) : undefined;
  return { route: routeOf(location.hash), scrolledTo };
}
