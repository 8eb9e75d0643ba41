import { BREAK, CJK, classOf, foldText, IGNORED, LETTER } from './fold.ts';

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

/** Folded forms of one word or of two, to be looked for beside a name. */
export interface Forms {
  words: ReadonlySet<string>;
  /** First word → second words. */
  pairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** The second words of all pairs. */
  seconds: ReadonlySet<string>;
}

export function formsOf(list: readonly string[]): Forms {
  const words = new Set<string>();
  const pairs = new Map<string, Set<string>>();
  for (const form of list.map(foldText)) {
    const [first = '', second] = form.split(' ');
    if (second === undefined) words.add(first);
    else pairs.set(first, (pairs.get(first) ?? new Set()).add(second));
  }
  return { words, pairs, seconds: new Set([...pairs.values()].flatMap((seconds) => [...seconds])) };
}

/** Whether a word, or it and the one before it, are one of the forms. */
export function endsWithOneOf({ words, pairs, seconds }: Forms, text: string, word: Neighbour | undefined): boolean {
  if (!word) return false;
  if (words.has(word.text)) return true;
  if (!seconds.has(word.text)) return false;
  const before = wordBefore(text, word.start);
  return before !== undefined && (pairs.get(before.text)?.has(word.text) ?? false);
}

/** Whether a word, or it and the one after it, are one of the forms. */
export function startsWithOneOf({ words, pairs }: Forms, text: string, word: Neighbour | undefined): boolean {
  if (!word) return false;
  if (words.has(word.text)) return true;
  const seconds = pairs.get(word.text);
  const after = seconds && wordAfter(text, word.end);
  return after ? (seconds?.has(after.text) ?? false) : false;
}

/** Whether the stretch is a single word. */
export function isOneWord(text: string, start: number, end: number): boolean {
  const word = wordAfter(text, start);
  return word !== undefined && word.start === start && word.end >= end;
}

/** Whether the letter at `at` is of a script that needs no spaces. */
export function isCjk(text: string, at: number): boolean {
  return kindAt(text, at) === CJK;
}

const PLAIN = /^[A-Za-z0-9]*$/;

/** `foldText` of a single word: most are plain letters. */
export function foldWord(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : foldText(word);
}

function kindAt(text: string, at: number): number {
  return classOf[text.charCodeAt(at)] ?? BREAK;
}

function isLetter(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === LETTER || kind === CJK;
}

function continues(kind: number): boolean {
  return kind === LETTER || kind === IGNORED;
}
