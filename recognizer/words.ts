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
  return { start, end, text: foldText(text.slice(start, end)), cjk };
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
  return { start, end, text: foldText(text.slice(start, end)), cjk };
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

/** Whether the words before `at` are those of a set of folded forms, of one word or of two. */
export function endsWithOneOf(forms: ReadonlySet<string>, text: string, at: number): boolean {
  const word = wordBefore(text, at);
  if (!word) return false;
  if (forms.has(word.text)) return true;
  const before = wordBefore(text, word.start);
  return before !== undefined && forms.has(`${before.text} ${word.text}`);
}

/** Whether the words from `at` on are those of a set of folded forms, of one word or of two. */
export function startsWithOneOf(forms: ReadonlySet<string>, text: string, at: number): boolean {
  const word = wordAfter(text, at);
  if (!word) return false;
  if (forms.has(word.text)) return true;
  const after = wordAfter(text, word.end);
  return after !== undefined && forms.has(`${word.text} ${after.text}`);
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
