import { cellOf, type Filter, filterOf } from './filter.ts';
import {
  checksumOf,
  HEADER,
  HEADER_INTS,
  LAYOUT_VERSION,
  MAGIC,
  readUnits,
  type Sense,
  sectionsOf,
  slotOf,
  spread,
  unpackSense,
} from './layout.ts';
import type { TokenReader } from './reader.ts';
import { FOLD_VERSION } from './units.ts';

/** The names of one compiled gazetteer, read in place. */
export class NameTable {
  readonly names: number;
  readonly first: Filter;
  readonly second: Filter;
  readonly deep: Filter;
  private readonly slots: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly senses: Uint32Array;
  private readonly more: Uint32Array;
  private readonly flags: Uint8Array;
  private readonly pool: Uint8Array;
  private readonly facts: Uint16Array;

  /**
   * Opens a compiled gazetteer. O(bytes) for the checksum, O(1) else: nothing is rebuilt or parsed.
   * @throws when it is not one, of another version, or damaged; packs are compiled again then, or read again
   */
  constructor(buffer: ArrayBuffer) {
    const header = checkedHeader(buffer);
    const at = sectionsOf(header);
    const size = (cell: number) => header[cell] as number;
    const filter = (from: number, to: number) => filterOf(new Uint8Array(buffer, from, to - from));
    this.names = size(HEADER.names);
    this.slots = new Uint32Array(buffer, at.slots, size(HEADER.slots));
    this.starts = new Uint32Array(buffer, at.starts, this.names + 1);
    this.senses = new Uint32Array(buffer, at.senses, this.names);
    this.more = new Uint32Array(buffer, at.more, size(HEADER.more));
    this.facts = new Uint16Array(buffer, at.facts, size(HEADER.factUnits));
    this.first = filter(at.first, at.second);
    this.second = filter(at.second, at.deep);
    this.deep = filter(at.deep, at.flags);
    this.flags = new Uint8Array(buffer, at.flags, this.names);
    this.pool = new Uint8Array(buffer, at.pool, size(HEADER.poolBytes));
  }

  /** What the filters say of the tokens that a reader has read: bits of `CELL`. */
  cell({ count, hash }: TokenReader): number {
    return cellOf(count === 1 ? this.first : count === 2 ? this.second : this.deep, hash);
  }

  /** Whether a name with this hash is likely: one word in 256 is taken for one. */
  mayHave(hash: number): boolean {
    const { slots } = this;
    const key = spread(hash);
    for (let at = slotOf(key, slots.length); slots[at] !== 0; at = at + 1 === slots.length ? 0 : at + 1) {
      if ((slots[at] as number) >>> 24 === (key & 0xff)) return true;
    }
    return false;
  }

  /** The name whose folded form a reader has read, or -1. */
  find({ hash, bytes, length }: TokenReader): number {
    const { slots, starts } = this;
    const key = spread(hash);
    const tag = key & 0xff;
    for (let at = slotOf(key, slots.length); ; at = at + 1 === slots.length ? 0 : at + 1) {
      const slot = slots[at] as number;
      if (slot === 0) return -1;
      if (slot >>> 24 !== tag) continue;
      const name = (slot & 0xffffff) - 1;
      const start = starts[name] as number;
      if ((starts[name + 1] as number) - start === length && this.hasLetters(start, bytes, length)) return name;
    }
  }

  private hasLetters(start: number, bytes: Uint8Array, length: number): boolean {
    const { pool } = this;
    for (let at = 0; at < length; at++) if (pool[start + at] !== bytes[at]) return false;
    return true;
  }

  /** Bits of `NAME_FLAG`. */
  flagsOf(name: number): number {
    return this.flags[name] as number;
  }

  sensesOf(name: number): Sense[] {
    const only = this.senses[name] as number;
    if (only >>> 28 !== 0) return [unpackSense(only)];
    const count = this.more[only] as number;
    return Array.from(this.more.subarray(only + 1, only + 1 + count), unpackSense);
  }

  /** The text kept with the names. */
  factsText(): string {
    return readUnits(this.facts);
  }
}

function checkedHeader(buffer: ArrayBuffer): Int32Array {
  if (new Uint8Array(Int32Array.of(1).buffer)[0] !== 1) throw new Error('this machine orders bytes otherwise than a gazetteer does');
  if (buffer.byteLength < HEADER_INTS * 4 || buffer.byteLength % 4 !== 0) throw new Error(`not a gazetteer: ${buffer.byteLength} bytes`);
  const header = new Int32Array(buffer, 0, HEADER_INTS);
  if (header[HEADER.magic] !== MAGIC) throw new Error('not a gazetteer: it begins otherwise');
  const [layout, fold] = [header[HEADER.layout], header[HEADER.fold]];
  if (layout !== LAYOUT_VERSION || fold !== FOLD_VERSION) {
    throw new Error(`not a gazetteer of layout ${LAYOUT_VERSION} and fold ${FOLD_VERSION}: found ${layout} and ${fold}`);
  }
  const bytes = header[HEADER.bytes];
  if (bytes !== buffer.byteLength) throw new Error(`a torn gazetteer: ${buffer.byteLength} of ${bytes} bytes`);
  if (header[HEADER.checksum] !== checksumOf(buffer)) throw new Error('a damaged gazetteer: its checksum does not fit');
  return header;
}
