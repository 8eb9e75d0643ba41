import { compose } from './compose.ts';
import { fillFilter, filterBits } from './filter.ts';
import { Int32List } from './int32-list.ts';
import {
  CELL,
  checksumOf,
  FLAG,
  HEADER,
  HEADER_INTS,
  LAYOUT_VERSION,
  MAGIC,
  NAME_FLAG,
  sectionsOf,
  slotOf,
  spread,
  unpackSense,
  writeUnits,
} from './layout.ts';
import { TokenReader } from './reader.ts';
import { FOLD_VERSION } from './units.ts';

/** Most names that a slot can number. */
const MOST_NAMES = 2 ** 24 - 2;
/** A fuller table is slower to search, an emptier one larger. */
const SLOTS_A_NAME = 1.5;
/** Cells of the filters for each entry. The first is asked of every word, and stays small. */
const ROOM = { first: 32, second: 16, deep: 8 };

/** What one filter must let pass: hashes of the names of so many tokens, and of the beginnings of longer ones. */
interface Entries {
  names: Int32List;
  beginnings: Int32List;
}

/**
 * Collects names and lays them out as `layout.ts` draws it. Takes each name as it is written, with one of its meanings, any
 * number of times. O(length of the name) each; the result O(names). Keeps no strings.
 */
export class NameTableBuilder {
  private readonly reader = new TokenReader();
  private readonly hashes = new Int32List();
  private readonly starts = new Int32List();
  private readonly senses = new Int32List();
  private readonly flags = new Int32List();
  /** Further senses of names that have several. */
  private readonly further = new Map<number, Set<number>>();
  private readonly entries: readonly Entries[] = [1, 2, 3].map(() => ({ names: new Int32List(), beginnings: new Int32List() }));
  private pool = new Uint8Array(1 << 12);
  private poolLength = 0;
  /** Name + 1 by hash. */
  private index = new Int32Array(1 << 10);

  /**
   * A name without letters, or longer than any name, is left out.
   * @param sense packed
   * @param flags bits of `NAME_FLAG`; those of all its meanings add up
   */
  add(name: string, sense: number, flags = 0): void {
    const { reader } = this;
    reader.open(compose(name)?.text ?? name, 0);
    for (let more = reader.next(); more; ) {
      const { hash, count } = reader;
      more = reader.next();
      if (more) this.entriesOf(count).beginnings.push(hash);
    }
    if (reader.count === 0 || reader.tooLong) return;
    const at = this.slotInIndex();
    const known = (this.index[at] as number) - 1;
    if (known < 0) this.addName(at, sense, flags);
    else this.addSense(known, sense, flags);
  }

  /** @param facts kept with the names, for whoever opens them */
  build(facts: string): ArrayBuffer {
    const names = this.hashes.length;
    if (names > MOST_NAMES) throw new Error(`${names} names are more than one gazetteer can hold (${MOST_NAMES}): split the pack`);
    const more = this.layOutSenses();
    const [first, second, deep] = this.entries as [Entries, Entries, Entries];
    const header = new Int32Array(HEADER_INTS);
    header[HEADER.magic] = MAGIC;
    header[HEADER.layout] = LAYOUT_VERSION;
    header[HEADER.fold] = FOLD_VERSION;
    header[HEADER.names] = names;
    header[HEADER.slots] = Math.ceil(names * SLOTS_A_NAME) + 1;
    header[HEADER.more] = more.length;
    header[HEADER.factUnits] = facts.length;
    header[HEADER.firstBits] = filterBits([first.names, first.beginnings], ROOM.first);
    header[HEADER.secondBits] = filterBits([second.names, second.beginnings], ROOM.second);
    header[HEADER.deepBits] = filterBits([deep.names, deep.beginnings], ROOM.deep);
    header[HEADER.poolBytes] = this.poolLength;
    const at = sectionsOf(header);
    header[HEADER.bytes] = at.end;

    const buffer = new ArrayBuffer(at.end);
    this.fillSlots(new Uint32Array(buffer, at.slots, header[HEADER.slots]));
    new Int32Array(buffer, at.starts, names + 1).set(this.starts.values());
    new Int32Array(buffer, at.starts, names + 1)[names] = this.poolLength;
    new Int32Array(buffer, at.senses, names).set(this.senses.values());
    new Uint32Array(buffer, at.more, more.length).set(more);
    writeUnits(new Uint16Array(buffer, at.facts, facts.length), facts);
    for (const [entries, from, to] of [
      [first, at.first, at.second],
      [second, at.second, at.deep],
      [deep, at.deep, at.flags],
    ] as const) {
      fillFilter(new Uint8Array(buffer, from, to - from), entries.names, CELL.isName);
      fillFilter(new Uint8Array(buffer, from, to - from), entries.beginnings, CELL.goesOn);
    }
    new Uint8Array(buffer, at.flags, names).set(this.flags.values());
    new Uint8Array(buffer, at.pool, this.poolLength).set(this.pool.subarray(0, this.poolLength));
    header[HEADER.checksum] = checksumOf(buffer);
    new Int32Array(buffer, 0, HEADER_INTS).set(header);
    return buffer;
  }

