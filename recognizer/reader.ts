import {
  BREAK,
  CJK,
  classOf,
  codeOf,
  expansionOf,
  fillTables,
  folded,
  IGNORED,
  isMark,
  isPairAt,
  isSelectorAt,
  LETTER,
  LETTER_BIT,
  SPECIAL_BIT,
  unitAt,
} from './units.ts';

/** Bytes that one name may fold to; a longer run of text is no name. */
export const LONGEST_NAME = 1024;
/** Past this a form is too long: one more letter may need seven bytes, as an expansion or a pair of surrogates with a space before it. */
const MOST_BYTES = LONGEST_NAME - 7;

/**
 * Reads a text token by token (a word, or one CJK letter), from any place, as far as the caller wants. It folds as it goes: into
 * hashes, which the tables of `layout.ts` know, and into bytes, which the pool of names confirms. The compiler reads names with
 * it and the matcher reads the text at likely places, so that both agree by construction. O(length read); allocates nothing.
 *
 * The folded form of several words has single spaces between them, none between two CJK letters, in UTF-8 (a surrogate alone
 * takes three bytes).
 */
export class TokenReader {
  /** Past the last unit of the token, combining marks included, invisible characters not. */
  end = 0;
  /** Tokens read. */
  count = 0;
  /** Hash of all tokens read. */
  hash = 0;
  /** Whether punctuation stood before this token, over which a name of a text does not run. */
  broke = false;
  /** Folded form of all tokens read: the first `length` bytes. */
  readonly bytes = new Uint8Array(LONGEST_NAME);
  length = 0;

  private text = '';
  /** Length of the text, which is as dear to look up as `unitAt` says of methods. */
  private past = 0;
  private at = 0;
  /** What the last token was. */
  private cjk = false;
  private single = false;

  constructor() {
    fillTables();
  }

  /** Whether the form was longer than any name, so that reading ended early. */
  get tooLong(): boolean {
    return this.length > MOST_BYTES;
  }

  open(text: string, at: number): void {
    this.text = text;
    this.past = text.length;
    this.at = at;
    this.end = at;
    this.count = 0;
    this.hash = 0;
    this.length = 0;
    this.cjk = false;
    this.single = false;
  }

  /** Reads the next token. False at the end of the text, or where the form grows too long for a name. */
  next(): boolean {
    if (!this.skipGap()) return false;
    const cjk = classOf[unitAt(this.text, this.at)] === CJK;
    if (this.count > 0 && !(cjk && this.cjk)) this.bytes[this.length++] = 0x20;
    const code = cjk ? this.letter() : this.word();
    if (this.tooLong) return false;
    this.hash = this.count === 0 ? code : joinHash(this.hash, code);
    this.cjk = cjk;
    this.count++;
    return true;
  }

  /** To the next letter. A full stop right after a single letter does not break ("U.S.", "George W. Bush"). */
  private skipGap(): boolean {
    const { text, past } = this;
    let { at } = this;
    this.broke = false;
    for (; at < past; at++) {
      const unit = unitAt(text, at);
      const kind = classOf[unit];
      if (kind === LETTER || kind === CJK) break;
      if (kind === BREAK && !(unit === 0x2e && this.single && at === this.end)) this.broke = true;
      if (isSelectorAt(text, at)) at++;
    }
    this.at = at;
    return at < past;
  }

  private word(): number {
    const { text, past, bytes } = this;
    let { at, length } = this;
    let letters = 0;
    let code = 0;
    let end = at;
    for (; at < past && length <= MOST_BYTES; at++) {
      const unit = unitAt(text, at);
      const letter = codeOf[unit] as number;
      if ((letter & (LETTER_BIT | SPECIAL_BIT)) === LETTER_BIT) {
        code = addToWord(code, letter);
        length = write(bytes, length, folded[unit] as number);
        letters++;
        end = at + 1;
      } else if (classOf[unit] === LETTER) {
        const several = expansionOf.get(unit) ?? String.fromCharCode(unit);
        for (let each = 0; each < several.length; each++) {
          code = addToWord(code, codeOf[several.charCodeAt(each)] as number);
          length = write(bytes, length, several.charCodeAt(each));
        }
        letters += several.length;
        end = at + 1;
      } else if (classOf[unit] !== IGNORED) break;
      else if (isSelectorAt(text, at)) end = ++at + 1;
      else if (isMark(unit)) end = at + 1;
    }
    this.at = at;
    this.length = length;
    this.end = end;
    this.single = letters === 1;
    return code;
  }

  private letter(): number {
    const { text, past } = this;
    let { at } = this;
    let code = 0;
    for (const after = at + (isPairAt(text, at) ? 2 : 1); at < after; at++) {
      const unit = folded[unitAt(text, at)] as number;
      code = code === 0 ? (codeOf[unit] as number) : addToWord(code, codeOf[unit] as number);
      this.length = write(this.bytes, this.length, unit);
    }
    this.end = at;
    for (; at < past; at++) {
      const unit = unitAt(text, at);
      if (classOf[unit] !== IGNORED) break;
      if (isSelectorAt(text, at)) this.end = ++at + 1;
      else if (isMark(unit)) this.end = at + 1;
    }
    this.at = at;
    this.single = false;
    return code;
  }
}

/** UTF-8, each surrogate by itself. @returns where the next unit goes */
function write(bytes: Uint8Array, at: number, unit: number): number {
  if (unit < 0x80) {
    bytes[at] = unit;
    return at + 1;
  }
  if (unit < 0x800) {
    bytes[at] = 0xc0 | (unit >> 6);
    bytes[at + 1] = 0x80 | (unit & 63);
    return at + 2;
  }
  bytes[at] = 0xe0 | (unit >> 12);
  bytes[at + 1] = 0x80 | ((unit >> 6) & 63);
  bytes[at + 2] = 0x80 | (unit & 63);
  return at + 3;
}

/** The hash of a word, one letter further; 0 begins. Always odd, so that a word's hash is never 0. */
export function addToWord(hash: number, code: number): number {
  return (((hash << 5) | (hash >>> 27)) ^ code) | 1;
}

/** The hash of several tokens, one token further. */
export function joinHash(hash: number, token: number): number {
  return Math.imul(hash, 0x9e3779b1) ^ token;
}
