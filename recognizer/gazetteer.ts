import { type Directory, directoryOf } from './directory.ts';
import { type GazetteerFacts, type WordSets, wordSetsOf } from './facts.ts';
import { joinFacts } from './join-facts.ts';
import { FLAG, kindsOf, type Sense } from './layout.ts';
import { NameTable } from './name-table.ts';
import { Scanner } from './scan.ts';

/** All aliases of the active packs, read in place from compiled buffers. */
export interface Gazetteer extends GazetteerFacts {
  /** The word lists, folded, as sets. */
  wordSets: WordSets;
  directory: Directory;
  /** Finds the names of all packs in a text. It has buffers of its own: one call at a time. */
  scanner: Scanner;
  /** What a name means that the scanner found. */
  meaningOf(name: number): Meaning;
}

export interface Meaning {
  /** Their indices point into the facts. */
  senses: readonly Sense[];
  /** The kinds of the senses, one bit each. */
  kinds: number;
  /** Whether a sense counts in capitals only. */
  hasCapitals: boolean;
  /** Bits of `NAME_FLAG`. */
  flags: number;
}

/**
 * Opens compiled gazetteers as one, without compiling them together: the longest match over all wins, and what is in several packs
 * counts once. O(bytes) for the checksums and O(size of the facts).
 * @param buffers as `compileGazetteer` gives them; the word lists are those of the first
 * @throws when one is not a gazetteer of this version: packs are compiled again then, so this is a bug or a torn file
 */
export function openGazetteer(...buffers: readonly ArrayBuffer[]): Gazetteer {
  const tables = buffers.map((buffer) => new NameTable(buffer));
  const { facts, moved } = joinFacts(tables.map((table): GazetteerFacts => JSON.parse(table.factsText())));
  const bases = tables.map((_, at) => tables.slice(0, at).reduce((sum, { names }) => sum + names, 0));
  const meaning = (name: number): Meaning => {
    const at = bases.findLastIndex((base) => base <= name);
    const table = tables[at] as NameTable;
    const own = name - (bases[at] as number);
    const senses = table.sensesOf(own).map((sense) => ({ ...sense, index: moved(at, sense) }));
    const hasCapitals = senses.some(({ flags }) => (flags & FLAG.capitals) !== 0);
    return { senses, kinds: kindsOf(senses), hasCapitals, flags: table.flagsOf(own) };
  };
  // Unpacked once: the same few names come again and again.
  const known = new Map<number, Meaning>();
  return {
    ...facts,
    wordSets: wordSetsOf(facts.words),
    directory: directoryOf(facts),
    scanner: new Scanner(tables),
    meaningOf(name) {
      let found = known.get(name);
      if (!found) {
        found = meaning(name);
        known.set(name, found);
      }
      return found;
    },
  };
}
