import { compose } from './compose.ts';
import { cellOf, type Filter, unionOf } from './filter.ts';
import { CELL, NAME_FLAG } from './layout.ts';
import type { NameTable } from './name-table.ts';
import { joinHash, TokenReader } from './reader.ts';
import { MOST_WORDS, Stretch } from './stretch.ts';
import {
  CJK,
  classOf,
  codeOf,
  isHangulUnit,
  isMark,
  isPairAt,
  isSelectorAt,
  LETTER_BIT,
  needsComposing,
  OPENER_BITS,
  SPECIAL_BIT,
  unitAt,
} from './units.ts';

/** Words of a stretch that the first filter lets pass: a constant of the module as those of `stretch.ts` are. */
const likely = new Int32Array(MOST_WORDS);

/**
 * Finds every name of one or several tables in a text: leftmost first, then longest, from the start of a token to the end of one.
 * Takes a raw text, gives spans of that text. It runs in three steps, over a stretch of text at a time:
 *
 *   1. one pass over the units (`Stretch`): a hash for each word, a place for each likely CJK letter;
 *   2. the filters turn away nearly all words by their hash and that of the next;
 *   3. what is left is read token by token (`TokenReader`), as far as names go on, and each name is confirmed by its letters.
 *
 * O(units + tokens × tokens of the longest name that the text follows); no allocation beyond the buffers of the scanner.
 */
export class Scanner {
  /** Spans found by the last call: start, end, name, `count` times. Equal spans of several tables stand side by side. */
  spans = new Int32Array(3 * 64);
  count = 0;

  private readonly tables: readonly NameTable[];
  /** Number of the first name of each table. */
  private readonly bases: readonly number[];
  private readonly first: Filter;
  private readonly second: Filter;
  private readonly deep: Filter;
  /** `codeOf`, with what the first filter says of each CJK letter in bits 2 and 3. */
  private readonly letterCodes: Int32Array;
  private readonly reader = new TokenReader();
  private readonly stretch = new Stretch();
  private text = '';
  private asIs = false;
  /** Past the last span found: names never overlap. */
  private free = 0;

  constructor(tables: readonly NameTable[]) {
    this.tables = tables;
    this.bases = tables.map((_, at) => tables.slice(0, at).reduce((sum, { names }) => sum + names, 0));
    this.first = unionOf(tables.map(({ first }) => first));
    this.second = unionOf(tables.map(({ second }) => second));
    this.deep = unionOf(tables.map(({ deep }) => deep));
    this.letterCodes = codeOf.map((code) =>
      (code & (LETTER_BIT | SPECIAL_BIT)) === SPECIAL_BIT ? code | (cellOf(this.first, code) << 2) : code,
    );
  }

  /** @returns the number of spans, which `spans` holds until the next call */
  scan(text: string): number {
    if (this.scanComposed(text)) return this.count;
    const composed = compose(text);
    if (!composed) return this.count;
    this.scanComposed(composed.text, true);
    for (let at = 0; at < this.count * 3; at += 3) {
      this.spans[at] = composed.rawAt[this.spans[at] as number] as number;
      this.spans[at + 1] = composed.rawAt[this.spans[at + 1] as number] as number;
    }
    return this.count;
  }

  /** Whether a stretch of whole words begins a longer name, as the filters tell, which take one in thirty for such. O(its length). */
  mayGoOn(text: string, start: number, end: number): boolean {
    const { reader, tables } = this;
    reader.open(text, start);
    while (reader.next()) if (reader.end >= end) return tables.some((table) => (table.cell(reader) & CELL.goesOn) !== 0);
    return false;
  }

