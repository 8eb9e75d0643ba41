import type { ConsoleMessage, Worker } from 'playwright-core';
import { test as base } from 'vitest';
import type { Request } from '../messages/protocol.ts';
import { type LaunchOptions, launchWithExtension, type RunningExtension } from '../tools/extension.ts';
import { newsPage, pathOf } from '../tools/news-page.ts';
import { serve } from '../tools/serve.ts';
import { BUILT, readStarterPack } from '../tools/starter-pack.ts';
import { NewsPage } from './pages/news-page.ts';
import { OptionsPage } from './pages/options-page.ts';

/** What the page of an extension can call. */
declare const chrome: typeof import('wxt/browser').browser;

/**
 * What an end-to-end test starts from: the built extension in a browser of its own and a site on the loopback address, once
 * a file. The site shows every article of the corpus at `/KEY`; tests add pages to `pages`.
 */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs from this pattern
  .extend('launch', { scope: 'file' }, async ({}): Promise<LaunchOptions> => ({}))
  .extend('extension', { scope: 'file' }, async ({ launch }, { onCleanup }) => {
    const extension = await launchWithExtension(BUILT, launch);
    onCleanup(() => extension.close());
    await speakIndonesian(extension);
    return extension;
  })
  .extend('backgroundErrors', { scope: 'file' }, ({ extension: { context } }) => {
    const errors: string[] = [];
    const listen = (worker: Worker) =>
      worker.on('console', (message: ConsoleMessage) => {
        if (message.type() === 'error') errors.push(message.text());
      });
    context.serviceWorkers().forEach(listen);
    context.on('serviceworker', listen);
    return errors;
  })
  .extend('pack', { scope: 'file' }, () => readStarterPack())
  .extend('pages', { scope: 'file' }, ({ pack }) => {
    const pages = new Map<string, string>();
    for (const article of pack.articles) {
      const others = pack.articles.filter(({ key, meta }) => key !== article.key && meta.language === article.meta.language);
      pages.set(pathOf(article), newsPage(article, others));
    }
    return pages;
  })
  .extend('site', { scope: 'file' }, async ({ pages }, { onCleanup }) => {
    const site = await serve(pages);
    onCleanup(() => site.close());
    return site;
  })
  /** Opens a path of the site, or any address; the tab is closed after the test. */
  .extend('open', ({ extension, site }, { onCleanup }) => {
    const opened: NewsPage[] = [];
    onCleanup(async () => {
      await Promise.all(opened.map(({ page }) => page.close()));
    });
    return async (path: string): Promise<NewsPage> => {
      const page = await NewsPage.open(extension.context, path.startsWith('/') ? site.origin + path : path);
      opened.push(page);
      return page;
    };
  })
  /** Has names stand in elements of their own while a test runs; the settings, where that was chosen. */
  .extend('realNames', async ({ extension }, { onCleanup }) => {
    const options = await OptionsPage.open(extension);
    await options.makeNamesReal(true);
    onCleanup(async () => {
      await options.page.bringToFront();
      await options.makeNamesReal(false);
      await options.page.close();
    });
    return options;
  });

/** Chooses the language of the interface, which else follows the browser of whoever runs the tests. */
async function speakIndonesian({ context, url }: RunningExtension): Promise<void> {
  const page = await context.newPage();
  await page.goto(url('popup.html'));
  const request: Request = { type: 'prefer', preferences: { language: 'id' } };
  const reply = await page.evaluate((request) => chrome.runtime.sendMessage(request), request);
  if (!reply?.ok) throw new Error(`prefer was answered by ${JSON.stringify(reply)}`);
  await page.close();
}
