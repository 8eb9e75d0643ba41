import { describe, expect } from 'vitest';
import { cardTranslator } from '../locales/card.ts';
import { test } from './extension.ts';
import { html } from './pages/html.ts';
import { PopupPage } from './pages/popup-page.ts';
import { throughout, until } from './pages/until.ts';

const t = cardTranslator('id');

describe('the card', () => {
  test('leads to the card of a name in it, and back', async ({ pack, pages, open }) => {
    const people = new Map(pack.people.map(({ id, name }) => [id, name.en]));
    // The card has room for one name, in whatever font.
    const signed = pack.agreements.flatMap(({ name, signatories: [one, ...others] }) =>
      one && 'person' in one && people.has(one.person) && others.length === 0
        ? [{ agreement: name.en, person: people.get(one.person) ?? '' }]
        : [],
    );
    const { agreement, person } = signed[0] ?? { agreement: '', person: '' };
    pages.set('/trail', html(`<p>About the ${agreement} of today.</p>`));
    const news = await open('/trail');
    await until('the agreement to be underlined', async () => (await news.underlinedIn()).length > 0);
    await news.pointAt((await news.underlinedIn())[0] ?? '');
    await news.card.waitFor(agreement);
    await news.card.click(person);
    await news.card.waitFor(person);
    await news.card.click(`‹ ${t('card.back', { name: agreement })}`);
    expect((await news.card.waitFor(agreement)).buttons.some((button) => button.startsWith('‹'))).toBe(false);
    expect(news.errors).toEqual([]);
  });

  test('stays where it is when it is kept, until it is closed', async ({ pages, open }) => {
    pages.set('/keep', html('<p>Antony Blinken spoke.</p><p style="margin-top: 500px">Marco Rubio spoke.</p>'));
    const news = await open('/keep');
    await news.pointAt('Antony Blinken');
    await news.card.waitFor('Antony Blinken');
    await news.card.keep(t('card.pin'));
    await news.page.mouse.move(900, 700, { steps: 4 });
    await news.page.mouse.click(900, 700);
    await news.card.stays('Antony Blinken');
    await news.page.keyboard.press('Escape');
    await news.card.waitUntilClosed();
  });

  test('is not read itself: what it names is not on the page', async ({ pages, open, extension }) => {
    pages.set('/own', html('<p>Antony Blinken spoke.</p>'));
    const news = await open('/own');
    await news.pointAt('Antony Blinken');
    const { passages } = await news.card.waitFor('Antony Blinken');
    expect(passages.length).toBeGreaterThan(0);
    // Long enough for the page to be looked at again.
    await throughout(1_500, async () => expect(await news.underlinedIn()).toEqual(['Antony Blinken']));
    const popup = await PopupPage.open(extension, news);
    await expect.poll(() => popup.names()).toEqual(['Antony Blinken']);
    await popup.page.close();
  });

  test('copies what it says with its sources', async ({ pages, open, extension }) => {
    pages.set('/copy', html('<p>Antony Blinken spoke.</p>', '<meta property="article:published_time" content="2021-06-14">'));
    const news = await open('/copy');
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await news.pointAt('Antony Blinken');
    await news.card.waitFor('Antony Blinken');
    // A click counts once the browser has told that the card can be seen.
    await until('the text in the clipboard', async () => {
      if ((await news.card.view())?.buttons.includes(t('card.copy'))) await news.card.click(t('card.copy'));
      return (await news.card.view())?.buttons.includes(t('card.copied'));
    });
    const copied = await news.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Antony Blinken \(14 Juni 2021\)\n/);
    expect(copied).toContain(t('copy.sources'));
  });

  test('comes for a name that was read long ago', async ({ pages, open }) => {
    pages.set('/tidy', html('<p>Antony Blinken spoke.</p>'));
    const news = await open('/tidy');
    await news.waitUntilUnderlined('Antony Blinken');
    // By then the browser has thrown away what nobody holds.
    const session = await news.page.context().newCDPSession(news.page);
    for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
    await news.pointAt('Antony Blinken');
    await news.card.waitFor('Antony Blinken');
  });
});
