import { describe, expect } from 'vitest';
import { publisherOf } from '../corpus/library.ts';
import { cardTranslator } from '../locales/card.ts';
import { pathOf } from '../tools/news-page.ts';
import { showcase } from '../tools/starter-pack.ts';
import { test } from './extension.ts';
import { placeOf } from './pages/in-page.ts';
import { waitForReader } from './pages/opened-reader.ts';
import { until } from './pages/until.ts';
import { cardStaysUnderThePointer, everyEntityAnswers, linesAreDrawn } from './walk.ts';

describe('an article of the corpus on a news page', () => {
  test('names are underlined, people and agreements apart', async ({ pack, open }) => {
    const news = await open(pathOf(showcase(pack)));
    expect(await news.waitForUnderline('Antony Blinken')).toMatchObject({ kind: 'person' });
    await until('an agreement to be underlined', async () => (await news.underlines()).some(({ kind }) => kind === 'agreement'));
    expect(news.errors).toEqual([]);
  });

  test('each entity answers with its name and the post on the day of the page', everyEntityAnswers);
  test('the pointer can move into the card, and leaving both closes it', cardStaysUnderThePointer);
  test.for(['the page', 'a closed shadow tree'] as const)('a line is drawn in %s', (where, { pack, open }) =>
    linesAreDrawn({ pack, open }, where),
  );

  test('a short name says why it was taken for somebody', async ({ pack, open }) => {
    const news = await open(pathOf(showcase(pack)));
    await news.point(placeOf(await news.waitForUnderline('Cho')));
    const { text } = await news.card.waitFor('Cho Tae-yul');
    // In the language of the interface, which is the browser's or the one another test chose.
    expect(text).toMatch(/“Cho” (here: named in full in paragraph|di sini: disebut lengkap di paragraf) \d/);
  });

  test('passages quote the library, the name marked, with source and date', async ({ pack, open }) => {
    const news = await open(pathOf(showcase(pack)));
    await news.point(placeOf(await news.waitForUnderline('Antony Blinken')));
    const { passages } = await news.card.waitFor('Antony Blinken');
    expect(passages.length).toBeGreaterThan(0);
    expect(passages.length).toBeLessThanOrEqual(2);
    const publishers = pack.articles.map(({ meta }) => publisherOf(meta));
    for (const { text, marks } of passages) {
      expect(marks.join(' ')).toContain('Blinken');
      expect(publishers.some((publisher) => text.includes(publisher))).toBe(true);
    }
  });

  test('“Read” opens the reader at the entity', async ({ pack, open, extension }) => {
    const news = await open(pathOf(showcase(pack)));
    await news.point(placeOf(await news.waitForUnderline('Antony Blinken')));
    await news.card.waitFor('Antony Blinken');
    await news.card.click(cardTranslator('id')('card.read'));
    const reader = await waitForReader(extension, 'Antony Blinken');
    expect(reader.url).toContain('#/entity/antony-blinken');
    expect(reader.kind).toBe('panel');
  });
});