  /** @returns false where a letter stands in parts, unless `asIs` */
  private scanComposed(text: string, asIs = false): boolean {
    this.text = text;
    this.asIs = asIs;
    this.count = 0;
    this.free = 0;
    for (let at = 0; at < text.length; ) {
      const unit = unitAt(text, at);
      const code = codeOf[unit] as number;
      if (needsComposing(unit) && !asIs) return false;
      if ((code & (LETTER_BIT | SPECIAL_BIT)) === SPECIAL_BIT) at = this.scanLetters(at);
      else if (classOf[unit] !== CJK) at = this.scanWords(at);
      else {
        // A surrogate.
        if (at >= this.free) this.tryAt(at);
        at += isPairAt(text, at) ? 2 : 1;
      }
    }
    return true;
  }

  /** Words from `from` to a CJK letter, or to the first gap after a stretch. @returns where the rest begins */
  private scanWords(from: number): number {
    const { text, stretch } = this;
    const { hashes } = stretch;
    const { cells, shift } = this.first;
    const past = stretch.readWords(text, from, this.asIs);
    const words = stretch.count;
    let count = 0;
    for (let word = 0; word < words; word++) {
      const cell = (hashes[word] as number) >>> shift;
      const bits = (cells[cell >>> 2] as number) >>> ((cell & 3) << 1);
      likely[count] = word;
      count += (bits | (bits >>> 1)) & 1;
    }
    for (let at = 0; at < count; at++) {
      const word = likely[at] as number;
      const hash = hashes[word] as number;
      if (!this.mayBegin(hash, word + 1 < words ? (hashes[word + 1] as number) : undefined)) continue;
      const start = stretch.wordStart(text, word);
      if (start >= this.free) this.tryAt(start);
    }
    return past;
  }

  /** Whether a name may begin with a word that the first filter let pass. The word after the last of a stretch is not known. */
  private mayBegin(hash: number, next: number | undefined): boolean {
    const bits = cellOf(this.first, hash);
    if ((bits & CELL.goesOn) !== 0 && (next === undefined || cellOf(this.second, joinHash(hash, next)) !== 0)) return true;
    return (bits & CELL.isName) !== 0 && this.tables.some((table) => table.mayHave(hash));
  }

  /** CJK letters from `from`, with the gaps between them, to anything else. @returns where that begins */
  private scanLetters(from: number): number {
    const { text, stretch } = this;
    const past = stretch.readLetters(text, from, this.letterCodes, this.second);
    for (let each = 0; each < stretch.count; each++) {
      const start = stretch.letterStart(text, each);
      if (start >= this.free && !this.isHopeless(start) && !this.isInsideWord(start)) this.tryAt(start);
    }
    return past;
  }

  /** Whether Hangul letters run up to one: a Korean name begins where a word does, or where another name ends ("중국" is not in 미합중국). */
  private isInsideWord(start: number): boolean {
    return start !== this.free && isHangulUnit(unitAt(this.text, start)) && isHangulBefore(this.text, start);
  }

  /** Whether of three letters side by side neither the first nor the first two are a name, nor do the three begin one. */
  private isHopeless(start: number): boolean {
    const { text, letterCodes, second, deep } = this;
    if (start + 2 >= text.length) return false;
    const one = letterCodes[unitAt(text, start)] as number;
    const two = letterCodes[unitAt(text, start + 1)] as number;
    const three = letterCodes[unitAt(text, start + 2)] as number;
    const plain = (one & two & three & SPECIAL_BIT) !== 0 && ((one | two | three) & LETTER_BIT) === 0;
    if (!plain || (one & IS_NAME_BIT) !== 0) return false;
    const pair = joinHash(one & ~OPENER_BITS, two & ~OPENER_BITS);
    return (cellOf(second, pair) & CELL.isName) === 0 && cellOf(deep, joinHash(pair, three & ~OPENER_BITS)) === 0;
  }

