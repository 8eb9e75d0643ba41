import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { Background } from './pages/background.ts';
import { OptionsPage } from './pages/options-page.ts';
import { PopupPage } from './pages/popup-page.ts';
import { until } from './pages/until.ts';

const sources = ['https://example.org/sekilas-test'];
const human = (id: string, en: string, more: object = {}) => ({
  id,
  name: { en },
  order: 'given',
  country: 'ID',
  aliases: [],
  memberships: [],
  sources,
  ...more,
});
const article = {
  id: 'kabar-aneh',
  language: 'id',
  headline: 'Kabar aneh',
  date: '2024-05-06',
  source: { publisher: 'Harian Uji' },
  text: 'Isi lokakarya kuskusubeka.',
};
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('a file that is refused', () => {
  test.for<[name: string, content: string | object | Buffer, told: string]>([
    ['empty', '', 'Berkas ini kosong'],
    ['of a mark only', '\ufeff', 'Berkas ini kosong'],
    ['in UTF-16, cut in a letter', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(JSON.stringify([article])).subarray(1)]), 'Berkas ini'],
    ['cut short', JSON.stringify([article]).slice(0, -40), 'Berkas ini terputus di tengah, sesudah “'],
    ['with garbage behind it', `${JSON.stringify([article], null, 1)}\n]`, 'baris 13 “]” tidak boleh ada di sini'],
    ['with one bad line', `${JSON.stringify(article)}\n{"headline": oops}`, 'baris 2 “o” tidak boleh ada di sini'],
    [
      'with a bad field in a line',
      `${JSON.stringify(article)}\n${JSON.stringify({ ...article, date: '17 Agustus 1945' })}`,
      'baris 2: date “17 Agustus 1945” harus berupa hari',
    ],
    ['with __proto__ at the top', '{"__proto__":{"x":1},"articles":[]}', '__proto__ bukan isian yang dikenal Sekilas'],
    [
      'with __proto__ within',
      JSON.stringify([article]).replace('"publisher"', '"__proto__":{"x":1},"publisher"'),
      '[0].source.__proto__ bukan isian',
    ],
    ['with constructor and toString', `{"constructor":1,"toString":2,"hasOwnProperty":3}`, 'constructor bukan isian'],
    ['5,000 levels deep', deep(5_000), 'bertingkat lebih dari 32'],
    ['5,000 levels deep in an article', `{"articles":[{"headline":${deep(5_000)}}]}`, 'bertingkat lebih dari 32'],
    ['of 50 MB of zeros, packed', gzipSync(Buffer.alloc(50_000_000)), 'dimulai dengan “U+0000”'],
    ['of 250 MB of spaces, packed', gzipSync(Buffer.alloc(250_000_000, ' ')), 'Isi berkas ini lebih dari 200 MB'],
    ['packed and cut off', gzipSync(JSON.stringify([article])).subarray(0, 60), 'terpotong atau berubah'],
    ['packed, with garbage behind it', Buffer.concat([gzipSync(JSON.stringify([article])), Buffer.from('more')]), 'terpotong atau berubah'],
    [
      'with a post that nobody has',
      { people: [human('a-b', 'A B', { memberships: [{ post: 'xx.none', sources }] })] },
      'people[0].memberships[0].post “xx.none” bukan jabatan',
    ],
    ['with two people under one id', { people: [human('a-b', 'A B'), human('a-b', 'C D')] }, 'people[1] “a-b” ada dua kali'],
    [
      'with ids that differ in case',
      { people: [human('a-b', 'A B'), human('A-b', 'A B')] },
      'people[1].id “A-b” harus berupa kata berhuruf kecil',
    ],
    ['with an id of 1 MB', { people: [human('a'.repeat(1_000_000), 'A B')] }, 'terlalu panjang'],
    ['with a name of 10,000 letters', { people: [human('a-b', 'A'.repeat(10_000))] }, 'terlalu panjang'],
    ['with a name on two lines', { people: [human('a-b', 'Jane\nDoe')] }, 'harus satu baris'],
    [
      'with another person of our library',
      { people: [human('antony-blinken', 'Tony Blinkered')] },
      'people[0].id “antony-blinken” adalah Antony Blinken di pustaka',
    ],
    ['with the id of our pack', { id: 'starter', articles: [article] }, 'id “starter” adalah paket bawaan Sekilas'],
    ['of another format', { format: 999, id: 'x', articles: [], future: [] }, 'adalah format versi Sekilas yang lain'],
    [
      'of 100,000 people',
      { people: Array.from({ length: 100_000 }, (_, at) => human(`p-${at}`, `P ${at}`)) },
      'lebih dari 100.000 artikel, atau lebih dari 50.000 tokoh',
    ],
    ['with an article of 5 MB', [{ ...article, text: 'kata '.repeat(1_000_000) }], '[0].text “kata kata'],
    ['with an article without text', [{ ...article, text: ' \n ' }], '[0].text harus berisi sedikitnya satu paragraf'],
  ])('%s: says what, where and how it is mended, and nothing is changed', async ([name, content, told], { extension }) => {
    const options = await OptionsPage.open(extension);
    await until('our pack', async () => (await options.storedPack('starter')).shown);
    const before = await options.stored();
    await options.bring('x.json', content);
    await options.faults.waitFor();
    const text = (await options.faults.innerText()).replace(/\s+/g, ' ');
    expect(text, name).toContain(told);
    expect(text).toContain('x.json tidak ditambahkan: isi pustaka tidak berubah.');
    expect(await options.stored()).toEqual(before);
    expect(await options.page.evaluate(() => ({}) as { x?: unknown })).toEqual({});
    await options.page.close();
  });
});

