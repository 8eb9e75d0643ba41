import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { extensionSources, openLibrary } from '../../lookup/open-library.ts';
import { watchShownPacks } from '../../store/shown-packs.ts';
import { useStore } from './use-store.ts';

/** The library, opened again whenever other packs are in it, with how its store stands and a way to repair that. */
export function useLibrary() {
  const sources = useMemo(() => extensionSources(), []);
  const [library, setLibrary] = useState(() => openLibrary(sources));
  const reopen = useCallback(() => setLibrary(openLibrary(sources)), [sources]);
  useEffect(() => watchShownPacks(sources.db, reopen), [sources, reopen]);
  return { library, ...useStore(library, sources, reopen) };
}
