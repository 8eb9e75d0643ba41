import { browser } from 'wxt/browser';
import { translator } from '../../locales/index.ts';
import { countOf } from '../../messages/frames.ts';
import type { Settings } from '../../store/settings.ts';

/** Pages go on being read for a while; each is counted this long after its news, in ms. */
const SETTLED = 1_000;
/** The colours of a person's name, as in `components/theme.css`. */
const COLOURS = { background: '#1b4f8f', text: '#ffffff' };

/** What the toolbar button says of the tabs. */
export interface Badges {
  /** A page has more to count, or less. */
  changed(tab: number): void;
}

/**
 * Counts on the toolbar button whom and what a page names, where the reader wants that. The page itself is asked: the background
 * keeps no page state.
 */
export function badges(settings: Settings): Badges {
  /** Tabs that are being counted, and whether there is news since that began: one count at a time, so that no older one comes in last. */
  const counting = new Map<number, boolean>();
  const count = async (tab: number) => {
    do {
      await new Promise((resolve) => setTimeout(resolve, SETTLED));
      counting.set(tab, false);
      // The tab may be closed by now.
      await show(tab, settings).catch(() => undefined);
    } while (counting.get(tab));
    counting.delete(tab);
  };
  void browser.action.setBadgeBackgroundColor({ color: COLOURS.background });
  void browser.action.setBadgeTextColor({ color: COLOURS.text });
  return {
    changed(tab) {
      const isCounting = counting.has(tab);
      counting.set(tab, true);
      if (!isCounting) void count(tab);
    },
  };
}

async function show(tab: number, settings: Settings): Promise<void> {
  const { badge, language } = await settings.read();
  const count = badge ? await countOf(tab) : 0;
  const title = count > 0 ? translator(language)('badge.title', { count }) : '';
  // Badges are not read out; titles are. An empty one is that of the manifest.
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' }),
    browser.action.setTitle({ tabId: tab, title }),
  ]);
}
