/**
 * The compiled gazetteer: one little-endian buffer that a worker reads as it is.
 *
 *   header   Int32 × 8      magic, layout version, fold version, names, slots, pool units, senses, facts units
 *   slots    Int32 × 2·slots  open addressing: [hash of a folded prefix that ends at a word, (name + 1) << 1 | goes on]
 *   starts   Uint32 × names+1  where each folded name begins in the pool
 *   sensesAt Uint32 × names+1  where each name's senses begin
 *   senses   Uint32 × senses   kind (4 bits) | flags (4 bits) | index (24 bits)
 *   pool     Uint16 × units    folded names, words joined by a space, CJK letters unjoined
 *   facts    Uint16 × units    JSON in UTF-16: `GazetteerFacts`: entities, offices, word lists
 *
 * Names start and end at words only, so hashes are kept only there. A probe is a guess until the pool confirms it: 32-bit
 * hashes collide.
 */
export const MAGIC = 0x314b4553;
export const LAYOUT_VERSION = 1;
export const HEADER_INTS = 8;

/** What a name can mean. The index of a sense points into the list of `GazetteerFacts` named beside it. */
export const SENSE = {
  /** people: a full name or another full form. */
  fullName: 1,
  /** people: a short form that needs an introduction or a title. */
  familyName: 2,
  givenName: 3,
  /** people: a short form that needs neither. */
  mononym: 4,
  /** agreements */
  agreement: 5,
  /** agreements: counts only where two parties are named near it. */
  description: 6,
  /** titles */
  title: 7,
  /** countries */
  country: 8,
  adjective: 9,
  seat: 10,
  capital: 11,
} as const;
export type SenseKind = (typeof SENSE)[keyof typeof SENSE];

export const FLAG = {
  /** Counts only where the text has it in capitals: "AS", "US", "MDT". */
  capitals: 1,
  /** A known misspelling or its part: counts as a short form only where that very form introduced the person. */
  misspelled: 2,
  /** An alias, not the name itself. */
  alias: 4,
  /** A title of a language whose country stands before it (English, and CJK). */
  countryBefore: 8,
} as const;

/** Writes a text as UTF-16 units. */
export function writeUnits(target: Uint16Array, text: string): void {
  for (let at = 0; at < text.length; at++) target[at] = text.charCodeAt(at);
}

export function readUnits(source: Uint16Array): string {
  let text = '';
  // A call takes only so many arguments.
  for (let at = 0; at < source.length; at += 8192) text += String.fromCharCode(...source.subarray(at, at + 8192));
  return text;
}

const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

export function hashStart(): number {
  return HASH_SEED;
}

/** Extends the hash of a prefix by one unit (FNV-1a). */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}

export function hashWord(hash: number, word: string): number {
  for (let at = 0; at < word.length; at++) hash = hashUnit(hash, word.charCodeAt(at));
  return hash;
}

/** Spreads a hash over the slots; `slots` is a power of two. */
export function slotOf(hash: number, slots: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7) & (slots - 1);
}

export function packSense(kind: SenseKind, flags: number, index: number): number {
  return ((kind << 28) | (flags << 24) | index) >>> 0;
}

export interface Sense {
  kind: SenseKind;
  flags: number;
  index: number;
}

export function unpackSense(packed: number): Sense {
  return { kind: (packed >>> 28) as SenseKind, flags: (packed >>> 24) & 15, index: packed & 0xffffff };
}
