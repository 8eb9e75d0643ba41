import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { Background } from './pages/background.ts';
import { ContentScript } from './pages/content-script.ts';
import { PopupPage } from './pages/popup-page.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { until } from './pages/until.ts';

const MENU = '<nav><ul><li><a href="/a">Dunia</a></li><li><a href="/b">Olahraga</a></li></ul></nav>';
/** A news page about something that no article of the corpus is about. */
const news = (headline: string, text: string, head = '') => `<!doctype html><html lang="id"><head><title>${headline} - Warta</title>
  <meta property="og:site_name" content="Warta Sungai"><meta property="article:published_time" content="2021-06-14T08:00:00Z">${head}</head>
  <body>${MENU}<main><article><h1>${headline}</h1>${text}</article></main><footer>Hak cipta Warta</footer></body></html>`;
const RIVER = [
  'Antony Blinken menerima tamunya di tepi sungai yang membeku, dan keduanya berbicara tentang bendungan Zambirah selama dua jam.',
  'Tidak seorang pun menjawab pertanyaan, tetapi sebuah pernyataan menyebut putaran kedua akan digelar pada musim semi di kota lain.',
  'Nelayan di kedua tepi, yang menunggu sejak musim dingin, berharap ada garis di peta dan malam yang tenang bagi keluarga mereka.',
]
  .map((sentence) => `<p>${sentence}</p>`)
  .join('');

test('a page that is saved is found at once, is read with its names, and is removed, and back where it is put back', async ({
  extension,
  pages,
  open,
}) => {
  pages.set('/river', news('Bendungan di sungai beku', RIVER, '<link rel="canonical" href="/river?page=canonical">'));
  const page = await open('/river?utm_source=mail#top');
  await page.waitForUnderline('Antony Blinken');
  const popup = await PopupPage.open(extension, page);
  await popup.save('Simpan laman ini');
  await popup.saved().getByText('Tersimpan, 3 paragraf').waitFor();

  const results = await popup.search('zambirah');
  expect(results).toMatchObject([{ kind: 'article', marks: ['Zambirah'] }]);
  expect(results[0]?.text).toContain('Tersimpan · Warta Sungai · 14 Juni 2021');
  await popup.only('Tersimpan');
  await expect.poll(() => popup.results()).toHaveLength(1);

  const shelf = await ReaderPage.open(extension, '/shelf');
  await shelf.page.getByRole('link', { name: /Bendungan di sungai beku/ }).click();
  await shelf.names('antony-blinken').first().hover();
  await shelf.card.getByRole('heading', { name: 'Antony Blinken' }).waitFor();
  // Its own day: he holds the office.
  expect(await shelf.card.innerText()).toContain('2021');
  await shelf.page.keyboard.press('Escape');
  const text = await shelf.page.locator('article').innerText();
  expect(text).toContain('Warta Sungai');
  for (const left of ['Olahraga', 'Hak cipta']) expect(text).not.toContain(left);
  expect(await shelf.page.getByRole('link', { name: 'Buka naskah asli' }).getAttribute('href')).toMatch(/\/river\?page=canonical$/);

  await page.page.bringToFront();
  await popup.save('Hapus');
  await popup.saved().getByText('Dihapus').waitFor();
  // Who reads it elsewhere keeps the text, and is told.
  await shelf.page.getByText('Dihapus dari laman tersimpan.').waitFor();
  expect(await shelf.page.locator('article').innerText()).toContain('Zambirah');
  await until('nothing to be found', async () => (await popup.results()).length === 0);
  await shelf.page.getByRole('button', { name: 'Kembalikan' }).click();
  await until('the page to be found again', async () => (await popup.results()).length === 1);
  await Promise.all([shelf, popup].map((one) => one.page.close()));
});

