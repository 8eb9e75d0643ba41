import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { OptionsPage } from './pages/options-page.ts';
import { PopupPage } from './pages/popup-page.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { until } from './pages/until.ts';

const sources = ['https://example.org/sekilas-test'];
const zubaidah = {
  id: 'zubaidah-kartosentono',
  name: { en: 'Zubaidah Kartosentono' },
  family: 'Kartosentono',
  order: 'given',
  country: 'ID',
  aliases: [],
  memberships: [{ post: 'id.example', from: '2020-01-01', sources }],
  sources,
};
const post = { id: 'id.example', country: 'ID', office: 'example-envoy', title: { en: 'Example Envoy', id: 'Utusan Contoh' } };

/** Articles that name her and somebody of our own library, in words of no other article. */
const articles = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `kabar-${at}`,
    language: 'id',
    headline: `Kabar uji ke-${at}`,
    date: '2024-05-06',
    source: { publisher: 'Harian Uji' },
    text: `Zubaidah Kartosentono bertemu Antony Blinken dalam lokakarya kuskusubeka.\n\n${'Isi yang panjang tentang banyak hal. '.repeat(20)}`,
  }));
const lines = (count: number) =>
  articles(count)
    .map((one) => JSON.stringify(one))
    .join('\n');

const NEWS =
  '<!doctype html><html lang="id"><meta charset="utf-8"><title>Kabar</title><p>Utusan <b>Zubaidah Kartosentono</b> dan Antony Blinken tiba di Jakarta.';

