import { compose } from '../../recognizer/compose.ts';
import { BREAK, CJK, classOf, LETTER, SEPARATOR } from '../../recognizer/fold.ts';
import {
  codeOf,
  expansionOf,
  fillTables,
  folded,
  IGNORED,
  isMark,
  isPairAt,
  isSelectorAt,
  LETTER_BIT,
  SPECIAL_BIT,
} from '../../recognizer/units.ts';

/**
 * The folding that the peers need around them, as fast as it can be written for a matcher that takes strings: one table pass into
 * shared buffers, one decoding. Folded text has single spaces between words, none between CJK letters, and `.` where a name may
 * not run on, so that it can be searched for folded names. O(length).
 */
export interface FoldedText {
  text: string;
  /** For each folded unit, where it begins in the raw text, and where it ends. */
  starts: Int32Array;
  ends: Int32Array;
}

const ROOM = 1 << 16;
const units = new Uint16Array(ROOM);
const starts = new Int32Array(ROOM);
const ends = new Int32Array(ROOM);
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
fillTables();

/** Valid until the next call. */
export function foldForPeers(raw: string): FoldedText {
  const composed = compose(raw);
  const text = composed?.text ?? raw;
  let length = 0;
  let before = BREAK;
  /** What lies between the last letter and here: nothing, a gap within a name, a break. */
  let gap = 0;
  let wordStart = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = classOf[unit] as number;
    if (kind === LETTER || kind === CJK) {
      if (gap !== 0 || before !== kind) {
        if (length > 0 && (gap === 2 || before !== kind || kind === LETTER)) {
          units[length] = gap === 2 ? 0x2e : 0x20;
          starts[length] = ends[length] = at;
          length++;
        }
        wordStart = length;
        before = kind;
        gap = 0;
      }
      if (((codeOf[unit] as number) & (LETTER_BIT | SPECIAL_BIT)) !== (LETTER_BIT | SPECIAL_BIT)) {
        units[length] = folded[unit] as number;
        starts[length] = at;
        ends[length] = at + 1;
        length++;
        continue;
      }
      const letters = expansionOf.get(unit);
      const past = isPairAt(text, at) ? at + 2 : at + 1;
      for (let each = 0; each < (letters?.length ?? past - at); each++) {
        units[length] = letters ? letters.charCodeAt(each) : (folded[text.charCodeAt(at + each)] as number);
        starts[length] = at;
        ends[length] = past;
        length++;
      }
      at = past - 1;
    } else if (kind === IGNORED) {
      const selector = isSelectorAt(text, at);
      if (selector) at++;
      if (length > 0 && gap === 0 && (selector || isMark(unit))) ends[length - 1] = at + 1;
    } else if (kind === SEPARATOR) {
      if (gap === 0) gap = 1;
    } else if (unit === 0x2e && gap === 0 && before === LETTER && length === wordStart + 1) gap = 1;
    else gap = 2;
  }
  if (composed) {
    for (let at = 0; at < length; at++) {
      starts[at] = composed.rawAt[starts[at] as number] as number;
      ends[at] = composed.rawAt[ends[at] as number] as number;
    }
  }
  return { text: decoder.decode(units.subarray(0, length)), starts, ends };
}

/** Whether a name may begin or end between two units of a folded text. */
export function isBoundary(text: string, at: number): boolean {
  return classOf[text.charCodeAt(at - 1)] !== LETTER || classOf[text.charCodeAt(at)] !== LETTER;
}

/** Whether Hangul letters run up to a name: a Korean one begins where a word does, or where the name before it ended (`free`). */
export function beginsInWord(raw: string, at: number, free: number): boolean {
  return at !== free && isHangul(raw.charCodeAt(at)) && isHangul(raw.charCodeAt(at - 1));
}

/** Whether a name would begin within a Hangul word and run on over a space: no Korean name does ("위원장이 강순남" has no 이강순). */
export function leavesWord(raw: string, start: number, end: number): boolean {
  return beginsInWord(raw, start, -1) && raw.slice(start, end).includes(' ');
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

/** Letters that need boundaries, as a class of a regular expression on folded text. */
export const LETTER_CLASS = letterClass();

function letterClass(): string {
  let ranges = '';
  for (let from = 0; from < 0x10000; from++) {
    if (classOf[from] !== LETTER) continue;
    let to = from;
    while (classOf[to + 1] === LETTER) to++;
    const hex = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`;
    ranges += `${hex(from)}-${hex(to)}`;
    from = to;
  }
  return `[${ranges}]`;
}
