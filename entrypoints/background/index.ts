import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDesk } from '../../lookup/desk.ts';
import { extensionSources } from '../../lookup/open-library.ts';
import { today } from '../../lookup/today.ts';
import { answer, isContentScript, isExtensionPage } from '../../messages/answer.ts';
import { change, lookup } from '../../messages/protocol.ts';
import { ok } from '../../messages/reply.ts';
import { settingsIn } from '../../store/settings.ts';
import { drawnCard } from './draw-card.ts';
import { answerOmnibox } from './omnibox.ts';
import { openReader } from './open-reader.ts';

// Every listener is added before `main` returns: an event that starts the worker is only delivered to those.
export default defineBackground(() => {
  const desk = openDesk(extensionSources());
  const settings = settingsIn(browser.storage.local, () => browser.i18n.getUILanguage());

  browser.runtime.onInstalled.addListener(() => void desk.fill());
  // The first opening after the browser has started takes longest: not while somebody waits for a card.
  browser.runtime.onStartup.addListener(() => void desk.library());

  answerOmnibox({ library: desk.library, language: settings.language });

  answer(lookup, (sender) => isContentScript(sender) || isExtensionPage(sender), {
    spot: async ({ blocks, ...page }) => ok(await desk.spot(blocks, page)),
    card: async ({ type: _, ...wish }) => {
      const [library, language] = await Promise.all([desk.library(), settings.language()]);
      return drawnCard(library, wish, language, today());
    },
    // Not async: the panel only opens as the first call of the listener.
    open: ({ target }, sender) => openReader(target, sender.tab?.id),
    site: async ({ host }) => {
      const [enabled, language] = await Promise.all([settings.isOn(host), settings.language()]);
      return ok({ enabled, language });
    },
  });

  answer(change, isExtensionPage, {
    'set-site': async ({ host, enabled }) => {
      await settings.setOn(host, enabled);
      void tellTabs();
      return ok(null);
    },
    'set-language': async ({ language }) => {
      await settings.setLanguage(language);
      void tellTabs();
      return ok(null);
    },
  });
});

// Tabs where no content script runs reject: nobody there needs to know.
async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, { type: 'site-changed' })));
}
