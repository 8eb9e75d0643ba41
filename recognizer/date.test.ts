import { describe, expect, it } from 'vitest';
import { type DateHint, findDate } from './date.ts';

const LONG = 'Sebuah judul berita yang cukup panjang untuk sebuah judul';

describe('findDate', () => {
  it.each<[string, string[], string | undefined, DateHint?]>([
    ['a dateline with a time', [LONG, 'oleh Seseorang diperbarui 09 Nov 2020, 16:37 WIB', 'Pada 1 Januari 2022 nanti'], '2020-11-09'],
    ['Indonesian month names', [LONG, 'Selasa, 24 Agustus 2021 |05:16 WIB'], '2021-08-24'],
    ['English, month first', [LONG, 'Published May 29, 2018'], '2018-05-29'],
    ['English, day first', [LONG, 'It happened on 29 May 2018.'], '2018-05-29'],
    ['slashes, day first', [LONG, 'Dikutip Senin (9/11/2020) pernyataan itu'], '2020-11-09'],
    ['ISO', [LONG, 'diakses 2021-08-06'], '2021-08-06'],
    ['Korean', [LONG, '2015년 6월 1일 보도'], '2015-06-01'],
    ['Korean, with full stops', [LONG, '입력 2024.06.20 10:30', '2025년 1월 1일부터'], '2024-06-20'],
    ['Japanese, with the hour', [LONG, '2024年6月20日 10時30分', '2025年1月1日から'], '2024-06-20'],
    ['Chinese and Japanese', [LONG, '2026年6月8日'], '2026-06-08'],
    ['the latest day, without a dateline', [LONG, 'Pada 17 Maret 2021 mereka berfoto, dan pada 3 Mei 2021 bertemu lagi.'], '2021-05-03'],
    [
      'a day without a year takes the year in which its weekday fits',
      [LONG, 'kata kementerian, Jumat (6/8). Mereka bertemu pada 3 Mei 2021.'],
      '2021-08-06',
    ],
    ['and the latest such year where the page names none', [LONG, 'pada Jumat (21 Juni) di Seoul'], '2024-06-21', { today: '2026-11-22' }],
    ['but none where today is not known', [LONG, 'pada Jumat (21 Juni) di Seoul'], undefined],
    ['a masthead’s clock is not the page’s date', ['10.4 C', 'Sunday, April 28, 2024', LONG], undefined],
    ['a lone date below the headline is', [LONG, 'Sunday, April 28, 2024'], '2024-04-28'],
    ['nothing in the future', [LONG, 'Pada 1 Januari 2030 nanti, lain dari 2 Mei 2021'], '2021-05-02', { today: '2026-11-22' }],
    ['no such month', [LONG, 'skor 9/13/2020'], undefined],
    ['no date', [LONG, 'tanpa tanggal'], undefined],
    ['nothing at all', [], undefined],
  ])('%s', (_, texts, day, hint) => {
    expect(findDate(texts, hint)).toBe(day);
  });
});
