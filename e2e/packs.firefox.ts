import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { pathOf } from '../tools/news-page.ts';
import { showcase } from '../tools/starter-pack.ts';
import { test as base } from './firefox.ts';
import { ExtensionTab } from './pages/extension-tab.ts';
import { until } from './pages/until.ts';

const sources = ['https://example.org/sekilas-test'];
const zubaidah = {
  id: 'zubaidah-kartosentono',
  name: { en: 'Zubaidah Kartosentono' },
  order: 'given',
  country: 'ID',
  aliases: [],
  memberships: [],
  sources,
};
const article = (at: number) => ({
  id: `kabar-${at}`,
  language: 'id',
  headline: `Kabar uji ke-${at}`,
  date: '2024-05-06',
  source: { publisher: 'Harian Uji' },
  text: 'Zubaidah Kartosentono bertemu Antony Blinken dalam lokakarya kuskusubeka.',
});
const articles = (count: number) => Array.from({ length: count }, (_, at) => article(at));

const test = base
  /** Writes a file to be chosen. */
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs from this pattern
  .extend('written', { scope: 'file' }, async ({}, { onCleanup }) => {
    const folder = await mkdtemp(join(tmpdir(), 'sekilas-packs-'));
    onCleanup(() => rm(folder, { recursive: true }));
    return async (name: string, content: string | Uint8Array): Promise<string> => {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    };
  })
  .extend('options', { scope: 'file' }, async ({ firefox }, { onCleanup }) => {
    const options = await ExtensionTab.open(firefox, 'options.html');
    await options.waitForText('Setelan');
    onCleanup(() => options.close());
    return options;
  });

const BRING = '.pack-adder input';

describe('in Firefox, a pack that the reader brings', () => {
  test('is prepared, found, known on pages, and removed again', async ({ firefox, written, options, open, pack }) => {
    const content = gzipSync(JSON.stringify({ id: 'mine', title: 'Paket uji', people: [zubaidah], articles: articles(1_200) }));
    await options.chooseFile(BRING, await written('mine.json.gz', content));
    await options.waitForText('“Paket uji”: Artikel: 1.200 · Tokoh: 1');
    await options.click('.pack-preview .first');
    await until('the pack to be prepared', async () => {
      const [pack = ''] = await options.texts('.packs li');
      return pack.includes('Paket uji') && (await options.texts('.packs progress')).length === 0;
    });

    const popup = await ExtensionTab.open(firefox, 'popup.html');
    await until('a place to type', async () => (await popup.texts('[role=combobox]')).length > 0);
    await popup.page.keyboard.type('kartosentono');
    await until('her', async () => (await popup.texts('[aria-busy=false] [role=option] .result-title'))[0] === 'Zubaidah Kartosentono');
    await popup.close();

    await options.click('.pack-adder ~ .switch input');
    const news = await open(pathOf(showcase(pack)));
    await news.page.evaluate(() => {
      const line = document.createElement('p');
      line.innerHTML = '<b id="her">Zubaidah Kartosentono</b> tiba.';
      document.body.prepend(line);
    });
    await news.page.bringToFront();
    await news.waitForUnderline('Zubaidah Kartosentono');
    await news.page.hover('#her');
    await news.card.waitFor('Zubaidah Kartosentono');

    await options.click('.packs li > button:last-child');
    await options.click('.packs .asked button');
    await until('an empty list', async () => (await options.texts('.packs li')).length === 0);
  });

  test('goes on after its page is closed', async ({ firefox, written }) => {
    const first = await ExtensionTab.open(firefox, 'options.html');
    await first.waitForText('Setelan');
    const lines = articles(3_000).map((one) => JSON.stringify(one));
    await first.chooseFile(BRING, await written('lama.ndjson', lines.join('\n')));
    await first.waitForText('“lama”: Artikel: 3.000');
    await first.click('.pack-preview .first');
    await until('the pack to be in the list', async () => (await first.texts('.packs progress')).length === 1);
    await first.close();

    const second = await ExtensionTab.open(firefox, 'options.html');
    await until('the pack to be prepared', async () => {
      return (await second.texts('.packs li')).length === 1 && (await second.texts('.packs progress')).length === 0;
    });
    await second.click('.packs li > button:last-child');
    await second.click('.packs .asked button');
    await until('an empty list', async () => (await second.texts('.packs li')).length === 0);
    await second.close();
  });

  test.for<[name: string, content: string | Uint8Array, told: string]>([
    ['cut.json', JSON.stringify(articles(1)).slice(0, -40), 'terputus di tengah'],
    ['comma.json', '[\n{},\n]', 'baris 3 “]” tidak boleh ada di sini'],
    ['lines.ndjson', `${JSON.stringify(article(0))}\n{"headline": oops}`, 'baris 2 “o” tidak boleh ada di sini'],
    [
      'field.json',
      JSON.stringify([{ ...article(0), date: '2024-13-01' }], null, 1),
      'baris 6: [0].date “2024-13-01” bukan tanggal di kalender',
    ],
    ['cut.json.gz', gzipSync('[]').subarray(0, 12), 'terpotong atau berubah'],
    ['behind.json.gz', Buffer.concat([gzipSync('[]'), Buffer.from('more')]), 'terpotong atau berubah'],
    ['deep.json', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'bertingkat lebih dari 32'],
    ['ours.json', JSON.stringify({ people: [{ ...zubaidah, id: 'antony-blinken' }] }), 'adalah Antony Blinken di pustaka'],
  ])('%s is refused in the same words as in Chromium', async ([name, content, told], { written, options }) => {
    await options.chooseFile(BRING, await written(name, content));
    await options.waitForText(`${name} tidak ditambahkan`);
    expect((await options.texts('.faults')).join().replace(/\s+/g, ' ')).toContain(told);
  });
});
