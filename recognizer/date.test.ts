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
    ['no such month', [LONG, 'skor 13/13/2020'], undefined],
    ['the American order where no other is possible', [LONG, '12/31/2019 10:00 AM', 'until 2 January 2021'], '2019-12-31'],
    ['the time before the day', [LONG, 'Published 9:14 AM EST, Fri January 24, 2020', 'until May 5, 2021'], '2020-01-24'],
    ['the time after “at”', [LONG, 'June 12, 2018 at 3:30 p.m. EDT', 'until July 1, 2019'], '2018-06-12'],
    ['the time after a dash', [LONG, 'June 12, 2018 — 3:30pm', 'until July 1, 2019'], '2018-06-12'],
    ['Korean, with a weekday', [LONG, '2018년 6월 12일(화) 오후 3:30', '2019년 1월 1일부터'], '2018-06-12'],
    ['Japanese, with a weekday', [LONG, '2018年6月12日 火曜日 15時30分', '2019年1月1日から'], '2018-06-12'],
    ['Japanese, without a year', [LONG, '6月12日（火）に会談した。2018年5月1日の会談'], '2018-06-12'],
    ['Korean, without a year', [LONG, '지난 6월 12일(화) 만났다. 2018년 5월 1일'], '2018-06-12'],
    ['a Chinese dateline without a year', [LONG, '新华社新加坡6月12日电。2018年5月1日'], '2018-06-12'],
    ['a line of its own before the days of the text', [LONG, 'Jan. 26, 2021', 'the March 1, 2021 deadline'], '2021-01-26'],
    ['a time that touches the year', [LONG, 'January 26, 20215:14 PM', 'until May 5, 2021'], '2021-01-26'],
    ['a word that touches the year', [LONG, 'Published Jan. 26, 2021Updated Feb. 1, 2021'], '2021-01-26'],
    ['the time before the day, with its zone', [LONG, 'Updated 5:14 PM GMT+7, January 26, 2021', 'by May 5, 2021'], '2021-01-26'],
    ['the time before the day, without a word', [LONG, 'All News 10:15 January 26, 2021', 'by May 5, 2021'], '2021-01-26'],
    ['hyphens and full stops, day first', [LONG, 'Selasa, 26-01-2021 10:15', 'hingga 5.5.2021'], '2021-01-26'],
    ['no version', [LONG, 'versi 3.14.2021 dan 13.13.2021'], undefined],
    ['no year of two digits that a time touches', [LONG, 'Seseorang 28.09.1912:44', 'pada 26.01.2021'], '2021-01-26'],
    ['Russian', [LONG, '26 января 2021, 10:15', '5 мая 2021 года'], '2021-01-26'],
    ['wide digits', [LONG, '２０２１年１月２６日', '2021年5月5日'], '2021-01-26'],
    ['an era of Japan in wide digits', [LONG, '令和３年１月26日に'], '2021-01-26'],
    ['an era of Japan', [LONG, '令和5年8月18日 10時', '令和6年1月1日から'], '2023-08-18'],
    ['a Chinese word of publishing', [LONG, '發佈於 2018/06/12', '2019年1月1日起'], '2018-06-12'],
    ['what was published is no dateline', [LONG, '公開された資料は2017年1月1日のもので、2018年6月12日に話した'], '2018-06-12'],
    ['German', [LONG, 'Von Jemand, 26. Januar 2021', 'am 5. Mai 2021 beginnt'], '2021-01-26'],
    ['French', [LONG, 'Par Quelqu’un, le 1er mars 2021', 'le 5 mai 2021, dit-il'], '2021-03-01'],
    ['Spanish', [LONG, 'Por Alguien, 26 de enero de 2021', 'hasta el 5 de mayo de 2021, dijo'], '2021-01-26'],
    [
      'a line with the writer before the days of sentences',
      [LONG, 'By Nobody | Jan 26, 2021 | News', 'It begins on May 5, 2021.'],
      '2021-01-26',
    ],
    ['no short sentence', [LONG, 'He died on 17 December 2011.', 'They met on 5 May 2021.'], '2021-05-05'],
    ['no date', [LONG, 'tanpa tanggal'], undefined],
    ['nothing at all', [], undefined],
  ])('%s', (_, texts, day, hint) => {
    expect(findDate(texts, hint)).toBe(day);
  });
});
