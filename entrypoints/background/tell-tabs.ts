import { browser } from 'wxt/browser';
import type { ToPage } from '../../messages/protocol.ts';

const CHANGED: ToPage = { type: 'site-changed' };

/** Tells all frames of a tab that the reader changed a setting. Where no content script runs, nobody needs to know. */
export async function tellTab(tab: number): Promise<void> {
  await browser.tabs.sendMessage(tab, CHANGED).catch(() => undefined);
}

/** The ids of all tabs. */
export async function allTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => id ?? []);
}
