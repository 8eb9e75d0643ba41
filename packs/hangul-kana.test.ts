import { expect, test } from 'vitest';
import { kanaOfHangul } from './hangul-kana.ts';

test.each<[phenomenon: string, name: string, kana: string[]]>([
  ['voice between voiced sounds', '이재명', ['イ・ジェミョン']],
  ['no voice after a stop', '박진', ['パク・チン']],
  ['a final that goes over to a vowel', '이낙연', ['イ・ナクヨン', 'イ・ナギョン']],
  ['h that is silent, or not', '최선희', ['チェ・ソンヒ', 'チェ・ソニ']],
  ['nasals', '위성락', ['ウィ・ソンラク', 'ウィ・ソンナク']],
  ['a given name of one syllable', '서훈', ['ソ・フン']],
  ['glides after a consonant', '강경화', ['カン・ギョンファ']],
  ['glides alone', '우원식', ['ウ・ウォンシク']],
  ['a family name of the North', '리설주', ['リ・ソルジュ']],
  ['a name that is not of one word', '성 김', []],
  ['no Hangul', '金正恩', []],
  ['nothing', '', []],
])('%s: %s', (_, name, kana) => {
  expect(kanaOfHangul(name).map(({ family, given }) => `${family}・${given}`)).toEqual(kana);
});