describe('a pack of strange names', () => {
  const LONG = `Panjang ${'Sekali '.repeat(41)}Namanya`;
  const names = [
    '<b>Tebal</b> Santosowati',
    'Tanda &amp; Lestariwati',
    'Rina 😀 Hartonowati',
    'علي حسن Pratamawati',
    'Budi (a+)+$ Wijayawati',
    LONG,
  ];
  const plain = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam'].map((word) => `Aneh ${word}wati`);
  const people = names.map((name, at) => human(`aneh-${at}`, name, { aliases: [{ text: plain[at], kind: 'variant' }] }));
  const title = '<img src=x onerror=alert(1)> Paket “aneh”';

  test('shows them as they are, in the list, the popup and on pages', async ({ extension, pages, open }) => {
    const options = await OptionsPage.open(extension);
    const text = `${names.join(', lalu ')} hadir.`;
    await options.bring('aneh.json', { id: 'aneh', title, people, articles: [{ ...article, text }] });
    await options.add();
    await options.waitForPack('Paket “aneh”');
    expect(await options.pack('Paket “aneh”').locator('bdi').innerText()).toBe(title);

    const popup = await PopupPage.open(extension);
    for (const [query, name] of [
      ['santosowati', names[0]],
      ['lestariwati', names[1]],
      ['hartonowati', names[2]],
      ['pratamawati', names[3]],
      ['wijayawati', names[4]],
      ['namanya panjang', LONG],
    ] as const) {
      const [first] = await popup.search(query);
      expect(first).toMatchObject({ kind: 'person', title: name });
    }
    await popup.page.close();

    pages.set(
      '/aneh',
      `<!doctype html><html lang="id"><title>Aneh</title>${plain.map((name, at) => `<p>Hadir pula <b id="n${at}">${name}</b>.`).join('')}`,
    );
    const news = await open('/aneh');
    // A page can see underlines: what only a pack of the reader's knows has none, but stands in the list.
    const listed = async () => (await new Background(extension).list(news)).entities.length;
    await until('all names to be found', async () => (await listed()) === names.length, listed);
    for (const [at, name] of names.entries()) {
      await news.page.locator(`#n${at}`).hover();
      await news.card.waitFor(name);
      await news.page.keyboard.press('Escape');
      await news.card.waitUntilClosed();
    }
    await options.remove('Paket “aneh”');
    await options.page.close();
  });
});

