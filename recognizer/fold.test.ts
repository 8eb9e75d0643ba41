import { describe, expect, it } from 'vitest';
import { foldText, wordsOf } from './fold.ts';

describe('foldText', () => {
  it.each([
    ['case and accents', 'Ngô Ðình Erdoğan Łukasz', 'ngo dinh erdogan lukasz'],
    ['the Turkish dotted I', 'İstanbul ışık', 'istanbul isik'],
    ['hyphens of every kind', 'Jae-in Jae\u2010in Jae\u2011in Jae\u2013in', 'jae in jae in jae in jae in'],
    ['soft hyphens and zero-width characters', 'Jae\u00adin Blin\u200bken', 'jaein blinken'],
    ['spaces of every kind', 'Kim\u00a0Jong\u202fUn\n\tlagi', 'kim jong un lagi'],
    ['apostrophes', "O’Brien O'Brien Oʼbrien", 'o brien o brien o brien'],
    ['initials', 'U.S. George W. Bush', 'u s george w bush'],
    ['decomposed letters', 'Yo\u0304ko', 'yoko'],
    ['full width', 'ＵＳＡ １２', 'usa 12'],
    ['the kelvin sign', '\u212aim', 'kim'],
    ['unspaced scripts', '文在寅 김정은 ジョージ・ソロス', '文在寅김정은ジョージソロス'],
    ['Brahmic vowel signs stay', 'मोदी', 'मोदी'],
    ['half a surrogate pair', '\ud800 x', '\ud800 x'],
    ['nothing', '—…!', ''],
  ])('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(folded)).toBe(folded);
  });
});

describe('wordsOf', () => {
  it.each([
    ['a full stop breaks a name', 'bertemu Moon. Jae pergi', ['bertemu|', 'moon', 'jae|', 'pergi']],
    ['after an initial it does not', 'George W. Bush', ['george|', 'w', 'bush']],
    ['commas, brackets and dashes break', 'Kim, Moon (Kang) — Cho', ['kim|', 'moon|', 'kang|', 'cho|']],
    ['quotes and hyphens do not', 'perjanjian “Kim-Putin”', ['perjanjian|', 'kim', 'putin']],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text).map((word) => word.text + (word.breaksBefore ? '|' : ''))).toEqual(words);
  });

  it('gives offsets of the raw text, marks included', () => {
    const text = '  Yo\u0304ko Jae\u00adin\u200b ';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Yo\u0304ko', 'Jae\u00adin']);
  });
});
