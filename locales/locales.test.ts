import { describe, expect, test } from 'vitest';
import { FLAWS } from '../corpus/flaws.ts';
import { FILE_FAULTS } from '../packs/bring/fault.ts';
import cardEn from './card.en.json' with { type: 'json' };
import cardId from './card.id.json' with { type: 'json' };
import { cardTranslator } from './card.ts';
import en from './en.json' with { type: 'json' };
import faultEn from './fault.en.json' with { type: 'json' };
import faultId from './fault.id.json' with { type: 'json' };
import id from './id.json' with { type: 'json' };
import { translator } from './index.ts';
import { translatorOf } from './translate.ts';

const params = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe.each([
  ['pages', en, id],
  ['card', cardEn, cardId],
  ['faults', faultEn, faultId],
] as const)('the words of the %s', (_, english: Record<string, string>, indonesian: Record<string, string>) => {
  test('have the same keys in the same order', () => expect(Object.keys(indonesian)).toEqual(Object.keys(english)));
  test.each(Object.keys(english))('%s: same parameters, not empty', (key) => {
    expect(params(indonesian[key] ?? '')).toEqual(params(english[key] ?? ''));
    expect(english[key]?.trim()).toBeTruthy();
    expect(indonesian[key]?.trim()).toBeTruthy();
  });
});

test('the words of faults are those of every code, and of places', () => {
  expect(Object.keys(faultEn).sort()).toEqual(['line', 'line-field', ...FILE_FAULTS, ...FLAWS].sort());
});

test('no key is in both vocabularies', () => {
  expect(Object.keys(en).filter((key) => key in cardEn)).toEqual([]);
});

test.each([en, id])('names and descriptions fit the limits of the extension stores', (words) => {
  expect(words['manifest.name'].length).toBeLessThanOrEqual(45);
  expect(words['manifest.short_name'].length).toBeLessThanOrEqual(12);
  expect(words['manifest.description'].length).toBeLessThanOrEqual(132);
});

test('a translator fills parameters and shows those that are missing', () => {
  expect(translator('id')('search.found', { count: 3 })).toBe('Hasil: 3');
  expect(cardTranslator('en')('card.as-of', { date: '2021' })).toBe('as of 2021');
  expect(cardTranslator('en')('card.as-of')).toBe('as of {date}');
});

test('a parameter is text, whatever it holds', () => {
  const t = translatorOf({ en: { greet: 'Hello {name}' }, id: { greet: 'Halo {name}' } }, 'en');
  expect(t('greet', { name: '$& {name} <b>' })).toBe('Hello $& {name} <b>');
});
