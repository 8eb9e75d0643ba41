import {
  accented,
  capitalised,
  HANGUL_SURNAMES,
  HANZI,
  HANZI_SURNAMES,
  type Script,
  series,
  VOCABULARY,
  VOCABULARY_SEED,
  words,
} from './names.ts';
import { Random } from './random.ts';

/**
 * Text that looks to a matcher as news does: paragraphs of sentences, frequent words far more often than rare ones, and a name
 * of the given list about every 600 units, written in any of the ways that fold alike. O(length).
 */

/** Of the words of a Latin text, and of the phrases of a CJK text. */
const NAME_SHARE = { latin: 1 / 100, cjk: 1 / 70 };

/** Paragraphs of `units` UTF-16 units together. */
export function paragraphs(script: Script, names: readonly string[], units: number, seed: number): string[] {
  const random = new Random(seed);
  const vocabulary = words(VOCABULARY, VOCABULARY_SEED);
  const made: string[] = [];
  for (let total = 0; total < units; total += made.at(-1)?.length ?? 0) {
    made.push(flat(script === 'latin' ? latinParagraph(random, vocabulary, names) : cjkParagraph(random, names)));
  }
  return made;
}

/** Text of a page is one piece; what was put together in a program is a chain of pieces, slower to read. */
function flat(text: string): string {
  return text.split('').join('');
}

function latinParagraph(random: Random, vocabulary: readonly string[], names: readonly string[]): string {
  // Half of all paragraphs have typographic quotes or accents: their strings take two bytes a unit.
  const typographic = random.chance(0.5);
  const sentence = () => {
    const parts = Array.from({ length: random.between(8, 20) }, () =>
      random.chance(NAME_SHARE.latin) ? written(random, random.pick(names), typographic) : latinWord(random, vocabulary, typographic),
    );
    return `${capitalised(parts.join(' '))}${random.pick(['.', '.', '.', '?', '!'])}`;
  };
  return Array.from({ length: random.between(3, 7) }, sentence).join(' ');
}

function latinWord(random: Random, vocabulary: readonly string[], typographic: boolean): string {
  const word = random.pickSkewed(vocabulary);
  const kind = random.next();
  if (kind < 0.07) return `${word},`;
  if (kind < 0.11) return capitalised(word);
  if (kind < 0.13) return typographic ? `“${word}”` : `"${word}"`;
  if (kind < 0.14) return `${word}-${random.pick(vocabulary)}`;
  if (kind < 0.15) return String(random.below(3000));
  if (kind < 0.16 && typographic) return accented(random, word);
  return word;
}

/** A name as pages write it. */
function written(random: Random, name: string, typographic: boolean): string {
  const kind = random.next();
  if (kind < 0.05) return name.toUpperCase();
  if (kind < 0.1) return name.replaceAll('-', ' ');
  if (!typographic) return name;
  if (kind < 0.15) return name.replaceAll(' ', '\u00a0');
  if (kind < 0.2) return name.replaceAll('-', '\u2011');
  if (kind < 0.25) return name.normalize('NFD');
  if (kind < 0.28) return `${name.slice(0, 3)}\u00ad${name.slice(3)}`;
  if (kind < 0.32) return `${name}’s`;
  return name;
}

function cjkParagraph(random: Random, names: readonly string[]): string {
  const phrase = random.pick([hanziPhrase, hangulPhrase, kanaPhrase]);
  const sentence = () =>
    Array.from({ length: random.between(3, 8) }, () => (random.chance(NAME_SHARE.cjk) ? random.pick(names) : '') + phrase(random)).join('');
  return Array.from({ length: random.between(3, 8) }, () => `${sentence()}。`).join('');
}

function hanziPhrase(random: Random): string {
  return `${series(random.between(3, 12), () => (random.chance(0.02) ? random.pick(HANZI_SURNAMES) : random.pickSkewed(HANZI)))}，`;
}

function hangulPhrase(random: Random): string {
  const syllable = () =>
    random.chance(0.02) ? random.pick(HANGUL_SURNAMES) : String.fromCharCode(0xac00 + 28 * Math.floor(399 ** random.next()));
  return `${Array.from({ length: random.between(1, 4) }, () => series(random.between(2, 4), syllable)).join(' ')} `;
}

function kanaPhrase(random: Random): string {
  const kana = () => String.fromCharCode(0x3042 + random.below(80));
  return series(random.between(1, 3), () => random.pickSkewed(HANZI)) + series(random.between(2, 6), kana) + random.pick(['、', '', '']);
}
