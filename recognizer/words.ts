import { foldText, wordsOf } from './fold.ts';
import { BREAK, CJK, classOf, IGNORED, isHangulUnit, LETTER, unitAt } from './units.ts';

/**
 * The words around a place in a text, looked at one by one where a rule asks for them: most of a page's words are never asked for.
 * Takes a raw text and an offset; each question is O(length of the word and of the gap before it).
 */

/** One word, or one CJK letter. */
export interface Neighbour {
  start: number;
  end: number;
  /** Folded. */
  text: string;
  cjk: boolean;
}

/** The last word that ends at or before `at`. */
export function wordBefore(text: string, at: number): Neighbour | undefined {
  let end = at;
  while (end > 0 && !isLetter(text, end - 1)) end--;
  if (end === 0) return undefined;
  const cjk = kindAt(text, end - 1) === CJK;
  let start = end - 1;
  if (!cjk) while (start > 0 && continues(kindAt(text, start - 1))) start--;
  while (kindAt(text, start) === IGNORED) start++;
  return { start, end, text: foldWord(text.slice(start, end)), cjk };
}

/** The first word that starts at or after `at`. */
export function wordAfter(text: string, at: number): Neighbour | undefined {
  let start = at;
  while (start < text.length && !isLetter(text, start)) start++;
  if (start >= text.length) return undefined;
  const cjk = kindAt(text, start) === CJK;
  let end = start + 1;
  if (!cjk) while (end < text.length && continues(kindAt(text, end))) end++;
  while (kindAt(text, end - 1) === IGNORED) end--;
  return { start, end, text: foldWord(text.slice(start, end)), cjk };
}

/** Whether a name may not run on over the gap: punctuation that is more than a full stop after an initial ("George W. Bush"). */
export function isBroken(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (kindAt(text, at) !== BREAK) continue;
    const initial = text.charAt(at) === '.' && isLetter(text, at - 1) && !isLetter(text, at - 2);
    if (!initial) return true;
  }
  return false;
}

/** The folded words of a gap, or nothing where punctuation parts its two sides. */
export function wordsBetween(text: string, from: number, to: number): string | undefined {
  return isBroken(text, from, to) ? undefined : foldWord(text.slice(from, to).trim());
}

/** Folded forms of one or more words, to be looked for beside a name; a CJK letter is a word. */
export interface Forms {
  /** First word → what follows it in each form, the longest first. */
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Last word → what stands before it, backwards. */
  byLast: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export function formsOf(list: readonly string[]): Forms {
  const byFirst = new Map<string, string[][]>();
  const byLast = new Map<string, string[][]>();
  const add = (map: Map<string, string[][]>, [key = '', ...rest]: string[]) => map.set(key, [...(map.get(key) ?? []), rest]);
  const spelled = list.map((form) => wordsOf(form).map(({ text }) => text));
  for (const words of spelled.sort((a, b) => b.length - a.length)) {
    add(byFirst, words);
    add(byLast, words.toReversed());
  }
  return { byFirst, byLast };
}

/** Where the longest of the forms that ends with `word` begins, or nothing. */
export function formBefore({ byLast }: Forms, text: string, word: Neighbour | undefined): number | undefined {
  return reach(word && byLast.get(word.text), text, word, wordBefore, 'start');
}

/** Where the longest of the forms that begins with `word` ends, or nothing. */
export function formAfter({ byFirst }: Forms, text: string, word: Neighbour | undefined): number | undefined {
  return reach(word && byFirst.get(word.text), text, word, wordAfter, 'end');
}

function reach(
  rests: readonly (readonly string[])[] | undefined,
  text: string,
  word: Neighbour | undefined,
  next: typeof wordBefore,
  side: 'start' | 'end',
): number | undefined {
  if (!word || !rests) return undefined;
  for (const rest of rests) {
    let at: number | undefined = word[side];
    for (const wanted of rest) {
      const found = next(text, at);
      at = found?.text === wanted ? found[side] : undefined;
      if (at === undefined) break;
    }
    if (at !== undefined) return at;
  }
  return undefined;
}

/** Whether the stretch is a single word. */
export function isOneWord(text: string, start: number, end: number): boolean {
  const word = wordAfter(text, start);
  return word !== undefined && word.start === start && word.end >= end;
}

/** Whether the letter at `at` is a capital. */
export function isCapital(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Whether the letter at `at` is of a script that needs no spaces. */
export function isCjk(text: string, at: number): boolean {
  return kindAt(text, at) === CJK;
}

/** A letter of one of the scripts without spaces. */
export const HANGUL = /[\uac00-\ud7a3]/;
export const HAN = /[\u3400-\u9fff]/;
export const KATAKANA = /[\u30a1-\u30fa\u30fc]/;

/** Whether the letter at `at` is a syllable of Hangul. */
export function isHangul(text: string, at: number): boolean {
  return isHangulUnit(text.charCodeAt(at));
}

/** `foldText` of a single word: most are plain letters, and small ones already. */
export function foldWord(word: string): string {
  let hasCapital = false;
  for (let at = 0; at < word.length; at++) {
    const unit = unitAt(word, at);
    if (unit >= 0x41 && unit <= 0x5a) hasCapital = true;
    else if (!((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39))) return foldText(word);
  }
  return hasCapital ? word.toLowerCase() : word;
}

function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (classOf[unitAt(text, at)] as number) : BREAK;
}

function isLetter(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === LETTER || kind === CJK;
}

function continues(kind: number): boolean {
  return kind === LETTER || kind === IGNORED;
}
