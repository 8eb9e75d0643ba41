import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageState } from '../../components/page-list/page-list.tsx';
import { listOf } from '../../messages/frames.ts';
import { whyOff } from '../../store/where-off.ts';
import { type ActiveTab, activeTab } from './active-tab.ts';
import { settings } from './use-choices.ts';

/** A page goes on loading and changing while it is listed. */
const AGAIN_MS = 1_000;

/** The page in the tab in front. */
export interface OpenPage {
  tab: ActiveTab | undefined;
  /** The host of its site, where it is a page that Sekilas can read. */
  host: string | undefined;
  address: string | undefined;
  page: PageState;
}

const NOT_YET: OpenPage = { tab: undefined, host: undefined, address: undefined, page: { state: 'reading' } };

/** Watches the page in the tab in front, whichever that is; and a function that looks at once. */
export function usePage(): [OpenPage, () => Promise<void>] {
  const [open, setOpen] = useState(NOT_YET);
  const looks = useRef({ begun: 0, shown: 0 });
  const look = useCallback(async () => {
    const begun = ++looks.current.begun;
    const seen = await lookAt(await activeTab());
    // A page that takes long to answer may no longer be in front, or no longer as it was.
    if (begun < looks.current.shown) return;
    looks.current.shown = begun;
    setOpen((before) => (JSON.stringify(before) === JSON.stringify(seen) ? before : seen));
  }, []);
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), AGAIN_MS);
    browser.storage.local.onChanged.addListener(look);
    return () => {
      clearInterval(timer);
      browser.storage.local.onChanged.removeListener(look);
    };
  }, [look]);
  return [open, look];
}

async function lookAt(tab: ActiveTab | undefined): Promise<OpenPage> {
  if (!tab) return { ...NOT_YET, page: { state: 'gone' } };
  const reply = await listOf(tab.id);
  if (!reply.ok) return { tab, host: tab.host, address: undefined, page: { state: 'gone' } };
  // Chrome does not tell us addresses: the page itself says where it is.
  const { host = tab.host, address } = reply.value;
  const choices = await settings.read();
  const why = host === undefined ? undefined : whyOff(choices, { host, address }, Date.now());
  const read: PageState = reply.value.stopped ? { state: 'stopped' } : { state: 'read', names: reply.value };
  const page: PageState = why ? { state: 'off', why, until: choices.pausedUntil } : read;
  return { tab, host, address, page };
}
