import { useEffect, useMemo, useState } from 'preact/hooks';
import type { QueryOption } from '../../components/search/results.ts';
import { readerDb } from '../../store/reader-db.ts';
import { recentSearches } from '../../store/recent-searches.ts';
import { keepForGood } from '../../store/space.ts';
import { isPrivate } from '../pages/is-private.ts';

/** The reader's recent searches, and what can be done with them. That they cannot be kept is no reason to stop anybody. */
export function useRecent() {
  const searches = useMemo(() => recentSearches(readerDb()), []);
  const [recent, setRecent] = useState<QueryOption[]>([]);
  useEffect(() => searches.watch((texts) => setRecent(texts.map(optionOf))), [searches]);
  const report = (error: unknown) => console.warn('Sekilas: recent searches cannot be kept', error);
  return {
    recent,
    async remember(text: string) {
      if (!text || (await isPrivate())) return;
      // From the first on there is something that cannot be made again.
      void keepForGood(navigator.storage);
      await searches.remember(text, Date.now()).catch(report);
    },
    forget: () => searches.forget().catch(report),
  };
}

function optionOf(text: string): QueryOption {
  return { key: `recent:${text}`, kind: 'recent', title: { text, marks: [] }, query: text };
}
