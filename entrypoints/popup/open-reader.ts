import { browser } from 'wxt/browser';
import { hashOf } from '../../components/reader/routes.ts';
import type { Target } from '../../messages/protocol.ts';
import { TARGET_KEY, type WantedPlace } from '../sidepanel/wanted-place.ts';

/** Firefox's own; Chrome's types do not know it. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the reader at a place, or as it was left. Call it within a click or key event: the browser opens a panel only then,
 * so nothing may be awaited before it. Where it refuses, the reader opens in a tab.
 * @returns whether the panel took it, once that is known
 */
export async function openReader(target: Target | undefined, windowId: number | undefined): Promise<'panel' | 'tab'> {
  const opening = openPanel(windowId);
  // At once as well: the popup may be gone when the panel is there.
  const wanted: WantedPlace = { target, nonce: crypto.randomUUID() };
  const telling = browser.storage.session.set({ [TARGET_KEY]: wanted });
  try {
    await opening;
    await telling;
    return 'panel';
  } catch {
    await browser.storage.session.remove(TARGET_KEY);
    await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') + hashOf(target ?? { at: 'library' }) });
    return 'tab';
  }
}

async function openPanel(windowId: number | undefined): Promise<void> {
  const { sidebarAction } = browser as WithSidebar;
  if (sidebarAction) await sidebarAction.open();
  else if (windowId !== undefined) await browser.sidePanel.open({ windowId });
  else throw new Error('no window to open the panel in');
}
