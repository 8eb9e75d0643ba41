import { browser } from 'wxt/browser';

/** The tab that the popup is about. */
export interface ActiveTab {
  id: number;
  windowId: number;
  /** Only where the browser tells: it keeps addresses from extensions that did not ask for them. */
  host: string | undefined;
  /** It is in a private window. */
  incognito: boolean;
}

/** The tab in front; `undefined` where there is none. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, windowId: tab.windowId, host: hostOf(tab.url), incognito: tab.incognito };
}

function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return /^https?:$/.test(protocol) ? host : undefined;
}
