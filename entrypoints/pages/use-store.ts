import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StoreState } from '../../components/store/store-note.tsx';
import type { Library, Trouble } from '../../corpus/library.ts';
import type { Sources } from '../../lookup/open-library.ts';
import { repairStore } from '../../lookup/repair.ts';
import type { Salvaged } from '../../store/salvage.ts';

/** A search may find out that the store is damaged; nothing tells of it but the library itself. */
const AGAIN_MS = 1_000;

/** How the library stands, or once that was asked for how its repair goes. `onRepaired` opens it again. `undefined` while all is well. */
export function useStore(library: Promise<Library>, sources: Sources, onRepaired: () => void) {
  const [ofLibrary, setOfLibrary] = useState<Trouble | 'filling'>();
  const [ofRepair, setOfRepair] = useState<StoreState>();
  useEffect(() => {
    let current = true;
    const look = async () => {
      const { origin, trouble } = await library;
      if (current) setOfLibrary(trouble ?? (origin === 'packaged' ? 'filling' : undefined));
    };
    void look();
    const timer = setInterval(() => void look(), AGAIN_MS);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [library]);

  const repair = useCallback(async () => {
    let saved: { href: string; name: string } | undefined;
    try {
      await repairStore(
        sources,
        (salvaged) => {
          saved = fileOf(salvaged);
        },
        ({ done }) => setOfRepair({ state: 'repairing', done }),
      );
      setOfRepair({ state: 'repaired', saved });
      onRepaired();
    } catch (error) {
      console.warn('Sekilas: the store could not be made anew', error);
      setOfRepair({ state: 'unrepaired' });
    }
  }, [sources, onRepaired]);
  return { store: ofRepair ?? (ofLibrary && stateOf(ofLibrary)), repair };
}

function stateOf(said: Trouble | 'filling'): StoreState {
  return said === 'filling' ? { state: 'filling' } : { state: 'trouble', trouble: said };
}

/** What could be read of the store, to be kept as a file; nothing where there was nothing. */
function fileOf(salvaged: Salvaged): { href: string; name: string } | undefined {
  if (Object.values(salvaged.tables).every((rows) => rows.length === 0)) return undefined;
  const href = URL.createObjectURL(new Blob([JSON.stringify(salvaged)], { type: 'application/json' }));
  return { href, name: 'sekilas-library.json' };
}