  /** Keeps the longest name that begins at a token, if any does. */
  private tryAt(start: number): void {
    const { reader, tables, text } = this;
    let end = start;
    for (let at = 0; at < tables.length; at++) {
      const table = tables[at] as NameTable;
      let name = -1;
      let nameEnd = 0;
      let broken = false;
      reader.open(text, start);
      while (reader.next()) {
        broken ||= reader.broke && reader.count > 1;
        const cell = table.cell(reader);
        if ((cell & CELL.isName) !== 0) {
          const found = table.find(reader);
          const mayBreak = found >= 0 && (table.flagsOf(found) & NAME_FLAG.punctuated) !== 0;
          if (found >= 0 && (!broken || mayBreak) && this.mayCount(table, found, start, reader.end)) {
            name = found;
            nameEnd = reader.end;
          }
        }
        if ((cell & CELL.goesOn) === 0) break;
      }
      if (name < 0 || nameEnd < end) continue;
      if (nameEnd > end) while (this.count > 0 && this.spans[this.count * 3 - 3] === start) this.count--;
      end = nameEnd;
      this.keep(start, end, (this.bases[at] as number) + name);
    }
    if (end === start) return;
    this.free = end;
    if (isHangulUnit(unitAt(text, start)) && end < text.length && isHangulUnit(unitAt(text, end))) this.preferWholeWord(start, end);
  }

  /** "장관이 한동훈" has Han Dong-hoon, and not 이한동: of a name over a space and a longer one behind it, the latter stands. */
  private preferWholeWord(start: number, end: number): void {
    const { text, count } = this;
    const space = text.lastIndexOf(' ', end - 1);
    if (space < start || !isHangulUnit(unitAt(text, space + 1))) return;
    this.tryAt(space + 1);
    if (this.free <= end) {
      this.count = count;
      this.free = end;
      return;
    }
    let before = count;
    while (before > 0 && this.spans[before * 3 - 3] === start) before--;
    this.spans.copyWithin(before * 3, count * 3, this.count * 3);
    this.count -= count - before;
  }

  private mayCount(table: NameTable, name: number, start: number, end: number): boolean {
    const { text } = this;
    const all = table.flagsOf(name);
    if (isHangulUnit(unitAt(text, start)) && text.slice(start, end).includes(' ')) {
      // The particle of a title begins no name over a space: "위원장이 강순남".
      if (isHangulBefore(text, start)) return false;
      // "고 노무현" is the late Roh, and not 고노.
      if ((all & (NAME_FLAG.short | NAME_FLAG.proper)) === NAME_FLAG.short && end - start <= SHORT_HANGUL) return false;
    }
    const flags = all & (NAME_FLAG.capitals | NAME_FLAG.proper);
    if (flags === 0) return true;
    const raw = text.slice(start, end);
    return (flags & NAME_FLAG.capitals) !== 0 ? isInCapitals(raw) : !beginsSmall(raw);
  }

  private keep(start: number, end: number, name: number): void {
    const at = this.count * 3;
    if (at === this.spans.length) {
      const grown = new Int32Array(at * 2);
      grown.set(this.spans);
      this.spans = grown;
    }
    this.spans[at] = start;
    this.spans[at + 1] = end;
    this.spans[at + 2] = name;
    this.count++;
  }
}

/** Whether the letter before a place is Hangul. */
function isHangulBefore(text: string, at: number): boolean {
  let before = at - 1;
  while (before > 0 && (isMark(unitAt(text, before)) || isSelectorAt(text, before - 1))) before -= isMark(unitAt(text, before)) ? 1 : 2;
  return before >= 0 && isHangulUnit(unitAt(text, before));
}

/** Three letters with a space between two of them. */
const SHORT_HANGUL = 4;

/** Of `OPENER_BITS`. */
const IS_NAME_BIT = CELL.isName << 2;

export function isInCapitals(raw: string): boolean {
  return raw === raw.toUpperCase();
}

/** Whether the first letter is small and a later one is not: "dan Sullivan" is "and Sullivan" in Indonesian. */
function beginsSmall(raw: string): boolean {
  const first = raw.charAt(0);
  return first !== first.toUpperCase() && raw !== raw.toLowerCase();
}
