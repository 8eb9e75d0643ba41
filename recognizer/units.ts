/**
 * What each UTF-16 unit is to a name: its class, the unit it folds to, and a random word that stands for it in hashes. Takes
 * nothing, gives three tables of 65,536 cells; a lookup is O(1). The classes are there at once. The rest takes about 10 ms, which a worker
 * that starts for a card can do without: whatever reads a text calls `fillTables` first (`wordsOf`, `TokenReader`).
 *
 * The tables are part of the compiled form: `FOLD_VERSION` goes into its header. They are made of ranges given here and of the
 * decompositions and lower cases of letters that Unicode has long fixed and promises never to change.
 */

/** Raise when any folding or hash changes: compiled names no longer fit texts folded otherwise. */
export const FOLD_VERSION = 2;

const { charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(at)`, for a place within the text, at the same speed in whatever text. Engines keep strings in a dozen shapes (one
 * byte a unit or two, whole, joined, cut out, interned), and V8 compiles a look-up of a method for four of them: a worker that has
 * read a few pages has met more, and would search for it at each unit. Past the end, one read is enough to spoil the compiled code.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}

/** What a unit does. `LETTER` includes digits; `CJK` letters need no spaces between words; `IGNORED` vanishes. */
export const BREAK = 0;
export const LETTER = 1;
export const CJK = 2;
export const SEPARATOR = 3;
export const IGNORED = 4;

/** Class of each UTF-16 unit. */
export const classOf = new Uint8Array(0x10000);
/** The unit that each unit folds to, once `fillTables` was called. A letter of `expansionOf` folds to several: this is the first of them. */
export const folded = new Uint16Array(0x10000);
/** Letters that fold to several. They are few, and rare in texts. */
export const expansionOf: ReadonlyMap<number, string> = new Map([
  ...entries({ ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'ae', ǽ: 'ae', Ǽ: 'ae', ǣ: 'ae', Ǣ: 'ae', œ: 'oe', Œ: 'oe', þ: 'th', Þ: 'th' }),
  ...entries({ ĳ: 'ij', Ĳ: 'ij', ǆ: 'dz', ǅ: 'dz', Ǆ: 'dz', ǳ: 'dz', ǲ: 'dz', Ǳ: 'dz', ǉ: 'lj', ǈ: 'lj', Ǉ: 'lj' }),
  ...entries({ ǌ: 'nj', ǋ: 'nj', Ǌ: 'nj', ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }),
]);

/**
 * A unit in the matcher's one lookup, once `fillTables` was called. The upper 30 bits are random and the same for all units that fold
 * alike; the lower two say how to go on: `01` a letter, `10` a CJK letter, `00` no letter, `11` anything that the fast loops leave to
 * `TokenReader`.
 */
export const codeOf = new Int32Array(0x10000);
export const LETTER_BIT = 1;
export const SPECIAL_BIT = 2;
/** Empty in the codes of CJK letters: a scanner notes there what it knows of each. */
export const OPENER_BITS = 12;

/** Letters without a canonical decomposition. */
const UNDECOMPOSED: Record<string, string> = { đ: 'd', ł: 'l', ø: 'o', ı: 'i', ħ: 'h', ŧ: 't', ð: 'd', ŋ: 'n', ĸ: 'k', ŉ: 'n' };
const SEPARATORS =
  ' \t\n\r\f\v\u00a0\u1680\u202f\u205f\u3000-\u2010\u2011\u2012\u2013_\u00b7\u2022\u2027\u30fb\uff65\'\u2019\u2018\u02bc`\u00b4\u2032"\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f';

type Range = readonly [from: number, to: number];

const LETTERS: readonly Range[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0x2af],
  [0x370, 0x1fff],
  [0x212a, 0x212b],
  [0x2c60, 0x2dff],
  [0xa640, 0xabff],
  [0xfb00, 0xfb06],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
];
/** Surrogates count as CJK letters: the ideographic planes are far the most frequent of them in names. */
const CJK_LETTERS: readonly Range[] = [
  [0x2e80, 0x2fdf],
  [0x3005, 0x3007],
  [0x3041, 0x30fa],
  [0x30fc, 0x31ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xd800, 0xdfff],
  [0xf900, 0xfaff],
  [0xff66, 0xffdc],
];
/** Combining accents, variation selectors among them. They belong to the letter before them; Brahmic vowel signs are letters. */
const MARKS: readonly Range[] = [
  [0x300, 0x36f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
];
/** Soft hyphens, zero-width characters, marks of direction. `IVS` is the high surrogate of the ideographic variation selectors. */
const IVS = 0xdb40;
const INVISIBLE: readonly Range[] = [
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfeff, 0xfeff],
  [IVS, IVS],
];
/** Punctuation within the ranges of letters. */
const BREAKS: readonly Range[] = [
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x37e, 0x37e],
  [0x387, 0x387],
];
const FOLDING: readonly Range[] = [
  [0x41, 0x2af],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0x212a, 0x212b],
  [0xf900, 0xfaff],
  [0xff00, 0xffef],
];

