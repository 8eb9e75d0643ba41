import { useEffect, useState } from 'preact/hooks';

/** What `watch` calls back with, `first` until it does. `watch` gives a function that stops; hand in the same one each time. */
export function useWatched<T>(watch: (callback: (value: T) => void) => () => void, first: T): T {
  const [value, setValue] = useState<{ watch: unknown; value: T }>({ watch, value: first });
  useEffect(() => watch((next) => setValue({ watch, value: next })), [watch]);
  // What another watch has seen says nothing about this one.
  return value.watch === watch ? value.value : first;
}
