import { expect, it } from 'vitest';
import { pairNames } from './pair-names.ts';
import { type AgreementForm, type CountryWords, NO_WORDS } from './source.ts';

const country = (code: string, names: string[], adjectives: string[] = []): CountryWords => ({
  code,
  names,
  adjectives,
  seats: [],
  capitals: [],
});
const COUNTRIES = [
  country('KR', ['Korea Selatan', 'Korsel', 'South Korea', 'Republic of Korea'], ['South Korean']),
  country('US', ['AS', 'US', 'U.S.', 'United States', 'United States of America']),
  country('JP', ['Japan']),
  country('SU', ['Uni Soviet'], ['Soviet']),
];
const WORDS = { ...NO_WORDS, betweenTwo: ['between', 'antara'], and: ['and', 'dan'], articles: ['the'] };

const rests = (text: string, parties: string[], kind: AgreementForm['kind'] = 'name', others: AgreementForm[] = []) =>
  pairNames(COUNTRIES, WORDS)({ id: 'one', parties, forms: [{ text, kind }, ...others] });

it.each([
  ['FTA AS-Korsel', ['US', 'KR'], ['FTA']],
  ['South Korea–U.S. alliance', ['US', 'KR'], ['alliance']],
  ['US-South Korean alliance', ['US', 'KR'], ['alliance']],
  ['Republic of Korea-United States of America Trade Pact', ['US', 'KR'], ['Trade Pact']],
  ['Treaty of Trade, Aid and Rest between the United States and the Republic of Korea', ['US', 'KR'], ['Treaty of Trade, Aid and Rest']],
  ['Perjanjian antara Korea Selatan dan AS', ['KR', 'US'], ['Perjanjian']],
  ['Pakta Uni Soviet-AS', ['SU', 'US'], ['Pakta']],
])('%s leaves a name beside its countries', (text, parties, expected) => {
  expect(rests(text, parties)).toEqual(expected);
});

it.each([
  ['a country that is no party', rests('Japan-US alliance', ['KR', 'US'])],
  ['one country', rests('US alliance', ['KR', 'US'])],
  ['three parties', rests('US-Japan alliance', ['US', 'JP', 'KR'])],
  ['a party of which nothing is known', rests('US-Utopia alliance', ['US', 'XX'])],
  ['a description', rests('US-Japan alliance', ['US', 'JP'], 'description')],
  ['a rest that is a name by itself', rests('US-Japan GSOMIA', ['US', 'JP'], 'name', [{ text: 'GSOMIA', kind: 'acronym' }])],
])('%s leaves none', (_, found) => {
  expect(found).toEqual([]);
});
