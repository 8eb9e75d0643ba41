import { describe, expect } from 'vitest';
import { cardTranslator } from '../locales/card.ts';
import { test } from './extension.ts';
import { Background } from './pages/background.ts';
import { ContentScript } from './pages/content-script.ts';
import { html } from './pages/html.ts';
import type { NewsPage } from './pages/news-page.ts';
import { waitForReader } from './pages/opened-reader.ts';
import { OptionsPage } from './pages/options-page.ts';
import { throughout, until } from './pages/until.ts';

const t = cardTranslator('id');
const NOT_THIS = t('card.not-this.person');
/** As cards on pages in English call him. */
const KIM = 'Kim Jong Un';
const MEETING = html('<p>Kim Jong-un bertemu Sung Kim.</p><p>Kim pulang.</p>');

/** Clicks a button of the card until it says what comes then: a click counts once the browser has told that the card can be seen. */
async function click(news: NewsPage, button: string, then: string): Promise<void> {
  await until(`“${then}”`, async () => {
    const view = await news.card.view();
    if (view?.text.includes(then)) return true;
    // It may be gone by then: the click before has counted.
    if (view?.buttons.includes(button)) await news.card.click(button).catch(() => undefined);
    return false;
  });
}

const deny = (news: NewsPage, form: string) => click(news, NOT_THIS, t('denied.title.person', { form }));

describe('“Not this person?”', () => {
  test('gives way to the next who may be meant, on this page, until it is taken back in the card', async ({ pages, open }) => {
    pages.set('/meeting', MEETING);
    pages.set('/other', MEETING);
    const news = await open('/meeting');
    await news.pointAt('Kim');
    expect((await news.card.waitFor(KIM)).text).toContain('Sung Kim');
    await deny(news, 'Kim');
    // It stays for the way back, wherever the pointer goes.
    await news.page.mouse.move(900, 700, { steps: 4 });
    await throughout(1_200, async () => expect((await news.card.view())?.buttons).toContain(t('denied.undo')));
    await news.page.keyboard.press('Escape');
    await news.card.waitUntilClosed();
    for (const _ of ['at once', 'and after a reload']) {
      await news.pointAway();
      await news.pointAt('Kim');
      await news.card.waitFor('Sung Kim');
      await news.page.reload();
    }
    await news.pointAt('Kim Jong-un');
    await news.card.waitFor(KIM);

    const other = await open('/other');
    await other.pointAt('Kim');
    await other.card.waitFor(KIM);
    await deny(other, 'Kim');
    await click(other, t('denied.undo'), NOT_THIS);
    await other.card.waitFor(KIM);
    await other.page.keyboard.press('Escape');
    await other.page.reload();
    await other.pointAt('Kim');
    await other.card.waitFor(KIM);
    expect([...news.errors, ...other.errors]).toEqual([]);
  });

  test('of a full name takes the short ones along, and is taken back in the options', async ({ extension, pages, open }) => {
    pages.set('/blinken', html('<p>Antony Blinken spoke.</p><p>Blinken left with Marco Rubio.</p>'));
    const news = await open('/blinken');
    await news.waitUntilUnderlined('Blinken');
    await news.pointAt('Antony Blinken');
    await news.card.waitFor('Antony Blinken');
    await deny(news, 'Antony Blinken');
    const underlined = async () => (await news.underlinedIn()).sort();
    await until('the name to be let go', async () => (await underlined()).join() === 'Marco Rubio', underlined);
    await new Background(extension).choose('who-is', 'Antony Blinken', news);
    const search = '#/search/Antony%20Blinken';
    expect((await waitForReader(extension, 'Pustaka', search)).url).toContain(search);

    const options = await OptionsPage.open(extension);
    const item = options.page.getByRole('listitem').filter({ hasText: '“Antony Blinken” tidak diartikan sebagai Antony Blinken' });
    await item.getByText('/blinken').waitFor();
    await item.getByRole('button').click();
    await item.waitFor({ state: 'detached' });
    await options.page.close();
    await news.page.bringToFront();
    await news.waitUntilUnderlined('Antony Blinken');
    await news.waitUntilUnderlined('Blinken');
    expect(news.errors).toEqual([]);
  });

  test('is for the keyboard, too: the focus goes along and comes back', async ({ pages, open, extension }) => {
    pages.set('/keys', html('<a href="#">A link</a><p>Antony Blinken spoke.</p>'));
    const news = await open('/keys');
    await news.waitUntilUnderlined('Antony Blinken');
    await news.page.locator('a').focus();
    await new Background(extension).press('open-card', news);
    await until('the focus on the name', async () => (await news.card.focused())?.includes('Antony Blinken'));
    await news.page.keyboard.press('Tab');
    expect(await news.card.focused()).toBe(NOT_THIS);
    await until('the focus on what was kept', async () => {
      if ((await news.card.focused()) === NOT_THIS) await news.page.keyboard.press('Enter');
      return (await news.card.focused()) === t('denied.title.person', { form: 'Antony Blinken' });
    });
    await news.page.keyboard.press('Escape');
    await news.card.waitUntilClosed();
    expect(await news.page.evaluate(() => document.activeElement?.textContent)).toBe('A link');
  });
});

