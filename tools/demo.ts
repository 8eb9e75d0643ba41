import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { CardView } from '../e2e/pages/card-object.ts';
import { placeOf, type Underline } from '../e2e/pages/in-page.ts';
import { NewsPage } from '../e2e/pages/news-page.ts';
import { PopupPage } from '../e2e/pages/popup-page.ts';
import { ReaderPage } from '../e2e/pages/reader-page.ts';
import { until } from '../e2e/pages/until.ts';
import type { PageList, Reply } from '../messages/protocol.ts';
import type { RunningExtension } from './extension.ts';
import { section } from './run.ts';

const SCREENSHOTS = fileURLToPath(new URL('../.output/demo', import.meta.url));

type Size = { width: number; height: number };
/** As large as the browser shows them. */
const POPUP: Size = { width: 380, height: 580 };
const PANEL: Size = { width: 420, height: 800 };

/** What the page of an extension can call. */
declare const chrome: typeof import('wxt/browser').browser;

/**
 * Shows the extension at work where there is no display: in words, and in screenshots under `.output/demo/`.
 * @param sample whether the page is ours: then it must name people and agreements, and articles about them must be found
 * @throws when something is missing that should be there
 */
export async function demonstrate(extension: RunningExtension, url: string, sample: boolean): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const news = await NewsPage.open(extension.context, url);
  const popup = await PopupPage.open(extension, news);

  section('Spotted on the page');
  const list = await listOf(popup, news, sample);
  printList(list);
  const underlines = await printUnderlines(news);

  const people = underlines.filter(({ kind }) => kind === 'person');
  const agreements = underlines.filter(({ kind }) => kind === 'agreement');
  await hover(news, sample ? people.find(({ text }) => text.includes('Blinken')) : people[0], 'person', sample);
  await hover(news, agreements[0], 'agreement', sample);

  section('Search in the popup');
  const query = sample ? 'Blinken' : (list.entities[0]?.name ?? 'Blinken');
  const results = await popup.search(query);
  for (const { kind, title } of results) console.log(`  ${kind?.padEnd(10)} ${title}`);
  await screenshot(popup.page, 'popup', POPUP);

  section('Reader');
  const entity = list.entities.find(({ name }) => name === query)?.entity ?? 'antony-blinken';
  const person = await ReaderPage.open(extension, `/entity/${entity}`);
  console.log(
    `  ${oneLine(await person.heading.innerText())}: ${(await person.timeline()).length} posts, ${await person.passages().count()} passages`,
  );
  await screenshot(person.page, 'reader-entity', PANEL);
  if (sample) await readArticle(extension, new URL(url).pathname.slice(1));
  if (news.errors.length > 0) throw new Error(`the page reports errors:\n${news.errors.join('\n')}`);
  console.log(`\nScreenshots: ${SCREENSHOTS}`);
}

/** Asks the content script what is on the page, as the popup does. A page of others may name nobody: then the list stays empty. */
async function listOf(popup: PopupPage, news: NewsPage, sample: boolean): Promise<PageList> {
  const some = news.waitForUnderlines('some');
  if (sample) await some;
  else await some.catch(() => console.log('  (nothing was underlined)'));
  return await until('the names on the page', async () => {
    const reply = await popup.page.evaluate(async (): Promise<Reply<PageList>> => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return await chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'list' }, { frameId: 0 });
    });
    return reply?.ok && (!sample || reply.value.entities.length > 0) && reply.value;
  });
}

function printList({ date, lang, entities }: PageList): void {
  console.log(`  date: ${date ?? 'not found'}, language: ${lang ?? 'not found'}`);
  for (const { name, type, count, entity } of entities) console.log(`  ${type.padEnd(10)} ${name.padEnd(40)} ${count}×  ${entity}`);
  if (entities.length === 0) console.log('  nobody and nothing of the library');
}

async function printUnderlines(news: NewsPage): Promise<Underline[]> {
  const underlines = await news.underlines();
  if (underlines.length === 0) return [];
  console.log('\n  underlined on the first screen:');
  for (const { block, text } of underlines) console.log(`  block ${String(block).padStart(3)}  ${text}`);
  return underlines;
}

async function hover(news: NewsPage, underline: Underline | undefined, kind: Underline['kind'], required: boolean): Promise<void> {
  section(`Card of ${kind === 'person' ? 'a person' : 'an agreement'}`);
  if (!underline && required) throw new Error(`no ${kind} is underlined on the page`);
  if (!underline) return console.log(`  no ${kind} is underlined on the first screen`);
  console.log(`  the pointer rests on “${underline.text}”\n`);
  await news.point(placeOf(underline));
  const card = await until(`a card for “${underline.text}”`, async () => {
    const view = await news.card.view();
    return view?.still ? view : undefined;
  });
  printCard(card);
  await screenshot(news.page, `card-${kind}`);
  await news.page.keyboard.press('Escape');
  await news.card.waitUntilClosed();
}

function printCard({ text, passages }: CardView): void {
  if (!text) throw new Error('the card is empty');
  for (const line of text.split('\n').filter(Boolean)) console.log(`  | ${line}`);
  console.log(`  ${passages.length} passages`);
}

async function readArticle(extension: RunningExtension, key: string): Promise<void> {
  const article = await ReaderPage.open(extension, `/article/${key}`);
  const names = await until('names in the article', async () => (await article.names().count()) || undefined);
  console.log(`  ${oneLine(await article.heading.innerText())}: ${names} names`);
  await screenshot(article.page, 'reader-article', PANEL);
}

async function screenshot(page: Page, name: string, size?: Size): Promise<void> {
  await page.bringToFront();
  if (size) await page.setViewportSize(size);
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