describe('the same again', () => {
  test('takes its own place, and so does an older version', async ({ extension }) => {
    const options = await OptionsPage.open(extension);
    const pack = (count: number) => ({
      id: 'lagi',
      title: 'Lagi',
      articles: Array.from({ length: count }, (_, at) => ({ ...article, id: `lagi-${at}` })),
    });
    for (const count of [3, 3, 2]) {
      await options.bring('lagi.json', pack(count));
      await options.page.locator('.pack-preview').waitFor();
      const replaces = await options.page.locator('.pack-preview').getByText('menggantikan').count();
      await options.add();
      await until('the pack to be there', async () => {
        const { shown, bodies, leftovers } = await options.storedPack('lagi');
        return shown && bodies === count && leftovers === 0 && replaces === (count === 3 ? replaces : 1);
      });
      await options.waitForPack('Lagi');
    }
    expect(await options.page.locator('.packs li').count()).toBe(1);
    await options.remove('Lagi');
    await options.page.close();
  });

  test('somebody of whom two packs tell is found by the names of both, once', async ({ extension }) => {
    const options = await OptionsPage.open(extension);
    const alias = (text: string) => ({ aliases: [{ text, kind: 'variant' }] });
    await options.bring('satu.json', {
      id: 'satu',
      title: 'Satu',
      people: [human('dua-kata', 'Duakata Santika', alias('Satukata Santika'))],
    });
    await options.add();
    await options.waitForPack('Satu');
    await options.bring('lain.json', { id: 'dua', title: 'Dua', people: [human('dua-kata', 'Lain Samasekali')] });
    await options.faults.getByText('people[0].id “dua-kata” adalah Duakata Santika di pustaka').waitFor();
    await options.bring('dua.json', { id: 'dua', title: 'Dua', people: [human('dua-kata', 'Duakata Santika', alias('Tigakata Santika'))] });
    await options.add();
    await options.waitForPack('Dua');
    const popup = await PopupPage.open(extension);
    for (const query of ['satukata', 'tigakata', 'duakata']) {
      expect((await popup.search(query)).map(({ title }) => title)).toEqual(['Duakata Santika']);
    }
    await popup.page.close();
    await options.remove('Dua');
    await options.remove('Satu');
    await options.page.close();
  });
});

describe('a copy of the own data that is refused', () => {
  test.for<[name: string, content: string | Buffer, told: string]>([
    ['empty', '', 'Berkas ini kosong'],
    ['cut short', '{"product":"sekilas","schema":1,"data":{"notes":[', 'terputus di tengah'],
    ['of another product', '{"product":"other"}', 'bukan tulisan Sekilas: pilih berkas dari “Simpan semuanya sebagai berkas”'],
    ['a pack', JSON.stringify({ id: 'x', articles: [article] }), 'bukan tulisan Sekilas'],
    ['of a newer version', '{"product":"sekilas","schema":2}', 'dibuat oleh Sekilas versi lebih baru: perbarui Sekilas'],
    ['5,000 levels deep', `{"product":"sekilas","schema":1,"data":${deep(5_000)}}`, 'bertingkat lebih dari 32'],
    ['packed and cut off', gzipSync('{"product":"sekilas"}').subarray(0, 20), 'terpotong atau berubah'],
    [
      'with a wrong row',
      '{"product":"sekilas","schema":1,"made":"","release":"","checksum":"","settings":{},\n"data":{"visits":[\n{"key":7,"title":"A","at":1}]}}',
      'baris 3: data.visits[0].key “7” harus berupa teks',
    ],
  ])('%s: says what, where and how it is mended, and nothing is changed', async ([, content, told], { extension }) => {
    const options = await OptionsPage.open(extension);
    await options.page.getByRole('radio', { name: 'Gantikan yang sudah ada' }).check();
    const before = await options.stored();
    await options.import({ name: 'salinan.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await options.faults.waitFor();
    const text = (await options.faults.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('salinan.json tidak dibaca: tidak ada yang berubah.');
    expect(text).toContain(told);
    expect(await options.stored()).toEqual(before);
    await options.page.close();
  });
});
