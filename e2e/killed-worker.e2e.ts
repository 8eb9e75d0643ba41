import { describe, expect } from 'vitest';
import { inTime } from '../messages/in-time.ts';
import { pathOf } from '../tools/news-page.ts';
import { showcase } from '../tools/starter-pack.ts';
import { test } from './extension.ts';
import { stopWorker } from './pages/background.ts';
import { ContentScript } from './pages/content-script.ts';
import { placeOf } from './pages/in-page.ts';
import { PopupPage } from './pages/popup-page.ts';
import { until } from './pages/until.ts';

/** Milliseconds after which the worker is killed while it fills the store: from before the first row to after the last. */
const MOMENTS = [0, 10, 20, 40, 60, 80, 120, 160, 220, 300, 400, 600];

/** So long a browser may take to answer or to refuse: what it does not do then, it never does. */
const PATIENCE = 20_000;

describe('a worker that is killed while it fills the store', () => {
  test.for(MOMENTS)('after %i ms leaves the whole pack or none, and the next one fills it', async (milliseconds, { extension }) => {
    const popup = await PopupPage.open(extension);
    await popup.stopWorker();
    await popup.dropDatabase('sekilas');

    // Whatever it is asked, it finds no pack in the store and begins to fill it.
    const asked = popup.askForCard('moon-jae-in');
    await new Promise((resume) => setTimeout(resume, milliseconds));
    await popup.stopWorker();
    await inTime(asked, PATIENCE, 'the question to the worker that was killed was neither answered nor refused');
    const left = await popup.storedPack();
    expect(left.pack ? left.rows : 0, 'rows of a pack that shows').toBe(left.pack ? left.rowsOfAll : 0);

    const card = await inTime(popup.askForCard('moon-jae-in'), PATIENCE, 'no card came from the next worker');
    expect(card).toMatchObject({ ok: true });
    expect(JSON.stringify(card)).toContain('Moon Jae-in');
    const filled = await until('the store to be filled', async () => {
      const stored = await popup.storedPack();
      return stored.pack && stored.leftovers === 0 && stored;
    });
    expect(filled.rows).toBe(filled.rowsOfAll);
    expect(filled.rows).toBeGreaterThan(1_000);
    await popup.page.close();
  });
});

describe('the process of the extension', () => {
  test('crashes with everything in it, and the next card comes all the same', async ({ extension, pack, open }) => {
    const news = await open(pathOf(showcase(pack)));
    const place = placeOf(await news.waitForUnderline('Antony Blinken'));
    const popup = await PopupPage.open(extension);
    const crashed = popup.page.waitForEvent('crash');
    const session = await popup.page.context().newCDPSession(popup.page);
    // Never answered: there is nobody left to do so.
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    await news.page.bringToFront();
    await news.point(place);
    const card = await news.card.waitFor('Antony Blinken');
    expect(card.passages.length).toBeGreaterThan(0);
    await popup.page.close();
  });
});

describe('a worker that is killed while a page asks it', () => {
  // It takes some thirty milliseconds to start and as many to answer.
  test.for([10, 20, 30, 40, 50, 60])('%i ms after the question for a card, still gives it', async (milliseconds, { pack, open }) => {
    const news = await open(pathOf(showcase(pack)));
    const place = placeOf(await news.waitForUnderline('Antony Blinken'));
    const content = await ContentScript.of(news.page);
    await content.tapMessages();
    await stopWorker(news.page);
    await news.point(place);
    await until('a card to be asked for', async () => (await content.sent()).includes('card'));
    await new Promise((resume) => setTimeout(resume, milliseconds));
    await stopWorker(news.page);
    const card = await news.card.waitFor('Antony Blinken');
    expect(card.name).toBe('Antony Blinken');
  });
});