  private entriesOf(count: number): Entries {
    return this.entries[Math.min(count, 3) - 1] as Entries;
  }

  /** Where the index has the name that was read, or has room for it. */
  private slotInIndex(): number {
    const { hash, bytes, length } = this.reader;
    const last = this.index.length - 1;
    for (let at = spread(hash) & last; ; at = (at + 1) & last) {
      const name = (this.index[at] as number) - 1;
      if (name < 0) return at;
      if (this.hashes.at(name) !== hash) continue;
      const start = this.starts.at(name);
      const end = name + 1 === this.starts.length ? this.poolLength : this.starts.at(name + 1);
      let same = end - start === length;
      for (let each = 0; same && each < length; each++) same = this.pool[start + each] === bytes[each];
      if (same) return at;
    }
  }

  private addName(slot: number, sense: number, flags: number): void {
    const { hash, bytes, length, count } = this.reader;
    if (this.poolLength + length > this.pool.length) {
      const grown = new Uint8Array(this.pool.length * 2);
      grown.set(this.pool);
      this.pool = grown;
    }
    for (let at = 0; at < length; at++) this.pool[this.poolLength + at] = bytes[at] as number;
    this.starts.push(this.poolLength);
    this.poolLength += length;
    this.hashes.push(hash);
    this.senses.push(sense | 0);
    this.flags.push(flags | (unpackSense(sense).flags & FLAG.capitals ? NAME_FLAG.capitals : 0));
    this.entriesOf(count).names.push(hash);
    this.index[slot] = this.hashes.length;
    if (this.hashes.length * 2 > this.index.length) this.growIndex();
  }

  private addSense(name: number, sense: number, flags: number): void {
    if (this.senses.at(name) !== (sense | 0)) {
      const others = this.further.get(name) ?? new Set();
      this.further.set(name, others.add(sense));
    }
    const capitals = unpackSense(sense).flags & FLAG.capitals ? NAME_FLAG.capitals : 0;
    const before = this.flags.at(name);
    this.flags.set(name, ((before | flags) & ~NAME_FLAG.capitals) | (before & capitals));
  }

  private growIndex(): void {
    this.index = new Int32Array(this.index.length * 4);
    const last = this.index.length - 1;
    for (let name = 0; name < this.hashes.length; name++) {
      let at = spread(this.hashes.at(name)) & last;
      while (this.index[at] !== 0) at = (at + 1) & last;
      this.index[at] = name + 1;
    }
  }

  private fillSlots(slots: Uint32Array): void {
    for (let name = 0; name < this.hashes.length; name++) {
      const key = spread(this.hashes.at(name));
      let at = slotOf(key, slots.length);
      while (slots[at] !== 0) at = at + 1 === slots.length ? 0 : at + 1;
      slots[at] = ((key & 0xff) << 24) | (name + 1);
    }
  }

  /** Names with several senses point into the list that this gives. */
  private layOutSenses(): number[] {
    const more: number[] = [];
    for (const [name, others] of this.further) {
      const senses = [this.senses.at(name) >>> 0, ...others];
      this.senses.set(name, more.length);
      more.push(senses.length, ...senses);
    }
    return more;
  }
}
