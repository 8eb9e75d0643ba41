import type { Filter } from './filter.ts';
import { addToWord, joinHash } from './reader.ts';
import {
  CJK,
  classOf,
  codeOf,
  expansionOf,
  IGNORED,
  isSelectorAt,
  LETTER,
  LETTER_BIT,
  needsComposing,
  OPENER_BITS,
  SPECIAL_BIT,
  unitAt,
} from './units.ts';

/** Units that are read before what they gave is looked up: the buffers stay in the fast caches. */
const LENGTH = 8192;
/** Words, or CJK letters, that a stretch can give. */
export const MOST_WORDS = LENGTH + 2;

/**
 * What the loops touch at each unit, as constants of this module. The engine knows where such a constant lies and how long it is, and
 * compiles that into the loops, which takes a quarter off their time; of a field it knows nothing, nor, in Node, of an import. One
 * set of buffers does for all stretches: a scan is over before another begins.
 */
const unitIn = unitAt;
const codes = codeOf;
const hashes = new Int32Array(MOST_WORDS);
/** Of a word, the unit past it; of a CJK letter, that of the next one. */
const places = new Int32Array(MOST_WORDS);

/** Instead of a hash, which is odd or 0: a word ends here, and so do the words. */
const ENDS = -2;

/**
 * The front pass of the matcher, where nearly all its time goes: takes a stretch of text, gives the hash and place of each of its
 * words, or the places of its CJK letters that may begin a name. O(units), two and a half nanoseconds each: the loops have no branch
 * that depends on the text, because a wrongly guessed one costs more than all the rest of a word.
 */
export class Stretch {
  /** Words or letters found. */
  count = 0;
  /** Of words: `addToWord` over their letters. */
  readonly hashes = hashes;
  /** Where the words begin that were read last. */
  private from = 0;
  /** Of the word that is being read. */
  private hash = 0;

  /**
   * Words from `from` to a CJK letter, or to the first gap after a stretch.
   * @param asIs letters in parts stay so; otherwise they end the words, too
   * @returns where the rest begins
   */
  readWords(text: string, from: number, asIs: boolean): number {
    const end = stretchEnd(text, from);
    this.from = from;
    this.hash = 0;
    this.count = 0;
    let at = this.hashWords(text, from, end);
    while (at < end) {
      const after = addSpecial(this.hash, unitAt(text, at), asIs);
      if (after === ENDS) break;
      this.hash = after;
      at = this.hashWords(text, at + (isSelectorAt(text, at) ? 2 : 1), end);
    }
    if (this.hash !== 0) {
      hashes[this.count] = this.hash;
      places[this.count++] = at;
    }
    return at;
  }

  /** Where the word of a number begins: at the first letter past the word before it. */
  wordStart(text: string, word: number): number {
    let start = word === 0 ? this.from : (places[word - 1] as number);
    while (classOf[unitAt(text, start)] !== LETTER) start++;
    return start;
  }

  /**
   * Goes on with the hash and the words so far, up to a special unit. Every unit writes the word before it, and only one that ends a
   * word keeps it. @returns where it stopped
   */
  private hashWords(text: string, from: number, end: number): number {
    let { hash, count } = this;
    let at = from;
    for (; at < end; at++) {
      const code = codes[unitIn(text, at)] as number;
      if ((code & SPECIAL_BIT) !== 0) break;
      hashes[count] = hash;
      places[count] = at;
      count += hash & ~code & 1;
      hash = ((((hash << 5) | (hash >>> 27)) ^ code) | 1) & -(code & LETTER_BIT);
    }
    this.hash = hash;
    this.count = count;
    return at;
  }

  /**
   * CJK letters from `from`, with the gaps between them: those that are a name or begin one together with the next, and the last one,
   * which may begin anything.
   * @param letterCodes `codeOf`, with what the gazetteer says of a letter in `OPENER_BITS`
   * @param pairs what it says of two
   * @returns where something else begins, or the stretch ends
   */
  readLetters(text: string, from: number, letterCodes: Int32Array, pairs: Filter): number {
    const { cells, shift } = pairs;
    const end = Math.min(text.length, from + LENGTH);
    let count = 0;
    let before = 0;
    let at = from;
    for (; at < end; at++) {
      const code = letterCodes[unitIn(text, at)] as number;
      if ((code & LETTER_BIT) !== 0) break;
      const pair = joinHash(before & ~OPENER_BITS, code) >>> shift;
      const pairBits = (cells[pair >>> 2] as number) >>> ((pair & 3) << 1);
      const cjk = (code >>> 1) & 1;
      places[count] = at;
      // Bit 2 of a letter says that it is a name, bit 3 that it begins one.
      count += (((pairBits | (pairBits >>> 1)) & (before >>> 3)) | (before >>> 2)) & cjk;
      before = (code & -cjk) | (before & (cjk - 1));
    }
    places[count++] = at;
    this.count = count;
    return at;
  }

  /** Where the CJK letter of a number stands. */
  letterStart(text: string, letter: number): number {
    let start = (places[letter] as number) - 1;
    while (classOf[unitAt(text, start)] !== CJK) start--;
    return start;
  }
}

/** The end of a stretch does not cut a word. */
function stretchEnd(text: string, from: number): number {
  let end = Math.min(text.length, from + LENGTH);
  while (end < text.length && ((codeOf[unitAt(text, end)] as number) & LETTER_BIT) !== 0) end++;
  return end;
}

/** The hash of a word past a unit that is no plain letter: an expansion, an invisible character, an accent. */
function addSpecial(hash: number, unit: number, asIs: boolean): number {
  if (classOf[unit] === IGNORED) return hash;
  if (classOf[unit] !== LETTER || (needsComposing(unit) && !asIs)) return ENDS;
  const letters = expansionOf.get(unit);
  if (letters === undefined) return addToWord(hash, codeOf[unit] as number);
  for (let each = 0; each < letters.length; each++) hash = addToWord(hash, codeOf[letters.charCodeAt(each)] as number);
  return hash;
}
