import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../components/page-list/page-list.tsx';
import { ask, askPage } from '../../messages/ask.ts';
import { siteOf } from '../sidepanel/language.ts';
import { type ActiveTab, activeTab } from './active-tab.ts';

/** A page goes on loading and changing while the popup is open. */
const AGAIN_MS = 1_000;

/** The page in the tab in front, and what can be done to it. */
export interface OpenPage {
  tab: ActiveTab | undefined;
  /** The host of its site, where it is a page that Sekilas can read. */
  host: string | undefined;
  page: PageState;
  setEnabled(enabled: boolean): void;
}

/** Watches the page in the tab in front. */
export function usePage(): OpenPage {
  const [tab, setTab] = useState<ActiveTab>();
  const [host, setHost] = useState<string>();
  const [page, setPage] = useState<PageState>({ state: 'reading' });

  const read = useCallback(async (of: ActiveTab) => {
    const reply = await askPage(of.id, { type: 'list' });
    // Chrome does not tell us addresses: the page itself says where it is.
    const known = of.host ?? (reply.ok ? reply.value.host : undefined);
    setHost(known);
    if (!reply.ok) return setPage({ state: 'gone' });
    if (known && !(await siteOf(known)).enabled) return setPage({ state: 'off' });
    setPage((before) => (same(before, reply.value) ? before : { state: 'read', names: reply.value }));
  }, []);

  useEffect(() => {
    activeTab().then((found) => (found ? setTab(found) : setPage({ state: 'gone' })));
  }, []);
  useEffect(() => {
    if (!tab) return;
    void read(tab);
    const timer = setInterval(() => void read(tab), AGAIN_MS);
    return () => clearInterval(timer);
  }, [tab, read]);

  const setEnabled = useCallback(
    async (enabled: boolean) => {
      if (!host) return;
      setPage({ state: enabled ? 'reading' : 'off' });
      await ask({ type: 'set-site', host, enabled });
      if (tab) await read(tab);
    },
    [host, tab, read],
  );
  return { tab, host, page, setEnabled };
}

function same(before: PageState, names: unknown): boolean {
  return before.state === 'read' && JSON.stringify(before.names) === JSON.stringify(names);
}
