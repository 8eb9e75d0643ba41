import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { ContentScript } from './pages/content-script.ts';
import type { NewsPage } from './pages/news-page.ts';
import { until } from './pages/until.ts';

/** Pages that name nobody of the corpus. All of them were written for this test. */
const PAGES: Readonly<Record<string, string>> = {
  '/unknown': `<html lang="id"><title>Panen raya</title><h1>Panen raya di lereng gunung</h1>
    <p>Pak Lurah Sastro Widodo membuka panen raya bersama warga Desa Karanganyar pada Minggu pagi.</p>
    <p>“Hasilnya lebih baik daripada tahun lalu,” kata Bu Marni, ketua kelompok tani.</p>`,
  '/empty': '',
  '/bare': '<!doctype html><html><head></head><body></body></html>',
  '/french': `<html lang="fr"><title>Tarte aux pommes</title><h1>La tarte aux pommes de ma tante</h1>
    <p>Épluchez six pommes, coupez-les en fines tranches et citronnez-les aussitôt.</p>
    <p>Étalez la pâte, disposez les fruits en rosace, puis enfournez pour quarante minutes à four chaud.</p>
    <ul><li>200 g de farine</li><li>100 g de beurre</li><li>une pincée de sel</li></ul>`,
  '/hostile': `<html><form><input name="childNodes"><input name="parentNode"><p>Nama <b>siapa</b> ini?</p></form>
    <script>CSS.highlights.clear()</script>`,
};

describe('pages with nothing to say about', () => {
  test.for(Object.keys(PAGES))('%s: no underline, no error', async (path, { pages, open, backgroundErrors }) => {
    for (const [name, html] of Object.entries(PAGES)) pages.set(name, html);
    const news = await open(path);
    await expectSilence(news);
    expect(news.errors).toEqual([]);
    expect(backgroundErrors).toEqual([]);
  });

  test('about:blank: no underline, no error', async ({ open }) => {
    const news = await open('about:blank');
    expect(await news.underlines()).toEqual([]);
    expect(news.errors).toEqual([]);
  });
});

test('the pointer is listened for from the first name on', async ({ pages, open }) => {
  pages.set('/plain', PAGES['/french'] ?? '');
  const news = await open('/plain');
  const script = await ContentScript.of(news.page);
  await script.tapMessages();
  await add(news, 'Laissez tiédir la tarte une heure avant de la servir.');
  await until('the text to be asked about', async () => (await script.sent()).includes('spot'));
  expect(await script.listensFor()).not.toContain('pointermove');
  await expectSilence(news);
  expect(await script.listensFor()).toEqual(expect.arrayContaining(['pointermove', 'scroll']));
});

/** Adds a known name at the end and waits for its underline: by then all that stood before it has been read. */
async function expectSilence(news: NewsPage): Promise<void> {
  await add(news, 'Antony Blinken');
  const found = await until('the added name to be underlined', async () => {
    const underlines = await news.underlines();
    return underlines.some(({ text }) => text === 'Antony Blinken') && underlines;
  });
  expect(found.map(({ text }) => text)).toEqual(['Antony Blinken']);
}

function add(news: NewsPage, text: string): Promise<void> {
  return news.page.evaluate((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.body.append(paragraph);
  }, text);
}
