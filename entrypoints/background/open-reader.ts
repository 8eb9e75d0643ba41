import { browser } from 'wxt/browser';
import { hashOf } from '../../components/reader/routes.ts';
import type { Reply, Target } from '../../messages/protocol.ts';
import { ok } from '../../messages/reply.ts';
import { TARGET_KEY, type WantedPlace } from '../sidepanel/wanted-place.ts';

type Opened = Reply<{ opened: 'panel' | 'tab' }>;

/**
 * Opens the reader beside the tab that asks; in a tab of its own where there is no side panel (Firefox takes no click of a page
 * for it), or where the browser does not see the click behind the message.
 */
export function openReader(target: Target, tab: number | undefined): Promise<Opened> {
  // First of all: Chrome forgets the click at the first `await`.
  const opening = openPanel(tab);
  return opening ? inPanel(opening, target) : inTab(target);
}

function openPanel(tab: number | undefined): Promise<void> | undefined {
  const { sidePanel } = browser as { sidePanel?: typeof browser.sidePanel };
  return sidePanel && tab !== undefined ? sidePanel.open({ tabId: tab }) : undefined;
}

async function inPanel(opening: Promise<void>, target: Target): Promise<Opened> {
  const wanted: WantedPlace = { target, nonce: crypto.randomUUID() };
  try {
    await Promise.all([opening, browser.storage.session.set({ [TARGET_KEY]: wanted })]);
    return ok({ opened: 'panel' });
  } catch {
    // Else the next panel would open at a place that is in a tab already.
    await browser.storage.session.remove(TARGET_KEY);
    return inTab(target);
  }
}

async function inTab(target: Target): Promise<Opened> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') + hashOf(target) });
  return ok({ opened: 'tab' });
}
