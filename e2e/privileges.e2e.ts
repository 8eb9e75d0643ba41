import { describe, expect } from 'vitest';
import type { Reply } from '../messages/protocol.ts';
import { pathOf } from '../tools/news-page.ts';
import { showcase } from '../tools/starter-pack.ts';
import { test } from './extension.ts';
import { Background } from './pages/background.ts';
import { ContentScript } from './pages/content-script.ts';
import type { NewsPage } from './pages/news-page.ts';

/** Sends a message, given as its source, from where our content script runs, as a page could that has broken out of its own world. */
const send = async <T = Reply<unknown>>({ page }: NewsPage, message: string) =>
  (await ContentScript.of(page)).run<T>(`chrome.runtime.sendMessage(${message})`);

describe('a page that has taken over our content script', () => {
  test.for([
    { type: 'set-site', host: 'news.example', enabled: false },
    { type: 'set-page', address: 'https://news.example/', enabled: false },
    { type: 'set-paused', paused: true },
    { type: 'prefer', preferences: { offEverywhere: true } },
    { type: 'settings.set' },
    { type: 'delete-all' },
    { type: 'export' },
    { type: 'import', pack: {} },
  ])('is refused $type', async (message, { extension, pack, open }) => {
    const news = await open(pathOf(showcase(pack)));
    expect(await send(news, JSON.stringify(message))).toMatchObject({ ok: false, code: 'forbidden' });
    const options = await extension.context.newPage();
    await options.goto(extension.url('options.html'));
    expect(await options.evaluate("chrome.storage.local.get('settings')")).toEqual({ settings: { language: 'id', off: [], offPages: [] } });
    await options.close();
  });

  test.for([
    'null',
    '7',
    '[]',
    '{}',
    '{ type: 7 }',
    "{ type: 'spot' }",
    "{ type: 'spot', version: 0, texts: ['Antony Blinken'] }",
    "{ type: 'card', entity: '__proto__' }",
    "{ type: 'card', entity: 'toString' }",
    "{ type: 'card', entity: '' }",
    "{ type: 'card', entity: '\\ud800' }",
    "{ type: 'card', entity: 'x'.repeat(20_000_000) }",
    "{ type: 'spot', introduced: [], blocks: Array.from({ length: 100 }, (_, id) => ({ id, text: 'x'.repeat(200_000) })) }",
  ])('is told that %s does not fit', async (message, { pack, open }) => {
    expect(await send(await open(pathOf(showcase(pack))), message)).toMatchObject({ ok: false, code: 'bad-request' });
  });

  test('an entity that there is not is a normal miss', async ({ pack, open }) => {
    const reply = await send(await open(pathOf(showcase(pack))), "{ type: 'card', entity: 'constructor' }");
    expect(reply).toMatchObject({ ok: false, code: 'not-found' });
  });

  test('cannot see the settings', async ({ pack, open }) => {
    const { page } = await open(pathOf(showcase(pack)));
    const script = await ContentScript.of(page);
    await expect(script.run('chrome.storage.local.get()')).rejects.toThrow(/not allowed/);
  });

  test('can make a noise, but only its own tab is refused for it', async ({ pack, open }) => {
    const noisy = await open(pathOf(showcase(pack)));
    const quiet = await open(pathOf(showcase(pack)));
    const ask = `chrome.runtime.sendMessage({ type: 'card', entity: 'antony-blinken' }).then(({ code }) => code ?? 'ok')`;
    const [noise, other] = [await ContentScript.of(noisy.page), await ContentScript.of(quiet.page)];
    const replies = noise.run<string[]>(`Promise.all(Array.from({ length: 10_000 }, () => ${ask}))`);
    // A card by hover may come later than a test waits: its question stands behind ten thousand others.
    expect(await other.run<string>(ask)).toBe('ok');
    const codes = Map.groupBy(await replies, (code) => code);
    expect([...codes.keys()].sort()).toEqual(['busy', 'ok']);
    expect(codes.get('ok')?.length).toBeLessThan(500);
    expect(quiet.errors).toEqual([]);
  });
});

test('nobody outside the extension can reach it', async ({ extension }) => {
  const worker = await new Background(extension).worker();
  const listened = 'chrome.runtime.onMessageExternal.hasListeners() || chrome.runtime.onConnectExternal.hasListeners()';
  expect(await worker.evaluate(listened)).toBe(false);
});
