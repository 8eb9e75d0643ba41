import { type GazetteerFacts, type WordSets, wordSetsOf } from './facts.ts';
import { FOLD_VERSION } from './fold.ts';
import { HEADER_INTS, LAYOUT_VERSION, MAGIC, readUnits, type Sense, slotOf, unpackSense } from './layout.ts';

/** All aliases of the active packs, read in place from a compiled buffer. */
export interface Gazetteer extends GazetteerFacts {
  /**
   * What is known of a folded prefix with this hash.
   * @returns the senses of the name that it is, if it is one, and whether longer names go on from it
   */
  probe(hash: number, prefix: () => string): { senses: Sense[] | undefined; goesOn: boolean };
  /** The word lists, folded, as sets. */
  wordSets: WordSets;
}

/**
 * Opens a compiled gazetteer. O(size of the facts); the names are not touched.
 * @throws when the buffer is not a gazetteer of this version: packs are compiled again then, so this is a bug or a torn file
 */
export function openGazetteer(buffer: ArrayBuffer): Gazetteer {
  if (buffer.byteLength < HEADER_INTS * 4) throw new Error(`not a gazetteer: ${buffer.byteLength} bytes`);
  const header = new Int32Array(buffer, 0, HEADER_INTS);
  const [magic, layout, fold, names = 0, slots = 0, units = 0, senseCount = 0, factUnits = 0] = header;
  if (magic !== MAGIC || layout !== LAYOUT_VERSION || fold !== FOLD_VERSION) {
    throw new Error(`not a gazetteer of layout ${LAYOUT_VERSION} and fold ${FOLD_VERSION}: found ${layout} and ${fold}`);
  }
  const table = new Int32Array(buffer, HEADER_INTS * 4, slots * 2);
  const starts = new Uint32Array(buffer, table.byteOffset + table.byteLength, names + 1);
  const sensesAt = new Uint32Array(buffer, starts.byteOffset + starts.byteLength, names + 1);
  const senses = new Uint32Array(buffer, sensesAt.byteOffset + sensesAt.byteLength, senseCount);
  const pool = new Uint16Array(buffer, senses.byteOffset + senses.byteLength, units);
  const facts: GazetteerFacts = JSON.parse(readUnits(new Uint16Array(buffer, pool.byteOffset + pool.byteLength, factUnits)));

  const isName = (name: number, form: string): boolean => {
    const start = starts[name] as number;
    if ((starts[name + 1] as number) - start !== form.length) return false;
    for (let at = 0; at < form.length; at++) if (pool[start + at] !== form.charCodeAt(at)) return false;
    return true;
  };
  return {
    ...facts,
    wordSets: wordSetsOf(facts.words),
    probe(hash, prefix) {
      let goesOn = false;
      let found: Sense[] | undefined;
      for (let slot = slotOf(hash, slots); ; slot = (slot + 1) & (slots - 1)) {
        const value = table[slot * 2 + 1] as number;
        if (value === 0) return { senses: found, goesOn };
        if (table[slot * 2] !== hash) continue;
        if (value & 1) goesOn = true;
        const name = (value >> 1) - 1;
        if (name >= 0 && isName(name, prefix())) found = Array.from(senses.subarray(sensesAt[name], sensesAt[name + 1]), unpackSense);
      }
    },
  };
}
