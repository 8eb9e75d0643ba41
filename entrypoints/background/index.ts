import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDesk } from '../../lookup/desk.ts';
import { extensionSources } from '../../lookup/open-library.ts';
import { saving, savingNeeds } from '../../lookup/saving.ts';
import { today } from '../../lookup/today.ts';
import { answer, isContentScript, isExtensionPage, service } from '../../messages/answer.ts';
import { change } from '../../messages/changes.ts';
import { lookup, word } from '../../messages/from-page.ts';
import { ok } from '../../messages/reply.ts';
import { textSense } from '../../recognizer/text-sense.ts';
import { denialsIn } from '../../store/denials.ts';
import { settingsIn } from '../../store/settings.ts';
import { shownBrought } from '../../store/shown-packs.ts';
import { openReader } from '../opening/open-reader.ts';
import { badges } from './badge.ts';
import { changesOfData } from './changes-of-data.ts';
import { answerCommands } from './commands.ts';
import { denialDesk } from './denials.ts';
import { cardStyle, drawnCard } from './draw-card.ts';
import { openGate } from './gate.ts';
import { answerOmnibox } from './omnibox.ts';
import { packNews } from './pack-news.ts';
import { pauses } from './pause.ts';
import { answerSave, offerSave } from './save-menu.ts';
import { siteDesk } from './site.ts';
import { allTabs, tellTab } from './tell-tabs.ts';
import { answerWhoIs, offerWhoIs } from './who-is.ts';

// Every listener is added before `main` returns: an event that starts the worker is only delivered to those.
export default defineBackground(() => {
  const sources = extensionSources();
  const desk = openDesk(sources);
  const saved = saving(savingNeeds(desk, sources));
  const settings = settingsIn(browser.storage.local, () => browser.i18n.getUILanguage());
  const badge = badges(settings);
  const tellAll = async () => {
    for (const tab of await allTabs()) void tellTab(tab).then(() => badge.changed(tab));
  };
  const offerMenu = async () => {
    const { language } = await settings.read();
    await offerWhoIs(language);
    offerSave(language);
  };
  const pause = pauses(settings, tellAll);
  const denials = denialsIn(sources.reader);
  const denialsFrom = denialDesk(denials, desk.library, tellAll);
  const siteOf = siteDesk(settings, denialsFrom);
  const packsAreNew = packNews(() => shownBrought(sources.db), browser.storage.session);
  // Other packs know other names.
  const tend = () => saved.tend(new Date()).catch((error) => console.warn('Sekilas: saved pages could not be brought up to date', error));

  keepFromPages();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void desk.fill().then(tend);
    void offerMenu();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => {
    // The first opening after the browser has started takes longest: not while somebody waits for a card.
    void desk.library().then(tend);
    // The browser may speak another language than when it was last open.
    void offerMenu();
  });
  answerCommands(settings, tellAll);
  answerWhoIs(desk, denialsFrom);
  answerSave();

  answerOmnibox({ library: desk.library, language: async () => (await settings.read()).language });

  const lookups = service(lookup, (sender) => isContentScript(sender) || isExtensionPage(sender), {
    spot: async ({ blocks, ...page }, sender) => {
      const { tab } = sender;
      // The library opens meanwhile.
      const [denied] = await Promise.all([denialsFrom.on(sender), desk.library()]);
      const spotted = await desk.spot(blocks, { ...page, denied });
      if (tab?.id !== undefined) badge.changed(tab.id);
      return ok(spotted);
    },
    card: async ({ type: _, ...wish }, sender) => {
      const spoken = settings.read().then(({ language }) => language);
      return drawnCard(await desk.library(), { ...wish, deniable: denialsFrom.keepsFor(sender) }, spoken, today());
    },
    'card-style': () => ok(cardStyle),
    open: async ({ target }, { tab }) => ok({ opened: await openReader(target, { tabId: tab?.id }, 'page') }),
    site: ({ host, address }, sender) => siteOf({ host, address }, sender),
    sense: ({ texts, year }) => ok(textSense(texts, { year, today: today() })),
  });

  const words = service(word, isContentScript, {
    deny: async ({ type: _, ...said }, sender) => denialsFrom.take(said, sender, (await settings.read()).language),
  });

  const changes = service(change, isExtensionPage, {
    'set-site': async ({ host, enabled }) => {
      await settings.setSite(host, enabled);
      void tellAll();
      return ok(null);
    },
    'set-page': async ({ address, enabled }) => {
      await settings.setPage(address, enabled);
      void tellAll();
      return ok(null);
    },
    'set-paused': async ({ paused }) => {
      await pause.set(paused);
      return ok(null);
    },
    'packs-changed': async () => {
      if (await packsAreNew()) {
        desk.reopen();
        void desk.library().then(tellAll);
        await tend();
      }
      return ok(null);
    },
    prefer: async ({ preferences }) => {
      await settings.prefer(preferences);
      if (preferences.language) void offerMenu();
      void tellAll();
      return ok(null);
    },
    'data-restored': async ({ settings: copy }) => {
      if (copy) await settings.restore(copy);
      void offerMenu();
      void tellAll();
      await tend();
      return ok(null);
    },
    ...changesOfData(sources.reader, saved, settings),
    allow: async ({ type: _, ...denial }) => {
      await denials.remove(denial);
      void tellAll();
      return ok(null);
    },
  });

  answer([lookups, words, changes], openGate());
  // Nearly every start is for a look-up: the library opens while the browser brings it.
  void desk.library();
});

/**
 * Settings say where somebody reads: content scripts, whose process is the page's, get no look at them. Chrome has such a lock from 140 on,
 * Firefox none.
 */
function keepFromPages(): void {
  const { local } = browser.storage;
  const locked: Promise<void> | undefined = local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  locked?.catch((error: unknown) => console.warn('Sekilas: the settings are open to content scripts', error));
}
