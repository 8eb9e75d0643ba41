import { describe, expect, test } from 'vitest';
import { nameTerms, termsOf } from './tokenizer.ts';

const terms = (text: string) => termsOf(text).map(({ term }) => term);

describe('terms of a text', () => {
  test.each([
    ['Menlu AS bertemu', ['menlu', 'as', 'bertemu', '√temu']],
    ['ÉLYSÉE José', ['elysee', 'jose']],
    ['Moon Jae-in', ['moon', 'jae', 'in', 'jaein']],
    ['Jae‑in dengan tanda hubung lain', ['jae', 'in', 'jaein', 'dengan', 'tanda', 'hubung', 'lain']],
    ['Seoul - Washington', ['seoul', 'washington']],
    ['U.S. dan U.N.', ['u', 's', 'us', 'dan', 'u', 'n', 'un']],
    ['3.4 e.V', ['3', '4', 'e', 'v', 'ev']],
    ['Seoul.S', ['seoul', 's']],
    ['문재인 대통령은', ['문재', '재인', '대통', '통령', '령은']],
    ['文在寅', ['文在', '在寅']],
    ['ドナルド・トランプ', ['ドナ', 'ナル', 'ルド', 'トラ', 'ラン', 'ンプ']],
    ['문', ['문']],
    ['G7 di 日本', ['g7', 'di', '日本']],
    ['Владимир Путин', ['владимир', 'путин']],
    ['', []],
    [' … !? ', []],
    ['__proto__ constructor', ['proto', 'constructor']],
  ])('%j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test('offsets are those of the raw text', () => {
    const text = 'Kata “Jae-in” dan é.';
    expect(termsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Kata', 'Jae', 'in', 'Jae-in', 'dan', 'é']);
  });
});

test.each([
  ['Kim Jong Un', ['kim', 'jong', 'un', 'kimjong', 'jongun']],
  ['김정은', ['김정', '정은']],
])('neighbours of a name are joined: %s', (name, expected) => {
  expect(nameTerms(name).map(({ term }) => term)).toEqual(expected);
});
