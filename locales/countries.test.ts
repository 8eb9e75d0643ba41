import { expect, test } from 'vitest';
import en from './countries.en.json' with { type: 'json' };
import id from './countries.id.json' with { type: 'json' };
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

test('both languages name the same countries', () => expect(Object.keys(id)).toEqual(Object.keys(en)));

test('every country that the browser names has a name', () => {
  // For tests of software, and what is none of the others.
  const notPlaces = new Set(['QO', 'XA', 'XB', 'ZZ']);
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const isCurrent = (code: string) => new Intl.Locale(`und-${code}`).region === code;
  const known = codes.filter((code) => names.of(code) && isCurrent(code) && !notPlaces.has(code));
  expect(known.length).toBeGreaterThan(200);
  expect(known.filter((code) => !(code in en))).toEqual([]);
});
