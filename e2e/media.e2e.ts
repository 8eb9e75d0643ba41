import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { html } from './pages/html.ts';
import type { NewsPage } from './pages/news-page.ts';
import { until } from './pages/until.ts';

const PAGE = html('<p>Antony Blinken spoke of the RCEP.</p>');

/** A property of the underlines, as the page computes it. */
const ofUnderline = ({ page }: NewsPage, property: 'textDecorationColor' | 'textDecorationLine' | 'textDecorationStyle') =>
  page.evaluate((property) => getComputedStyle(document.querySelector('p') as Element, '::highlight(sekilas-person)')[property], property);

describe('what the reader has asked of the browser', () => {
  test('no motion: the card is there at once', async ({ pages, open }) => {
    pages.set('/media', PAGE);
    const news = await open('/media');
    const motion = async () => {
      await news.pointAt('Antony Blinken');
      await news.card.waitFor('Antony Blinken');
      const { css } = await news.card.markup();
      const name = await news.card.styleOf('.card', 'animationName');
      await news.page.keyboard.press('Escape');
      await news.pointAway();
      return { name, isThere: css.includes('card-in') };
    };
    expect(await motion()).toEqual({ name: 'card-in', isThere: true });
    await news.page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await motion()).toEqual({ name: 'none', isThere: true });
  });

  test('forced colours: lines and card take those of the system', async ({ pages, open }) => {
    pages.set('/media', PAGE);
    const news = await open('/media');
    await news.waitUntilUnderlined('Antony Blinken');
    const own = await ofUnderline(news, 'textDecorationColor');
    await news.page.emulateMedia({ forcedColors: 'active' });
    const system = await news.page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.cssText = 'color: LinkText; background: Canvas; border: 1px solid CanvasText';
      const { color, backgroundColor } = getComputedStyle(probe);
      probe.remove();
      return { link: color, canvas: backgroundColor };
    });
    expect(await ofUnderline(news, 'textDecorationColor')).toBe(system.link);
    expect(system.link).not.toBe(own);
    expect(await ofUnderline(news, 'textDecorationStyle')).toBe('dotted');
    await news.pointAt('Antony Blinken');
    await news.card.waitFor('Antony Blinken');
    expect(await news.card.styleOf('.card', 'backgroundColor')).toBe(system.canvas);
    expect(await news.card.styleOf('.card', 'borderTopWidth')).toBe('1px');
  });

  test('on paper there is nothing of us', async ({ pages, open }) => {
    pages.set('/media', PAGE);
    const news = await open('/media');
    await news.pointAt('Antony Blinken');
    await news.card.waitFor('Antony Blinken');
    expect(await ofUnderline(news, 'textDecorationLine')).toBe('underline');
    await news.page.emulateMedia({ media: 'print' });
    await until('the card to go', async () => (await news.card.view()) === undefined);
    expect(await ofUnderline(news, 'textDecorationLine')).toBe('none');
  });
});

describe('a name on two lines', () => {
  const WRAPPED = html(
    '<p style="font: 20px/60px monospace; width: 33ch; margin: 20px">The visitor of today was Antony Blinken himself.</p>',
  );

  test.for([0, 1])('has its card at the line under the pointer: %i', async (line, { pages, open }) => {
    pages.set('/wrapped', WRAPPED);
    const news = await open('/wrapped');
    await news.waitUntilUnderlined('Antony Blinken');
    const lines = await news.page.evaluate(() => {
      const [mark] = CSS.highlights.get('sekilas-person') ?? [];
      const range = document.createRange();
      if (mark) range.setStart(mark.startContainer, mark.startOffset);
      if (mark) range.setEnd(mark.endContainer, mark.endOffset);
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
    });
    expect(lines).toHaveLength(2);
    const { left, right, top, bottom } = lines[line] as (typeof lines)[number];
    await news.page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 4 });
    const { box } = await news.card.waitFor('Antony Blinken');
    expect(Math.abs(box.x - left)).toBeLessThanOrEqual(1);
    expect(Math.abs(box.y - bottom - 8)).toBeLessThanOrEqual(1);
  });
});
