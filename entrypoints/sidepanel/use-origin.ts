import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../corpus/library.ts';

/** Where the library reads from, once it is open. */
export function useOrigin(library: Promise<Library>): Library['origin'] | undefined {
  const [origin, setOrigin] = useState<Library['origin']>();
  useEffect(() => {
    library.then(
      (opened) => setOrigin(opened.origin),
      () => undefined,
    );
  }, [library]);
  return origin;
}
