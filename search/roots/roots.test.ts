import { describe, expect, test } from 'vitest';
import { englishRoots } from './english.ts';
import { indonesianRoots } from './indonesian.ts';
import { rootTermsOf } from './roots.ts';

describe('words of one family share a root', () => {
  test.each<[root: string, words: string]>([
    ['tulis', 'menulis ditulis tertulis tulisan penulis menuliskan tulislah'],
    ['pilih', 'memilih dipilih pemilih pemilihan terpilih pilihan'],
    ['kirim', 'mengirim dikirim pengiriman kirimkan mengirimkan'],
    ['serang', 'menyerang diserang serangan penyerangan menyerangnya'],
    ['sepakat', 'menyepakati disepakati kesepakatan kesepakatannya'],
    ['temu', 'bertemu pertemuan menemui ditemui pertemuannya'],
    ['pimpin', 'memimpin dipimpin pemimpin pimpinan kepemimpinan'],
    ['kunjung', 'berkunjung mengunjungi kunjungan pengunjung dikunjungi'],
    ['luncur', 'meluncurkan diluncurkan peluncuran'],
    ['runding', 'berunding perundingan merundingkan'],
    ['bicara', 'berbicara pembicaraan membicarakan dibicarakan'],
    ['kerja', 'bekerja pekerja pekerjaan'],
    ['janji', 'berjanji perjanjian menjanjikan'],
    ['aman', 'keamanan mengamankan pengamanan'],
    ['uji', 'menguji pengujian'],
    ['latih', 'berlatih pelatihan latihan melatih'],
    ['kata', 'mengatakan dikatakan katanya'],
    ['nyata', 'menyatakan pernyataan dinyatakan'],
    ['damai', 'perdamaian mendamaikan'],
    ['tahan', 'menahan bertahan pertahanan ditahan'],
    ['hasil', 'berhasil keberhasilan menghasilkan'],
    ['langgar', 'melanggar pelanggaran dilanggar'],
    ['nasihat', 'penasihat menasihati'],
    ['tandatangan', 'menandatangani ditandatangani penandatanganan'],
    ['tegang', 'ketegangan menegangkan'],
  ])('%s', (root, words) => {
    expect(words.split(' ').filter((word) => !indonesianRoots(word).includes(root))).toEqual([]);
  });
});

test.each([
  'masalah',
  'menteri',
  'berita',
  'perintah',
  'selatan',
  'kepada',
  'dia',
  'akan',
  'beri',
  'perang',
  'hari',
  'jepang',
  '',
  'ap',
  '2021',
  'владимир',
])('a word that only looks affixed has no root that is another word: %s', (word) => {
  const others = ['masa', 'teri', 'ita', 'rintah', 'perang', 'menter', 'selat', 'pada'];
  expect(indonesianRoots(word).filter((root) => others.includes(root))).toEqual([]);
});

test.each([
  ['talks', ['talk']],
  ['treaties', ['treaty']],
  ['speeches', ['speech']],
  ['sanctions', ['sanction']],
  ['missiles', ['missile']],
  ['taxes', ['tax']],
  ['press', []],
  ['status', []],
  ['crisis', []],
  ['as', []],
  ['talk', []],
  ['moon', []],
])('the singular of %s', (word, expected) => {
  expect(englishRoots(word)).toEqual(expected);
});

test('roots of both languages, each once', () => {
  expect(rootTermsOf('talks')).toEqual(['√talk']);
  expect(rootTermsOf('menulis')).toEqual(['√tulis', '√nulis']);
});
