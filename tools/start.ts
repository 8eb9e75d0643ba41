import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ensureChromium } from './browser.ts';
import { demonstrate } from './demo.ts';
import { hasDisplay, launchWithExtension, type RunningExtension } from './extension.ts';
import { newsPage, pathOf } from './news-page.ts';
import { run, section } from './run.ts';
import { type Served, serve } from './serve.ts';
import { parseStart, type Shown, USAGE } from './start-args.ts';
import { BUILT, readStarterPack, showcase } from './starter-pack.ts';
import { textPage } from './text-page.ts';

/** `npm start`: builds the extension and shows it at work on a page, in a window or, where there is no display, in words and screenshots. */
async function main(): Promise<void> {
  // Without `--` npm keeps the option to itself.
  if (process.env.npm_config_page) throw new Error(`write two dashes before the option; ${USAGE}`);
  const shown = parseStart(process.argv.slice(2));
  section('Build');
  if (!run('wxt', 'build')) throw new Error('the build failed');
  section('Browser');
  console.log(`Browser: ${ensureChromium()}`);
  const { url, site } = await prepare(shown);
  try {
    const extension = await launchWithExtension(BUILT);
    console.log(`Page: ${url}`);
    try {
      if (hasDisplay()) await leaveOpen(extension, url);
      else await demonstrate(extension, url, shown.kind === 'sample');
    } finally {
      await extension.close();
    }
  } finally {
    await site?.close();
  }
}

async function leaveOpen({ context }: RunningExtension, url: string): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  console.log('Rest the pointer on an underlined name. Close the browser to end.');
  await closed;
}

async function prepare(shown: Shown): Promise<{ url: string; site?: Served }> {
  if (shown.kind === 'url') return { url: shown.url };
  if (shown.kind === 'file') {
    const name = basename(shown.path);
    const text = await readFile(shown.path, 'utf8');
    const path = `/${name}`;
    const site = await serve(new Map([[path, name.endsWith('.txt') ? textPage(text, { title: name }) : text]]));
    return { url: site.origin + encodeURI(path), site };
  }
  const pack = await readStarterPack();
  const articles = pack.articles.filter(({ meta }) => meta.kind !== 'explainer' && meta.language === 'id');
  const pages = articles.map((article): [string, string] => [
    pathOf(article),
    newsPage(
      article,
      articles.filter((other) => other !== article),
    ),
  ]);
  const site = await serve(new Map(pages));
  return { url: site.origin + pathOf(showcase(pack)), site };
}

try {
  await main();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
