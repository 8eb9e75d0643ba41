import { browser } from 'wxt/browser';
import { hashOf } from '../../components/reader/routes.ts';
import type { Reply, Target } from '../../messages/protocol.ts';
import { ok } from '../../messages/reply.ts';
import { TARGET_KEY, type WantedPlace } from '../sidepanel/wanted-place.ts';

type Opened = Reply<{ opened: 'panel' | 'tab' }>;

/** Firefox's own; Chrome's types do not know it. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the reader beside a tab; in a tab of its own where there is no panel, or where the browser does not see a click, a key or a
 * menu behind it: Firefox takes no click of a page for one. The place may be still to be found: the panel opens at once.
 * @param by what was clicked: something of a page, or of the browser itself
 */
export function openReader(target: Target | Promise<Target>, tab: number | undefined, by: 'page' | 'browser' = 'page'): Promise<Opened> {
  // First of all: Chrome forgets the click at the first `await`.
  const opening = openPanel(tab, by);
  return opening ? inPanel(opening, target) : inTab(target);
}

function openPanel(tab: number | undefined, by: 'page' | 'browser'): Promise<void> | undefined {
  const { sidePanel, sidebarAction } = browser as WithSidebar & { sidePanel?: typeof browser.sidePanel };
  if (sidebarAction) return by === 'browser' ? sidebarAction.open() : undefined;
  return sidePanel && tab !== undefined ? sidePanel.open({ tabId: tab }) : undefined;
}

async function inPanel(opening: Promise<void>, target: Target | Promise<Target>): Promise<Opened> {
  try {
    await opening;
    const wanted: WantedPlace = { target: await target, nonce: crypto.randomUUID() };
    await browser.storage.session.set({ [TARGET_KEY]: wanted });
    return ok({ opened: 'panel' });
  } catch {
    return inTab(target);
  }
}

async function inTab(target: Target | Promise<Target>): Promise<Opened> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') + hashOf(await target) });
  return ok({ opened: 'tab' });
}
