import { expect, test } from 'vitest';
import type { How } from '../../recognizer/types.ts';
import { read } from './hard-cases.ts';

// How each form was recognised, and the block that names its bearer in full: what the card tells in one line.
test.each<[day: string, text: string, found: [form: string, how: How, inFull?: number][]]>([
  ['2021-08-06', 'Menlu AS Antony Blinken tiba', [['Antony Blinken', 'full']]],
  ['2021-08-06', 'Tony Blinken tiba', [['Tony Blinken', 'alias']]],
  ['2021-01-24', 'juru bicara Rumah Biru Kang Min-seol', [['Kang Min-seol', 'alias']]],
  ['2021-08-06', 'Trump pulang', [['Trump', 'alias']]],
  [
    '2021-08-06',
    'Blinken pulang ¶ Antony Blinken tiba',
    [
      ['Blinken', 'family-name', 1],
      ['Antony Blinken', 'full'],
    ],
  ],
  [
    '2021-08-24',
    'Dubes AS Sung Kim tiba ¶ Kunjungan Sung usai, Kim pulang',
    [
      ['Sung Kim', 'full'],
      ['Sung', 'given-name', 0],
      ['Kim', 'family-name', 0],
    ],
  ],
  ['2021-08-06', 'Presiden Moon tiba', [['Moon', 'title+name']]],
  [
    '2021-08-06',
    'Presiden Moon tiba ¶ Kemudian Moon pulang',
    [
      ['Moon', 'title+name'],
      ['Moon', 'family-name'],
    ],
  ],
  ['2022-05-16', 'Japan’s Kishida waits', [['Kishida', 'title+name']]],
  ['2018-06-12', '김 위원장은 평양으로 떠났다', [['김', 'title+name']]],
  ['2021-08-06', 'menurut Menlu AS, semua siap', [['Menlu AS', 'role']]],
  ['unknown', 'menurut pemimpin Korut, semua siap', [['pemimpin Korut', 'role']]],
  ['2018-05-01', 'isi Deklarasi Panmunjom', [['Deklarasi Panmunjom', 'full']]],
  ['2025-06-04', 'perjanjian pertahanan bersama AS dan Korsel', [['perjanjian pertahanan bersama', 'alias']]],
])('%s: %s', (day, text, found) => {
  const blocks = text.split(' ¶ ');
  const mentions = read(day, blocks).flatMap(({ id, mentions: here }) =>
    here.map(({ start, end, how, introducedIn }) => [
      blocks[id]?.slice(start, end),
      how,
      ...(introducedIn === undefined ? [] : [introducedIn]),
    ]),
  );
  expect(mentions).toEqual(found);
});