test('a person names the saved page on the card and in the reader', async ({ extension, pages, open }) => {
  const text =
    '<p>Ryamizard Qorvath, seorang penulis, bertemu Vladimir Putin di Jenewa pada hari Senin untuk membahas buku tentang sungai.</p>';
  pages.set('/book', news('Buku tentang sungai', text));
  const page = await open('/book');
  await page.waitForUnderline('Vladimir Putin');
  const popup = await PopupPage.open(extension, page);
  await popup.save('Simpan laman ini');
  await popup.saved().getByText('Tersimpan, 1 paragraf').waitFor();
  await popup.page.close();
  await page.page.reload();
  await page.pointAt('Vladimir Putin');
  const { passages } = await page.card.waitFor('Vladimir Putin');
  expect(passages.map(({ text }) => text).join('\n')).toMatch(/penulis[\s\S]*Tersimpan · Warta Sungai/);
  const reader = await ReaderPage.open(extension, '/entity/vladimir-putin');
  await reader.passages().filter({ hasText: 'Qorvath' }).waitFor();
  await reader.page.close();
});

describe('what becomes of a page is said plainly', () => {
  const LONG = `<p>${'Sungai itu panjang, dan tidak ada yang tahu di mana ia berakhir. '.repeat(2_000)}</p>`.repeat(40);
  test.for<[name: string, html: string, said: RegExp]>([
    ['no text', '<!doctype html><title>Kosong</title><img src="x.png">', /Tidak ada teks/],
    ['five megabytes of text', news('Panjang', LONG), /paling banyak 1 MB/],
    [
      'a page that is not free',
      news('Berbayar', `${RIVER}<p>Baca</p>`, '<meta property="article:content_tier" content="locked">'),
      /tidak gratis/,
    ],
    ['the text of another page', news('Salinan', RIVER.replaceAll('sungai', 'kali')), /Tersimpan/],
    ['the same text again', news('Salinan kedua', RIVER.replaceAll('sungai', 'kali')), /sudah Anda simpan dari Warta Sungai: “Salinan/],
  ])('%s', async ([name, html, said], { extension, pages, open }) => {
    const path = `/${name.replaceAll(' ', '-')}`;
    pages.set(path, html);
    const popup = await PopupPage.open(extension, await open(path));
    await popup.save('Simpan laman ini');
    await popup.saved().getByText(said).waitFor();
    await popup.page.close();
  });

  test('the same page again, as it is and changed', async ({ extension, pages, open }) => {
    pages.set('/again', news('Sekali lagi', RIVER.replaceAll('sungai', 'danau')));
    const page = await open('/again');
    const popup = await PopupPage.open(extension, page);
    await popup.save('Simpan laman ini');
    await popup.saved().getByText('Tersimpan').waitFor();
    await popup.save('Simpan lagi');
    await popup.saved().getByText('persis seperti sekarang').waitFor();
    pages.set('/again', news('Sekali lagi', RIVER.replaceAll('sungai', 'teluk')));
    await page.page.reload();
    await popup.save('Simpan lagi');
    await popup.saved().getByText('berbeda dari sebelumnya').waitFor();
    await popup.page.close();
  });
});

test('the menu of a page saves it, in the popup that it opens', async ({ extension, pages, open }) => {
  pages.set('/menu', news('Dari menu', RIVER.replaceAll('sungai', 'selat')));
  const page = await open('/menu');
  await new Background(extension).choose('save-page', '', page);
  // The browser opens a popup for a click of its own only: one that is opened after it finds the wish all the same.
  const popup = await PopupPage.open(extension, page);
  await popup.saved().getByText('Tersimpan, 3 paragraf').waitFor();
  await popup.page.close();
});

test('a page can neither save itself nor see what is saved', async ({ pages, open }) => {
  pages.set('/hostile', news('Jahat', RIVER));
  const script = await ContentScript.of((await open('/hostile')).page);
  for (const message of [
    {
      type: 'save-page',
      page: { address: 'https://x.example/', headline: 'x', publisher: 'x', blocks: [{ kind: 'paragraph', text: 'x' }] },
    },
    { type: 'remove-saved', key: 'saved-00112233445566778899aabbccddeeff' },
    { type: 'restore-saved', key: 'saved-00112233445566778899aabbccddeeff' },
  ]) {
    expect(await script.run(`chrome.runtime.sendMessage(${JSON.stringify(message)})`)).toMatchObject({ ok: false, code: 'forbidden' });
  }
});
