import { describe, expect } from 'vitest';
import { test as base } from './extension.ts';
import { html } from './pages/html.ts';

const test = base.override('launch', { touch: true });

describe('a finger', () => {
  test('on a name opens its card as a sheet at the bottom, and elsewhere closes it', async ({ pages, open }) => {
    pages.set('/tap', html('<p>Antony Blinken spoke.</p>'));
    const news = await open('/tap');
    await news.page.setViewportSize({ width: 390, height: 700 });
    const { x, y } = await news.placeOfUnderlined('Antony Blinken');
    await news.page.touchscreen.tap(x, y);
    const { box } = await news.card.waitFor('Antony Blinken');
    expect([box.x, box.width, Math.round(box.y + box.height)]).toEqual([0, 390, 700]);
    expect(box.height).toBeLessThanOrEqual(700 * 0.55 + 1);
    await news.page.touchscreen.tap(200, 200);
    await news.card.waitUntilClosed();
    expect(news.errors).toEqual([]);
  });

  test('on a link follows the link', async ({ pages, open }) => {
    pages.set('/link', html('<p><a href="#there">Antony Blinken</a> spoke.</p>'));
    const news = await open('/link');
    const { x, y } = await news.placeOfUnderlined('Antony Blinken');
    await news.page.touchscreen.tap(x, y);
    await news.page.waitForURL('**#there');
    expect(await news.card.view()).toBeUndefined();
  });
});
