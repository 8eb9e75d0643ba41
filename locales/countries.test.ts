import { expect, test } from 'vitest';
import { countryName } from './countries.ts';

test.each([
  ['KR', 'South Korea', 'Korea Selatan'],
  ['KP', 'North Korea', 'Korea Utara'],
  ['CN', 'China', 'Tiongkok'],
  ['UN', 'UN', 'PBB'],
  ['UNC', 'UN Command', 'Komando PBB'],
  ['EU', 'European Union', 'Uni Eropa'],
  ['ASEAN', 'ASEAN', 'ASEAN'],
  ['SU', 'Soviet Union', 'Uni Soviet'],
  ['RU', 'Russia', 'Rusia'],
  ['IAEA', 'IAEA', 'IAEA'],
  ['OSCE', 'OSCE', 'OSCE'],
  ['ZZZ', 'ZZZ', 'ZZZ'],
  ['constructor', 'constructor', 'constructor'],
])('%s is %s, %s', (code, english, indonesian) => {
  expect(countryName(code, 'en')).toBe(english);
  expect(countryName(code, 'id')).toBe(indonesian);
});