describe('a page', () => {
  test('cannot say it for the reader', async ({ pages, open }) => {
    pages.set('/forged', html('<p>Antony Blinken spoke.</p>'));
    const news = await open('/forged');
    await news.pointAt('Antony Blinken');
    const { box } = await news.card.waitFor('Antony Blinken');
    await news.page.evaluate(
      ([x, y]) => {
        for (let dx = 0; dx < 350; dx += 5)
          for (let dy = 0; dy < 60; dy += 5) (document.elementFromPoint(x + dx, y + dy) as HTMLElement)?.click();
      },
      [box.x, box.y] as const,
    );
    expect((await news.card.view())?.buttons).toContain(NOT_THIS);
    await news.page.reload();
    await news.waitUntilUnderlined('Antony Blinken');
  });

  test('that has taken over our content script can say it of itself only, and not read what was said', async ({
    pages,
    open,
    extension,
  }) => {
    pages.set('/evil', html('<p>Antony Blinken spoke.</p>'));
    const news = await open('/evil');
    const script = await ContentScript.of(news.page);
    const send = (message: object) => script.run<{ code?: string }>(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
    const said = { type: 'deny', entity: 'antony-blinken', form: 'Antony Blinken', denied: true };
    await send({ ...said, page: 'https://news.example/', host: 'news.example' });
    expect(await send({ type: 'allow', page: news.page.url(), form: said.form, entity: said.entity })).toMatchObject({ code: 'forbidden' });
    const options = await OptionsPage.open(extension);
    const places = options.page.locator('.places bdi');
    await expect.poll(() => places.allTextContents()).toContain(news.page.url());
    expect((await places.allTextContents()).filter((place) => place.startsWith('https://news.example'))).toEqual([]);
    // No databases of ours are to be seen where it runs.
    expect(await script.run('indexedDB.databases()')).toEqual([]);
    const codes = await script.run<string[]>(`Promise.all(Array.from({ length: 100 }, async (_, at) => {
      const reply = await chrome.runtime.sendMessage({ ...${JSON.stringify(said)}, form: 'form ' + at });
      return reply.code ?? 'ok';
    }))`);
    expect(codes.filter((code) => code === 'ok').length).toBeLessThanOrEqual(20);
    await options.page.close();
  });

  test('in a frame without an address of its own is not offered it', async ({ pages, open }) => {
    pages.set('/frame', html('<iframe id="frame" width="600" height="400" srcdoc="<p>Antony Blinken spoke.</p>"></iframe>'));
    const news = await open('/frame');
    const frame = await until('the frame', async () => news.page.frames().find((one) => one !== news.page.mainFrame()));
    await news.pointAt('Antony Blinken', frame);
    expect((await news.card.waitFor('Antony Blinken')).buttons).not.toContain(NOT_THIS);
  });
});
