/**
 * Folding: how written forms of one name become equal, one UTF-16 unit at a time, so that offsets stay those of the raw text.
 * Takes a raw text, gives its words; O(length). Case, diacritics, width and compatibility forms fold. Soft hyphens, zero-width
 * characters and combining accents vanish. Spaces, hyphens, apostrophes and quotes separate words without breaking a name;
 * other punctuation breaks it. Brahmic vowel signs stay: they are letters there.
 */

/** Raise when any folding changes: compiled names no longer fit texts folded otherwise. */
export const FOLD_VERSION = 1;

/** What a unit does. `LETTER` includes digits; `CJK` letters need no spaces between words; `IGNORED` vanishes. */
export const BREAK = 0;
export const LETTER = 1;
export const CJK = 2;
export const SEPARATOR = 3;
export const IGNORED = 4;

/** Class of each UTF-16 unit. */
export const classOf = new Uint8Array(0x10000);
/** The unit that each unit folds to. */
export const folded = new Uint16Array(0x10000);

/** Letters without a canonical decomposition. */
const UNDECOMPOSED: Record<string, string> = { đ: 'd', ł: 'l', ø: 'o', ı: 'i', ħ: 'h', ŧ: 't', ð: 'd', þ: 't', ŋ: 'n', ĸ: 'k' };
const SEPARATORS =
  ' \t\n\r\f\v\u00a0\u1680\u202f\u205f\u3000-\u2010\u2011\u2012\u2013_\u00b7\u2022\u2027\u30fb\uff65\'\u2019\u2018\u02bc`\u00b4\u2032"\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f';

fillTable();

function fillTable(): void {
  for (let unit = 0; unit < 0x10000; unit++) folded[unit] = unit;
  const ranges: [from: number, to: number, kind: number][] = [
    [0x30, 0x39, LETTER],
    [0x41, 0x5a, LETTER],
    [0x61, 0x7a, LETTER],
    [0xaa, 0xaa, LETTER],
    [0xb5, 0xb5, LETTER],
    [0xba, 0xba, LETTER],
    [0xc0, 0x2af, LETTER],
    [0x370, 0x1fff, LETTER],
    [0x212a, 0x212b, LETTER],
    [0x2c60, 0x2dff, LETTER],
    [0xa640, 0xabff, LETTER],
    [0x2e80, 0x2fdf, CJK],
    [0x3005, 0x3007, CJK],
    [0x3041, 0x30fa, CJK],
    [0x30fc, 0x31ff, CJK],
    [0x3400, 0x9fff, CJK],
    [0xac00, 0xd7a3, CJK],
    // Surrogates: the high ones of the ideographic planes open a CJK letter, all others count as letters too.
    [0xd800, 0xdfff, CJK],
    [0xf900, 0xfaff, CJK],
    [0xff10, 0xff19, LETTER],
    [0xff21, 0xff3a, LETTER],
    [0xff41, 0xff5a, LETTER],
    [0xff66, 0xffdc, CJK],
    [0xad, 0xad, IGNORED],
    [0x200b, 0x200f, IGNORED],
    [0x202a, 0x202e, IGNORED],
    [0x2060, 0x2064, IGNORED],
    [0xfeff, 0xfeff, IGNORED],
    [0x300, 0x36f, IGNORED],
    [0x1ab0, 0x1aff, IGNORED],
    [0x1dc0, 0x1dff, IGNORED],
    [0x20d0, 0x20ff, IGNORED],
    [0xfe00, 0xfe0f, IGNORED],
    [0xfe20, 0xfe2f, IGNORED],
    [0x387, 0x387, BREAK],
    [0x37e, 0x37e, BREAK],
    [0xd7, 0xd7, BREAK],
    [0xf7, 0xf7, BREAK],
  ];
  for (const [from, to, kind] of ranges) classOf.fill(kind, from, to + 1);
  for (let unit = 0x2000; unit <= 0x200a; unit++) classOf[unit] = SEPARATOR;
  for (const char of SEPARATORS) classOf[char.charCodeAt(0)] = SEPARATOR;
  for (const [from, to] of [
    [0x41, 0x2af],
    [0x370, 0x52f],
    [0x1e00, 0x1fff],
    [0x212a, 0x212b],
    [0xf900, 0xfaff],
    [0xff00, 0xffef],
  ] as const) {
    for (let unit = from; unit <= to; unit++) folded[unit] = foldUnit(unit);
  }
}

function foldUnit(unit: number): number {
  const base = String.fromCharCode(unit).normalize('NFKD').charAt(0).toLowerCase().normalize('NFKD').charAt(0);
  return (UNDECOMPOSED[base] ?? base).charCodeAt(0);
}

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
  const words: Word[] = [];
  let breaks = true;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const kind = classOf[unit];
    if (kind === LETTER || kind === CJK) {
      const word = kind === CJK ? cjkLetter(text, at) : latinWord(text, at);
      words.push({ ...word, breaksBefore: breaks });
      breaks = false;
      at = word.end;
      continue;
    }
    if (kind === BREAK && !isInitialStop(unit, words.at(-1), at)) breaks = true;
    at++;
  }
  return words;
}

type Spelled = Omit<Word, 'breaksBefore'>;

function latinWord(text: string, start: number): Spelled {
  let letters = '';
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = classOf[unit];
    if (kind === LETTER) letters += String.fromCharCode(folded[unit] as number);
    else if (kind !== IGNORED) break;
  }
  return { start, end: trimmedEnd(text, at), text: letters, cjk: false };
}

function cjkLetter(text: string, start: number): Spelled {
  const isPair = isHighSurrogate(text.charCodeAt(start)) && isLowSurrogate(text.charCodeAt(start + 1));
  let at = start + (isPair ? 2 : 1);
  const letters = isPair ? text.slice(start, at) : String.fromCharCode(folded[text.charCodeAt(start)] as number);
  while (at < text.length && classOf[text.charCodeAt(at)] === IGNORED) at++;
  return { start, end: trimmedEnd(text, at), text: letters, cjk: true };
}

function isHighSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function isLowSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}

/** Combining marks belong to the letter they follow; invisible characters at the end of a word do not. */
function trimmedEnd(text: string, end: number): number {
  while (classOf[text.charCodeAt(end - 1)] === IGNORED && !/\p{M}/u.test(text.charAt(end - 1))) end--;
  return end;
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
