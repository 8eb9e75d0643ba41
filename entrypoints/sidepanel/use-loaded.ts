import { useEffect, useState } from 'preact/hooks';

/** Something that is read from the library: on its way, not there, out of reach, or there. */
export type Loaded<T> = { state: 'loading' } | { state: 'missing' } | { state: 'failed' } | { state: 'ready'; value: T };

/**
 * Reads something and again whenever `load` is another function. What was there stays while the next is on its way, so that
 * nothing flickers; late answers are dropped.
 */
export function useLoaded<T>(load: () => Promise<T | undefined>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(() => {
    let current = true;
    const settle = (next: Loaded<T>) => current && setLoaded(next);
    load().then(
      (value) => settle(value === undefined ? { state: 'missing' } : { state: 'ready', value }),
      (error: unknown) => {
        console.error(error);
        settle({ state: 'failed' });
      },
    );
    return () => {
      current = false;
    };
  }, [load]);
  return loaded;
}
