import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { BLINKEN, html } from './pages/html.ts';
import type { NewsPage } from './pages/news-page.ts';
import { throughout } from './pages/until.ts';

/**
 * Cases 22, 25 and 26 of what a hostile page may try (`docs/faults.md`): documents that are no pages, and what a page says of itself. Frames
 * are in `frames.e2e.ts`. All pages are of our own making.
 */

/** Documents that are no pages to read. */
const OTHERS: [path: string, content: string][] = [
  ['/feed.xml', '<?xml version="1.0"?><rss><channel><title>Antony Blinken</title></channel></rss>'],
  ['/picture.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Antony Blinken</text></svg>'],
  ['/plain.txt', 'Antony Blinken'],
  ['/paper.pdf', '%PDF-1.4 1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj trailer<</Root 1 0 R>>'],
];

describe('22: documents that are no pages', () => {
  test.for(OTHERS)('%s: left alone', async ([path, content], { pages, open }) => {
    pages.set(path, content);
    await expectLeftAlone(await open(path));
  });

  test('the source of a page: left alone', async ({ pages, site, open }) => {
    pages.set('/22', html(BLINKEN));
    const news = await open(`view-source:${site.origin}/22`);
    expect(await news.page.locator('body').innerText()).toContain('Antony Blinken');
    await expectLeftAlone(news);
  });
});

async function expectLeftAlone(news: NewsPage): Promise<void> {
  // Longer than a page takes to be read.
  await throughout(500, async () => expect(await news.underlinedIn()).toEqual([]));
  expect(news.errors).toEqual([]);
}

test('25: linked data of 3 MB and without end costs the page nothing', async ({ pages, open }) => {
  const article = {
    '@type': 'NewsArticle',
    datePublished: 'javascript:1',
    author: Array.from({ length: 1e5 }, (_, at) => ({ '@id': `${at}` })),
  };
  const data = [article, { ...article, datePublished: '+999999-01-01' }, { '@type': 'NewsArticle', datePublished: '2021-06-14' }];
  pages.set('/25', html(BLINKEN, data.map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`).join('')));
  const news = await open('/25');
  await news.pointAt('Antony Blinken');
  expect((await news.card.waitFor('Antony Blinken')).text).toContain('14 Jun 2021');
  expect(news.errors).toEqual([]);
});

test('26: an address of 64 kB with a name and a password in it', async ({ pages, open, site }) => {
  pages.set('/26', html(BLINKEN, '<link rel="canonical" href="javascript:alert(1)">'));
  const news = await open(`${site.origin.replace('//', '//reader:secret@')}/26?${'x'.repeat(8_000)}#${'y'.repeat(56_000)}`);
  await news.pointAt('Antony Blinken');
  await news.card.waitFor('Antony Blinken');
  expect(news.errors).toEqual([]);
});
