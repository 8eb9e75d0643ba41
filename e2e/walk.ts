import { expect } from 'vitest';
import type { Pack } from '../packs/format.ts';
import { pathOf } from '../tools/news-page.ts';
import { showcase } from '../tools/starter-pack.ts';
import { expectedCard, unsaid } from './expected.ts';
import type { AnyPage, Driven } from './pages/any-page.ts';
import { clearHighlights, placeOf, prepend } from './pages/in-page.ts';
import { until } from './pages/until.ts';

/** What every browser must do with an article of the corpus on a news page. */

interface Walked {
  pack: Pack;
  open(path: string): Promise<AnyPage<Driven>>;
}

/** Each entity answers to hover with its name and the post on the day of the page. */
export async function everyEntityAnswers({ pack, open }: Walked): Promise<void> {
  const article = showcase(pack);
  const news = await open(pathOf(article));
  await news.waitForUnderline('Antony Blinken');
  const seen = new Set<string>();
  for (const [index, { marks }] of article.blocks.entries()) {
    for (const { entity, start, end } of marks) {
      if (seen.has(entity)) continue;
      seen.add(entity);
      // The headline is block 0 of the page.
      await news.point({ block: index + 1, start, end });
      const expected = expectedCard(pack, entity, article.meta.date, 'id');
      expect(unsaid(await news.card.waitFor(expected.name), expected)).toEqual([]);
      await news.page.keyboard.press('Escape');
      await news.card.waitUntilClosed();
    }
  }
  expect(seen.size).toBeGreaterThan(3);
  expect(news.errors).toEqual([]);
}

/** The pointer can move into the card, and leaving both closes it. */
export async function cardStaysUnderThePointer({ pack, open }: Walked): Promise<void> {
  const news = await open(pathOf(showcase(pack)));
  await news.point(placeOf(await news.waitForUnderline('Antony Blinken')));
  const { box } = await until('a card', () => news.card.view());
  await news.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
  await news.page.mouse.move(box.x + box.width / 2 + 5, box.y + box.height / 2 + 5, { steps: 3 });
  expect(await news.card.view()).toBeDefined();
  await news.pointAway();
  await news.card.waitUntilClosed();
}

/** What is registered is to be seen: without the line the name looks different, and as before when it is back. */
export async function linesAreDrawn({ pack, open }: Walked, where: 'the page' | 'a closed shadow tree'): Promise<void> {
  const news = await open(pathOf(showcase(pack)));
  const clip = await news.page.evaluate(prepend, ['Anthony Albanese spoke.', where !== 'the page'] as const);
  await news.waitForUnderline('Anthony Albanese');
  const picture = async () => Buffer.from(await news.page.screenshot({ clip })).toString('base64');
  const drawn = await picture();
  await news.page.evaluate(clearHighlights);
  await until('the line to go', async () => (await picture()) !== drawn);
  await until('the line to be back', async () => (await picture()) === drawn);
}
