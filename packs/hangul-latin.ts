import { lettersOf } from './hangul.ts';

/**
 * The Latin letters of a Korean name as a newspaper writes them that does not know how its bearer does: "Jeong Se-gyun" of 정세균, who calls
 * himself Chung Sye-kyun. Takes a name of three syllables in Hangul, the first the family name; gives the family name, where it is not one
 * that hardly anybody writes so, and the given name. O(1).
 *
 * Source of the rules: Revised Romanization of Korean (notice 2000-8 of the Ministry of Culture and Tourism), by which each syllable of a
 * given name is written by itself.
 */
export function latinOfHangul(name: string): { family: string | undefined; given: string } | undefined {
  const [family, first, second, ...rest] = [...name].map(romanized);
  if (!family || !first || !second || rest.length > 0) return undefined;
  return { family: UNUSUAL.has(family) ? undefined : capital(family), given: `${capital(first)}-${second}` };
}

/** 김, 이, 박, 오, 우: Kim, Lee, Park, Oh and Woo. */
const UNUSUAL = new Set(['gim', 'i', 'bak', 'o', 'u']);

const INITIALS = 'g kk n d tt r m b pp s ss . j jj ch k t p h'.split(' ').map((letters) => letters.replace('.', ''));
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '. k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ').map((letters) => letters.replace('.', ''));

function romanized(syllable: string): string | undefined {
  const letters = lettersOf(syllable);
  return letters && `${INITIALS[letters.initial]}${VOWELS[letters.vowel]}${FINALS[letters.final]}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
