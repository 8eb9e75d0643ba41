import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { ensureChromium } from '../tools/browser.ts';
import { benchAfterPages } from './after-pages.ts';
import type { MatchingOptions } from './matching.ts';
import type { Row } from './row.ts';

/** The address is answered from here; nothing is fetched. An origin is needed for IndexedDB. */
const ADDRESS = 'http://bench.localhost/';

/** The same benches in a page of Chromium. */
export async function benchInChromium({
  sizes,
  slow,
  log,
  report,
}: Pick<MatchingOptions, 'sizes' | 'slow' | 'log' | 'report'>): Promise<void> {
  const script = await bundle('./page.ts');
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--disable-gpu', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    report([await benchAfterPages('chromium', (afterPages) => speedInPage(browser, script, afterPages))]);
    const page = await openPage(browser, script);
    page.on('console', (message) => log(message.text()));
    page.setDefaultTimeout(0);
    await page.exposeFunction('report', report);
    await page.evaluate(([sizes, slow]) => (globalThis as unknown as BenchPage).bench(sizes, slow), [sizes, slow] as const);
  } finally {
    await browser.close();
  }
}

async function openPage(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><meta charset="utf-8">' }));
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: script });
  return page;
}

async function speedInPage(browser: Browser, script: string, afterPages: boolean): Promise<number> {
  const page = await openPage(browser, script);
  const speed = await page.evaluate((afterPages) => (globalThis as unknown as BenchPage).matchingSpeed(afterPages), afterPages);
  await page.close();
  return speed;
}

/** The globals of the page: `bench` and `matchingSpeed` are what `page.ts` puts there. */
export interface BenchPage {
  bench(sizes: readonly number[], slow: boolean): Promise<void>;
  matchingSpeed(afterPages: boolean): number;
  report(rows: readonly Row[]): void;
}

/** A script of this folder with all that it imports, ready to be run in a page. */
export async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: new URL(entry, import.meta.url).pathname, formats: ['iife'], name: 'benchPage' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output.find((part) => part.type === 'chunk') : undefined;
  if (!chunk) throw new Error('the bench page was not bundled');
  return chunk.code;
}
