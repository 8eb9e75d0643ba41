import { fileURLToPath } from 'node:url';
import { test as base } from 'vitest';
import { findFirefox } from '../tools/firefox.ts';
import { launchInFirefox } from '../tools/firefox-extension.ts';
import { newsPage, pathOf } from '../tools/news-page.ts';
import { serve } from '../tools/serve.ts';
import { readStarterPack } from '../tools/starter-pack.ts';
import { ExtensionTab } from './pages/extension-tab.ts';
import { FirefoxPage } from './pages/firefox-page.ts';

/** Where `npm run build:firefox` puts the extension. */
const BUILT = fileURLToPath(new URL('../.output/firefox-mv3', import.meta.url));

/** What an end-to-end test in Firefox starts from: the same as in Chromium (`extension.ts`), as far as Firefox lets it. */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs from this pattern
  .extend('firefox', { scope: 'file' }, async ({}, { onCleanup }) => {
    const path = findFirefox();
    if (!path) throw new Error('there is no Firefox; `npm test -- firefox` installs it where it may');
    const firefox = await launchInFirefox(path, BUILT);
    onCleanup(() => firefox.close());
    // It comes up by itself after the install, in front of everything.
    await (await ExtensionTab.opened(firefox, 'welcome.html')).close();
    const popup = await ExtensionTab.open(firefox, 'popup.html');
    await popup.ask({ type: 'prefer', preferences: { language: 'id' } });
    await popup.close();
    return firefox;
  })
  .extend('pack', { scope: 'file' }, () => readStarterPack(BUILT))
  .extend('site', { scope: 'file' }, async ({ pack }, { onCleanup }) => {
    const site = await serve(new Map(pack.articles.map((article) => [pathOf(article), newsPage(article, [])])));
    onCleanup(() => site.close());
    return site;
  })
  /** Opens a path of the site; the tab is closed after the test. */
  .extend('open', ({ firefox, site }, { onCleanup }) => {
    const opened: FirefoxPage[] = [];
    onCleanup(async () => {
      await Promise.all(opened.map(({ page }) => page.close()));
    });
    return async (path: string): Promise<FirefoxPage> => {
      const page = await FirefoxPage.open(firefox.browser, site.origin + path);
      opened.push(page);
      return page;
    };
  });
