import { expect, it } from 'vitest';
import { abbreviationVariants, hanVariants, spellingVariants } from './variants.ts';

it.each([
  ['US-ROK alliance', ['US-ROK alliance', 'U.S.-ROK alliance']],
  ['U.N. Ambassador', ['U.N. Ambassador', 'UN Ambassador']],
  ['USFK chief', ['USFK chief']],
])('%s is written with and without full stops', (text, variants) => {
  expect(abbreviationVariants(text)).toEqual(variants);
});

it.each([
  ['张虎镇', ['张虎镇', '張虎鎮']],
  ['戦略', ['戦略', '战略', '戰略']],
  ['金正恩', ['金正恩']],
  ['Kim', ['Kim']],
])('%s is written in the letters of each script', (text, variants) => {
  expect(hanVariants(['张張', '镇鎮', '战戰戦'])(text)).toEqual(variants);
});

it.each([
  ['Kode Etik Laut Cina Selatan', ['Kode Etik Laut Cina Selatan', 'Kode Etik Laut Tiongkok Selatan']],
  ['kerja sama Tiongkok', ['kerja sama Tiongkok', 'kerja sama Cina', 'kerjasama Tiongkok', 'kerjasama Cina']],
  ['Indochina', ['Indochina']],
])('%s is written with each spelling of its words', (text, variants) => {
  expect(
    spellingVariants([
      ['Tiongkok', 'Cina'],
      ['kerja sama', 'kerjasama'],
    ])(text).toSorted(),
  ).toEqual(variants.toSorted());
});