fillClasses();

function fillClasses(): void {
  for (const [ranges, kind] of [
    [LETTERS, LETTER],
    [CJK_LETTERS, CJK],
    [MARKS, IGNORED],
    [INVISIBLE, IGNORED],
    [BREAKS, BREAK],
    [[[0x2000, 0x200a]], SEPARATOR],
  ] as const) {
    for (const [from, to] of ranges) classOf.fill(kind, from, to + 1);
  }
  for (const char of SEPARATORS) classOf[char.charCodeAt(0)] = SEPARATOR;
}

let filled = false;

/** Fills `folded` and `codeOf`, once. */
export function fillTables(): void {
  if (filled) return;
  filled = true;
  for (let unit = 0; unit < 0x10000; unit++) folded[unit] = unit;
  for (const [from, to] of FOLDING) {
    for (let unit = from; unit <= to; unit++) {
      const letter = foldUnit(unit);
      // Half-width jamo and lone accents would become letters of another kind, or none.
      if (classOf[letter] === classOf[unit]) folded[unit] = letter;
    }
  }
  for (const [unit, letters] of expansionOf) folded[unit] = letters.charCodeAt(0);

  for (let unit = 0; unit < 0x10000; unit++) codeOf[unit] = code(unit);
}

function foldUnit(unit: number): number {
  const base = String.fromCharCode(unit).normalize('NFKD').charAt(0).toLowerCase().normalize('NFKD').charAt(0);
  return (UNDECOMPOSED[base] ?? base).charCodeAt(0);
}

function code(unit: number): number {
  const kind = classOf[unit];
  const random = (kind === LETTER || kind === CJK ? scattered(folded[unit] as number) : 0) & ~3;
  if (kind === BREAK || kind === SEPARATOR) return 0;
  if (kind === IGNORED || expansionOf.has(unit) || needsComposing(unit) || isSurrogate(unit)) return random | LETTER_BIT | SPECIAL_BIT;
  return kind === LETTER ? random | LETTER_BIT : (random & ~OPENER_BITS) | SPECIAL_BIT;
}

/** A number without pattern for each number. */
function scattered(number: number): number {
  let hash = Math.imul(number + 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Jamo and voicing marks: parts of a letter that is one unit elsewhere. `compose.ts` puts them together. */
export function needsComposing(unit: number): boolean {
  return (unit >= 0x1100 && unit <= 0x11ff) || unit === 0x3099 || unit === 0x309a || unit === 0xff9e || unit === 0xff9f;
}

/** Whether a unit is a syllable of Hangul. */
export function isHangulUnit(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}

/** Whether a high and a low surrogate stand here. */
export function isPairAt(text: string, at: number): boolean {
  return (unitAt(text, at) & 0xfc00) === 0xd800 && at + 1 < text.length && (unitAt(text, at + 1) & 0xfc00) === 0xdc00;
}

/** Whether an ideographic variation selector stands here: a pair of surrogates that is ignored. */
export function isSelectorAt(text: string, at: number): boolean {
  return unitAt(text, at) === IVS && isPairAt(text, at);
}

/** Whether an ignored unit is a combining mark, which belongs to the letter before it. */
export function isMark(unit: number): boolean {
  return classOf[unit] === IGNORED && !INVISIBLE.some(([from, to]) => unit >= from && unit <= to);
}

function entries(table: Record<string, string>): [unit: number, letters: string][] {
  return Object.entries(table).map(([letter, letters]) => [letter.charCodeAt(0), letters]);
}
