import type { Int32List } from './int32-list.ts';

/**
 * A filter of `layout.ts`: 2-bit cells by the upper bits of a hash. It turns away nearly all that is not in a table, without a
 * touch of the table. Every question is O(1), each with one read.
 */
export interface Filter {
  cells: Uint8Array;
  /** Brings a hash to the number of its cell. */
  shift: number;
}

/** Below this a filter is no faster for being smaller. */
const LEAST_BITS = 15;

export function filterOf(cells: Uint8Array): Filter {
  return { cells, shift: 30 - Math.log2(cells.length) };
}

/** What a filter says of a hash: bits of `CELL`. */
export function cellOf({ cells, shift }: Filter, hash: number): number {
  const cell = hash >>> shift;
  return ((cells[cell >>> 2] as number) >>> ((cell & 3) << 1)) & 3;
}

/**
 * The size of a filter, as a power of two. O(entries).
 * @param room cells for each different entry, at least: that share of foreign hashes passes, or half of it
 */
export function filterBits(lists: readonly Int32List[], room: number): number {
  const all = lists.reduce((sum, list) => sum + list.length, 0);
  // Beginnings repeat ("Muhammad"): bits of another filter, large enough to tell them apart, count the different ones.
  const bits = Math.max(LEAST_BITS, Math.ceil(Math.log2(all * 4)));
  const seen = new Uint8Array(2 ** bits / 8);
  let different = 0;
  for (const list of lists) {
    for (let at = 0; at < list.length; at++) {
      const bit = Math.imul(list.at(at), 0x85ebca6b) >>> (32 - bits);
      const byte = seen[bit >>> 3] as number;
      different += ~(byte >>> (bit & 7)) & 1;
      seen[bit >>> 3] = byte | (1 << (bit & 7));
    }
  }
  return Math.max(LEAST_BITS, Math.ceil(Math.log2(different * room)));
}

export function fillFilter(cells: Uint8Array, hashes: Int32List, bits: number): void {
  const { shift } = filterOf(cells);
  for (let at = 0; at < hashes.length; at++) {
    const cell = hashes.at(at) >>> shift;
    cells[cell >>> 2] = (cells[cell >>> 2] as number) | (bits << ((cell & 3) << 1));
  }
}

/** One filter that lets pass what any of several does. O(size of the largest); a single filter is used in place. */
export function unionOf(filters: readonly Filter[]): Filter {
  const [largest, ...others] = filters.toSorted((a, b) => a.shift - b.shift);
  if (!largest) return filterOf(new Uint8Array(2 ** LEAST_BITS / 4));
  if (others.length === 0) return largest;
  const cells = largest.cells.slice();
  for (const other of others) {
    const finer = other.shift - largest.shift;
    for (let cell = 0; cell < cells.length * 4; cell++) {
      const from = cell >>> finer;
      const bits = ((other.cells[from >>> 2] as number) >>> ((from & 3) << 1)) & 3;
      cells[cell >>> 2] = (cells[cell >>> 2] as number) | (bits << ((cell & 3) << 1));
    }
  }
  return { cells, shift: largest.shift };
}
