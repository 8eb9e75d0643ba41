import { chromium } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findChromium } from '../tools/browser.ts';
import { expectedCard, unsaid } from './expected.ts';
import { test } from './extension.ts';
import { type Gold, type GoldMention, pageOf, placeIn, readGold } from './gold.ts';
import type { Underline } from './pages/in-page.ts';
import { NewsPage } from './pages/news-page.ts';

/** The seed texts as web pages, held against the gold. They lie outside the project, so on other machines there is nothing to read. */
const gold = readGold();

if (gold.length === 0) console.warn('SKIPPED the check of the seed texts: no ../shared/seeds and ../shared/gold/dev beside this checkout');

describe.skipIf(gold.length === 0)('the seed texts as web pages (needs ../shared/seeds and ../shared/gold/dev)', () => {
  test('there is something to check', () => {
    expect(gold.flatMap(certain).length).toBeGreaterThan(50);
  });

  describe.each(gold)('$name', (seed) => {
    const path = `/seed/${seed.name.replace(/\.txt$/, '')}`;

    test('every certain mention answers to hover, with the right name and post', async ({ pack, pages, open }) => {
      pages.set(path, pageOf(seed));
      const news = await open(path);
      await waitUntilRead(news, seed);
      const faults: string[] = [];
      for (const mention of certain(seed)) {
        const fault = await hoverFault(news, seed, mention, pack);
        if (fault) faults.push(`“${mention.text}” at ${mention.start}: ${fault}`);
      }
      expect(faults).toEqual([]);
      expect(news.errors).toEqual([]);
    });

    test('the first of each entity in a block is underlined', async ({ pages, open }) => {
      pages.set(path, pageOf(seed));
      const news = await open(path);
      await waitUntilRead(news, seed);
      expect(news.errors).toEqual([]);
    });

    test('the page itself is left as it was', async ({ pages, site, open }) => {
      pages.set(path, pageOf(seed));
      const news = await open(path);
      const [first] = await news.waitForUnderlines('some');
      await news.point({ block: first?.block ?? 0, start: first?.start ?? 0, end: (first?.start ?? 0) + 3 });
      await expect.poll(() => news.card.view()).toBeDefined();
      expect(await news.html()).toBe(await htmlWithoutExtension(site.origin + path));
    });
  });
});

function certain({ mentions }: Gold): GoldMention[] {
  return mentions.filter((mention) => mention.certain && mention.type !== 'role');
}

/** Waits until the first of each entity in each block is underlined. */
async function waitUntilRead(news: NewsPage, seed: Gold): Promise<void> {
  // Underlines are registered near the viewport only: make it as tall as the page.
  const size = news.page.viewportSize();
  const height = await news.page.evaluate(() => document.documentElement.scrollHeight);
  await news.page.setViewportSize({ width: 1100, height: Math.min(height + 100, 8_000) });
  const wanted = firstInBlocks(seed);
  await expect.poll(async () => missing(wanted, seed, await news.underlines())).toEqual([]);
  if (size) await news.page.setViewportSize(size);
}

async function hoverFault(
  news: NewsPage,
  seed: Gold,
  mention: GoldMention,
  pack: Parameters<typeof expectedCard>[0],
): Promise<string | undefined> {
  await news.page.keyboard.press('Escape');
  await news.card.waitUntilClosed();
  await news.point(placeIn(seed.text, mention));
  try {
    const accepted = [mention.entity, ...(mention.alt ?? [])];
    const expected = accepted.filter((entity) => known(pack, entity)).map((entity) => expectedCard(pack, entity, seed.date, seed.lang));
    const card = await news.card.waitFor(...expected.map(({ name }) => name));
    const missing = expected.filter(({ name }) => name === card.name).flatMap((wanted) => unsaid(card, wanted));
    return missing.length > 0 ? `the card does not say ${missing.join(', ')}` : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function known({ people, agreements }: Parameters<typeof expectedCard>[0], entity: string): boolean {
  return [...people, ...agreements].some(({ id }) => id === entity);
}

/** The first mention of each entity in each block, where it is a name that is certain. */
function firstInBlocks(seed: Gold): GoldMention[] {
  const seen = new Set<string>();
  return seed.mentions.filter((mention) => {
    const key = `${placeIn(seed.text, mention).block} ${mention.entity}`;
    const first = !seen.has(key);
    seen.add(key);
    return first && mention.certain && mention.type !== 'role';
  });
}

/** The mentions that no underline touches. */
function missing(wanted: GoldMention[], { text }: Gold, underlines: Underline[]): string[] {
  const covered = (mention: GoldMention) => {
    const { block, start, end } = placeIn(text, mention);
    return underlines.some((line) => line.block === block && line.start < end && line.start + line.text.length > start);
  };
  return wanted.filter((mention) => !covered(mention)).map(({ text, start }) => `${text} at ${start}`);
}

async function htmlWithoutExtension(url: string): Promise<string> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  try {
    const news = await NewsPage.open(await browser.newContext(), url);
    return await news.html();
  } finally {
    await browser.close();
  }
}
