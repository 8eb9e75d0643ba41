import { compose } from './compose.ts';
import {
  BREAK,
  CJK,
  classOf,
  expansionOf,
  fillTables,
  folded,
  IGNORED,
  isMark,
  isPairAt,
  isSelectorAt,
  LETTER,
  SEPARATOR,
  unitAt,
} from './units.ts';

/**
 * Folding: how written forms of one name become equal, while offsets stay those of the raw text. Takes a raw text, gives its
 * words; O(length). Case, diacritics, width and compatibility forms fold. Soft hyphens, zero-width characters and combining
 * accents vanish. Spaces, hyphens, apostrophes and quotes separate words without breaking a name; other punctuation breaks it.
 * Brahmic vowel signs stay: they are letters there.
 *
 * The matcher does the same on its way (`scan.ts`, `reader.ts`) without making words; a property test holds both equal.
 */

export { FOLD_VERSION } from './units.ts';
export { BREAK, CJK, classOf, LETTER, SEPARATOR };

/** One word of a text, or one CJK letter. */
export interface Word {
  start: number;
  /** Past the last unit, marks included. */
  end: number;
  /** Folded letters. */
  text: string;
  cjk: boolean;
  /** True when a name may not run on from the word before: punctuation, or the start of the text. */
  breaksBefore: boolean;
}

/** The words of a text, in order. A full stop after a single letter joins ("U.S.", "George W. Bush"), any other breaks. */
export function wordsOf(text: string): Word[] {
  fillTables();
  const composed = compose(text);
  if (!composed) return wordsAsIs(text);
  const { rawAt } = composed;
  return wordsAsIs(composed.text).map((word) => ({ ...word, start: rawAt[word.start] as number, end: rawAt[word.end] as number }));
}

function wordsAsIs(text: string): Word[] {
  const words: Word[] = [];
  let breaks = true;
  for (let at = 0; at < text.length; ) {
    const unit = unitAt(text, at);
    const kind = classOf[unit];
    if (kind === LETTER || kind === CJK) {
      const { start, end, past, text: letters, cjk } = kind === CJK ? cjkLetter(text, at) : spacedWord(text, at);
      // Spelled out: a copy of all but one property takes a third of the time of a whole text.
      words.push({ start, end, text: letters, cjk, breaksBefore: breaks });
      breaks = false;
      at = past;
      continue;
    }
    if (kind === BREAK && !isInitialStop(unit, words.at(-1), at)) breaks = true;
    at += widthAt(text, at);
  }
  return words;
}

/** A word, and past it: where invisible characters end that belong to no word. */
type Spelled = Omit<Word, 'breaksBefore'> & { past: number };

function spacedWord(text: string, start: number): Spelled {
  let letters = '';
  let end = start;
  let at = start;
  while (at < text.length) {
    const unit = unitAt(text, at);
    if (classOf[unit] === LETTER) letters += expansionOf.get(unit) ?? String.fromCharCode(folded[unit] as number);
    else if (classOf[unit] !== IGNORED) break;
    const isPart = classOf[unit] === LETTER || belongsToLetter(text, at);
    at += widthAt(text, at);
    if (isPart) end = at;
  }
  return { start, end, past: at, text: letters, cjk: false };
}

function cjkLetter(text: string, start: number): Spelled {
  let end = start + (isPairAt(text, start) ? 2 : 1);
  const letters = end === start + 2 ? text.slice(start, end) : String.fromCharCode(folded[unitAt(text, start)] as number);
  let at = end;
  while (at < text.length && classOf[unitAt(text, at)] === IGNORED) {
    const isPart = belongsToLetter(text, at);
    at += widthAt(text, at);
    if (isPart) end = at;
  }
  return { start, end, past: at, text: letters, cjk: true };
}

/** Combining marks and variation selectors belong to the letter they follow; other invisible characters do not. */
function belongsToLetter(text: string, at: number): boolean {
  return isMark(unitAt(text, at)) || widthAt(text, at) === 2;
}

/** Units of what is ignored at `at`: an ideographic variation selector is a pair. */
function widthAt(text: string, at: number): number {
  return isSelectorAt(text, at) ? 2 : 1;
}

function isInitialStop(unit: number, before: Word | undefined, at: number): boolean {
  return unit === 0x2e && before !== undefined && before.text.length === 1 && !before.cjk && before.end === at;
}

/** The folded form of a text: its words joined by single spaces, CJK letters without. Idempotent. */
export function foldText(text: string): string {
  let out = '';
  let before: Word | undefined;
  for (const word of wordsOf(text)) {
    if (before && !(before.cjk && word.cjk)) out += ' ';
    out += word.text;
    before = word;
  }
  return out;
}
