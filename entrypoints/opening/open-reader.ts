import { browser } from 'wxt/browser';
import { hashOf } from '../../components/reader/routes.ts';
import type { Target } from '../../messages/protocol.ts';
import { dropWantedPlace, leaveWantedPlace } from './wanted-place.ts';

/** Where the reader is opened at; nowhere: as it was left. The place may be still to be found. */
type Place = Target | Promise<Target> | undefined;

/** Which tab or which window it stands beside. */
interface Beside {
  tabId?: number | undefined;
  windowId?: number | undefined;
}

/** Firefox's own; Chrome's types do not know it. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the reader beside a tab or in a window, or in a tab of its own where there is no panel, or where the browser does not see a click, a
 * key or a menu behind it: Firefox takes no click of a page for one. Call it within the event, before anything is awaited.
 * @param by what was clicked: something of a page, or of the browser and the extension
 */
export function openReader(place: Place, beside: Beside, by: 'page' | 'browser'): Promise<'panel' | 'tab'> {
  // First of all: Chrome forgets the click at the first `await`.
  const opening = openPanel(beside, by);
  return opening ? inPanel(opening, place) : inTab(place);
}

function openPanel({ tabId, windowId }: Beside, by: 'page' | 'browser'): Promise<void> | undefined {
  const { sidePanel, sidebarAction } = browser as WithSidebar & { sidePanel?: typeof browser.sidePanel };
  if (sidebarAction) return by === 'browser' ? sidebarAction.open() : undefined;
  if (tabId !== undefined) return sidePanel?.open({ tabId });
  return windowId === undefined ? undefined : sidePanel?.open({ windowId });
}

async function inPanel(opening: Promise<void>, place: Place): Promise<'panel' | 'tab'> {
  // At once: a popup may be gone when the panel is there.
  const left = leaveWantedPlace(place);
  try {
    await Promise.all([opening, left]);
    return 'panel';
  } catch {
    await left.catch(() => undefined);
    await dropWantedPlace();
    return inTab(place);
  }
}

async function inTab(place: Place): Promise<'tab'> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') + hashOf((await place) ?? { at: 'library' }) });
  return 'tab';
}
