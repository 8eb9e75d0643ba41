import { browser } from 'wxt/browser';
import { askPage } from '../../messages/ask.ts';
import { openCardIn, stepIn } from '../../messages/frames.ts';
import type { Settings } from '../../store/settings.ts';
import { whyOff } from '../../store/where-off.ts';

/** What a key does in the page in front. The names stand in the manifest, too. */
const ON_PAGE: Readonly<Record<string, (tab: number) => Promise<unknown>>> = {
  'next-name': (tab) => stepIn(tab, { by: 1, focus: true }),
  'previous-name': (tab) => stepIn(tab, { by: -1, focus: true }),
  'open-card': openCardIn,
};

/** Answers the keys of the manifest. Where the page has no name to show, or cannot be read, nothing happens. */
export function answerCommands(settings: Settings, tellAll: () => void): void {
  browser.commands.onCommand.addListener(async (command, given) => {
    const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    if (tab?.id === undefined) return;
    const onPage = ON_PAGE[command];
    if (onPage) await onPage(tab.id);
    else if (command === 'toggle-site') await toggleSite(tab.id, settings, tellAll);
  });
}

/** Off for the site where Sekilas works; on for the site and the page where it does not. A pause and “off everywhere” stay. */
async function toggleSite(tab: number, settings: Settings, tellAll: () => void): Promise<void> {
  const reply = await askPage(tab, { type: 'list' });
  if (!reply.ok || reply.value.host === undefined) return;
  const { host, address } = reply.value;
  const works = whyOff(await settings.read(), { host, address }, Date.now()) === undefined;
  await settings.setSite(host, !works);
  if (!works && address !== undefined) await settings.setPage(address, true);
  tellAll();
}
