import { FOLD_VERSION, type Word, wordsOf } from '../recognizer/fold.ts';
import { rootTermsOf } from './roots/roots.ts';

/** Raised when a text gives other terms than before: an index made of other terms would silently find nothing. */
export const ANALYZER = `3.${FOLD_VERSION}`;

/** A term of the index, and where it stands in the text in UTF-16 units. */
export interface Term {
  term: string;
  start: number;
  end: number;
}

/**
 * A word as the query language sees it. `parts` are its terms; `joined` is their other spelling, without hyphens or the stops of
 * initials: "Jae-in" has the parts `jae` and `in` and is found as `jaein` too, "U.N." as `un`. Chinese, Japanese and Korean runs have
 * one part for each two letters.
 */
export interface Unit {
  parts: Term[];
  joined?: Term;
}

/** The units of a text, in order. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  const words = wordsOf(text);
  for (let at = 0; at < words.length; ) {
    const first = words[at] as Word;
    const isSameRun = first.cjk ? isAdjacent : isOneWord;
    let past = at + 1;
    while (past < words.length && words[past]?.cjk === first.cjk && isSameRun(text, words[past - 1] as Word, words[past] as Word)) past++;
    const run = words.slice(at, past);
    units.push(first.cjk ? { parts: bigrams(run) } : joinedToo(run));
    at = past;
  }
  return units;
}

/** Every term of a text: its words, joined spellings, and the roots of its words. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const term of written(text)) {
    terms.push(term);
    const { start, end } = term;
    for (const root of rootTermsOf(term.term)) terms.push({ term: root, start, end });
  }
  return terms;
}

/**
 * The terms of a name: also each two neighbours joined, because one name is written Jong Un, Jong-un and Jongun. No roots: a name
 * has none.
 */
export function nameTerms(name: string): Term[] {
  const words = wordsOf(name).filter(({ cjk }) => !cjk);
  return [...written(name), ...words.slice(1).map((word, at) => spanning([words[at] as Word, word]))];
}

function written(text: string): Term[] {
  const terms: Term[] = [];
  for (const { parts, joined } of unitsOf(text)) {
    for (const part of parts) terms.push(part);
    if (joined) terms.push(joined);
  }
  return terms;
}

function isAdjacent(_text: string, before: Word, word: Word): boolean {
  return before.end === word.start;
}

function isOneWord(text: string, before: Word, word: Word): boolean {
  if (word.start !== before.end + 1) return false;
  const sign = text.charAt(before.end);
  return /[-‐-‒]/.test(sign) || (sign === '.' && isInitial(before) && isInitial(word));
}

function isInitial({ text }: Word): boolean {
  return /^\p{L}$/u.test(text);
}

function joinedToo(run: readonly Word[]): Unit {
  const parts = run.map(term);
  return run.length > 1 ? { parts, joined: spanning(run) } : { parts };
}

function bigrams(run: readonly Word[]): Term[] {
  if (run.length === 1) return run.map(term);
  return run.slice(1).map((letter, at) => spanning([run[at] as Word, letter]));
}

function term({ text, start, end }: Word): Term {
  return { term: text, start, end };
}

function spanning(words: readonly Word[]): Term {
  return { term: words.map(({ text }) => text).join(''), start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