describe('a pack that the reader brings', () => {
  test('is listed, found, told on hover, underlined where the reader allows it, and removed again', async ({ extension, pages, open }) => {
    pages.set('/kabar', NEWS);
    const options = await OptionsPage.open(extension);
    await options.bring('mine.json', { id: 'mine', title: 'Paket uji', people: [zubaidah], posts: [post], articles: articles(3) });
    await options.page.getByText('“Paket uji”: Artikel: 3 · Tokoh: 1').waitFor();
    await options.add();
    await options.waitForPack('Paket uji');
    expect(await options.pack('Paket uji').innerText()).toContain('Artikel: 3 · Tokoh: 1');

    const popup = await PopupPage.open(extension);
    const [person, article] = await popup.search('kartosentono');
    expect([person?.kind, person?.title, person?.text]).toEqual([
      'person',
      'Zubaidah Kartosentono',
      expect.stringContaining('Utusan Contoh'),
    ]);
    expect(article).toMatchObject({ kind: 'article' });
    expect((await popup.search('kuskusubeka')).length).toBe(3);
    // Whom our own pack knows is known in the articles of the reader's, by every name.
    expect((await popup.search('블링컨 lokakarya')).map(({ kind }) => kind)).toEqual(['article', 'article', 'article']);
    await popup.page.close();

    const news = await open('/kabar');
    await news.waitUntilUnderlined('Antony Blinken');
    expect(await news.underlinedIn(), 'the page could see it').not.toContain('Zubaidah Kartosentono');
    await news.page.locator('b').hover();
    const card = await news.card.waitFor('Zubaidah Kartosentono');
    expect(card.text).toContain('Utusan Contoh');
    expect(card.passages).not.toEqual([]);

    await options.allowUnderlines(true);
    await news.waitUntilUnderlined('Zubaidah Kartosentono');
    await options.allowUnderlines(false);

    await options.page.bringToFront();
    await options.remove('Paket uji');
    const after = await PopupPage.open(extension);
    await after.input.fill('kuskusubeka');
    await after.page.getByText('Tidak ada hasil untuk “kuskusubeka”').waitFor();
    await after.page.close();
    const again = await open('/kabar');
    await again.waitUntilUnderlined('Antony Blinken');
    expect(await again.underlinedIn()).not.toContain('Zubaidah Kartosentono');
    await until('the rows to be gone', async () => (await options.storedPack('mine')).leftovers === 0);
    expect(await options.storedPack('mine')).toMatchObject({ shown: false, parts: undefined });
    await options.page.close();
  });

  test('brings names that are found in what was there before: the articles of other packs, and saved pages', async ({
    extension,
    pages,
    open,
  }) => {
    const sentence =
      'Wiranata Kusumawati menerima Antony Blinken di tepi sungai, dan keduanya berbicara tentang bendungan selama dua jam. ';
    const text = `<p>${sentence.repeat(3)}</p>`.repeat(4);
    pages.set('/tersimpan', `<!doctype html><html lang="id"><title>Bendungan</title><article><h1>Bendungan</h1>${text}</article>`);
    const page = await open('/tersimpan');
    await page.waitForUnderline('Antony Blinken');
    const popup = await PopupPage.open(extension, page);
    await popup.save('Simpan laman ini');
    await popup.saved().getByText('Tersimpan, 4 paragraf').waitFor();
    await popup.page.close();

    const options = await OptionsPage.open(extension);
    await options.bring(
      'arsip.json',
      articles(2).map((one) => ({ ...one, id: `arsip-${one.id}`, text: sentence })),
    );
    await options.add();
    await options.waitForPack('arsip');
    const wiranata = { ...zubaidah, id: 'wiranata', name: { en: 'Wiranata Kusumawati' }, family: 'Kusumawati', memberships: [] };
    await options.bring('tokoh.json', { title: 'Tokoh baru', people: [wiranata] });
    await options.add();
    await options.waitForPack('Tokoh baru');

    const reader = await ReaderPage.open(extension, '/entity/wiranata');
    const found = reader.page.locator('.passages h3');
    await expect.poll(() => found.allInnerTexts()).toEqual(expect.arrayContaining(['Kabar uji ke-0', 'Kabar uji ke-1', 'Bendungan']));
    await options.remove('Tokoh baru');
    await options.waitForPack('arsip');
    await options.remove('arsip');
    await Promise.all([reader, options].map(({ page }) => page.close()));
  });

  test('is refused as a whole, with every fault and its place', async ({ extension }) => {
    const options = await OptionsPage.open(extension);
    await options.bring('rusak.ndjson', `${lines(2)}\n{"headline": oops}\n`);
    const { faults } = options;
    await faults.waitFor();
    expect(await faults.innerText()).toMatch(/rusak\.ndjson tidak ditambahkan[\s\S]*baris 3 “o” tidak boleh ada di sini/);
    await options.bring('milik.json', { people: [{ ...zubaidah, id: 'antony-blinken' }], posts: [post] });
    await faults.getByText('people[0].id “antony-blinken” adalah Antony Blinken di pustaka').waitFor();
    await options.bring(
      'banyak.json',
      Array.from({ length: 21 }, () => ({})),
    );
    await faults.getByText('Mungkin masih ada yang lain: hanya 20 yang pertama').waitFor();
    expect(await options.page.locator('.packs li').count()).toBe(0);
    await options.page.close();
  });

  test.for([1, 2, 4])('goes on after the page is closed with %i parts done, and is whole', async (parts, { extension }) => {
    const id = `kill-${parts}`;
    const first = await OptionsPage.open(extension);
    await first.bring(`${id}.ndjson`, lines(3_000).replaceAll('"id":"kabar', `"id":"${id}`));
    await first.add();
    await until(`${parts} parts to be prepared`, async () => ((await first.storedPack(id)).parts ?? 0) >= parts);
    await first.page.close();

    const second = await OptionsPage.open(extension);
    const left = await second.storedPack(id);
    expect(left.shown ? left.bodies : 0, 'articles of a pack that is not whole').toBe(left.shown ? 3_000 : 0);
    await second.waitForPack(id);
    expect(await second.storedPack(id)).toMatchObject({ shown: true, parts: undefined, heads: 3_000, bodies: 3_000, indexed: 3_000 });
    await second.remove(id);
    await second.page.close();
  });

  test('comes back after the library was lost', async ({ extension }) => {
    const options = await OptionsPage.open(extension);
    await options.bring('kembali.ndjson', lines(20).replaceAll('"id":"kabar', '"id":"kembali'));
    await options.add();
    await options.waitForPack('kembali');
    await options.page.close();
    const popup = await PopupPage.open(extension);
    await popup.stopWorker();
    await popup.dropDatabase('sekilas');

    const again = await OptionsPage.open(extension);
    await until('the pack to be there again', async () => (await again.storedPack('kembali')).shown);
    expect(await again.storedPack('kembali')).toMatchObject({ bodies: 20, indexed: 20 });
    expect((await popup.search('kuskusubeka')).length).toBeGreaterThan(0);
    await again.remove('kembali');
    await again.page.close();
    await popup.page.close();
  });

  test('is added when another was removed after its file was read', async ({ extension }) => {
    const options = await OptionsPage.open(extension);
    await options.bring('tua.json', { id: 'tua', title: 'Paket tua', articles: articles(1) });
    await options.add();
    await options.waitForPack('Paket tua');
    await options.bring('muda.json', { id: 'muda', title: 'Paket muda', people: [zubaidah], posts: [post] });
    await options.page.getByText('“Paket muda”: Tokoh: 1').waitFor();
    await options.remove('Paket tua');
    await options.add();
    await options.waitForPack('Paket muda');
    await options.remove('Paket muda');
    await options.page.close();
  });

  test('is stopped by the reader, and goes on', async ({ extension }) => {
    const options = await OptionsPage.open(extension);
    await options.bring('lama.ndjson', lines(3_000).replaceAll('"id":"kabar', '"id":"lama'));
    await options.add();
    await options.pack('lama').getByRole('button', { name: 'Hentikan' }).click();
    await options.pack('lama').getByRole('button', { name: 'Lanjutkan' }).click();
    await options.waitForPack('lama');
    expect(await options.storedPack('lama')).toMatchObject({ bodies: 3_000, indexed: 3_000 });
    await options.remove('lama');
    await options.page.close();
  });
});
