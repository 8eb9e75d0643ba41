/**
 * The compiled gazetteer: one little-endian buffer that a worker reads as it is.
 *
 *   header  Int32 × 16       see `Header`
 *   slots   Uint32 × slots   every name once, where its hash sends it, or in the next free slot: tag of the hash (8 bits) | name + 1 (24)
 *   starts  Uint32 × names+1 where each name's folded form begins in the pool
 *   senses  Uint32 × names   what each name means, as drawn below; kind 0: it has several, at `index` of `more`
 *   more    Uint32 × more    for each name with several senses: how many, then the senses
 *   facts   Uint16 × units   JSON in UTF-16: `GazetteerFacts`, what the senses point into
 *   first   2 bits × 2^n     a filter of one token (a word, or one CJK letter) by its hash: 1 is a name, 2 begins a longer one
 *   second  2 bits × 2^n     the same of two tokens
 *   deep    2 bits × 2^n     the same of three and more
 *   flags   Uint8 × names    `NAME_FLAG`
 *   pool    Uint8 × bytes    folded forms as `TokenReader` writes them
 *
 * A sense, from the upper bit down:
 *
 *   kind 4 │ evidence 2 │ flags 4 │ index 22
 *
 *   kind      `SENSE`
 *   evidence  `EVIDENCE`: the least that the page must add
 *   flags     `FLAG`
 *   index     into the list of `GazetteerFacts` that the kind names
 *
 * Names begin and end with tokens, so a text is looked up only there: in `first`, which is small enough for the fast caches and
 * turns nearly every word away; in `second`; in `deep` as long as names go on. What the filters let pass is a guess until the
 * pool confirms it: a name is found where its very letters stand, never by its hash alone.
 */
export const MAGIC = 0x314b4553;
export const LAYOUT_VERSION = 6;
export const HEADER_INTS = 16;

/** Cells of the header, in order. */
export const HEADER = {
  magic: 0,
  layout: 1,
  fold: 2,
  /** Of all that follows the header. */
  checksum: 3,
  bytes: 4,
  names: 5,
  slots: 6,
  more: 7,
  factUnits: 8,
  /** Sizes of the three filters, as powers of two. */
  firstBits: 9,
  secondBits: 10,
  deepBits: 11,
  poolBytes: 12,
} as const;

/** What a filter says of a run of tokens. */
export const CELL = { isName: 1, goesOn: 2 } as const;

/** What holds for a name whatever it means. */
export const NAME_FLAG = {
  /** Every sense counts in capitals only. */
  capitals: 1,
  /** Also a common word of some language. */
  commonWord: 2,
  /** Somebody's full name: where the text gives its first letter small, and another of it capital, it is something else. */
  proper: 4,
  /** Punctuation parts its words: it may do so in a text, too. */
  punctuated: 8,
  /** Somebody's short name, or a short title: where it is of two or three letters of Hangul, no space parts them. */
  short: 16,
  /** A short name with which somebody's full name begins: "Umar", "Prabowo". */
  first: 32,
} as const;

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
  /** agreements: what a name leaves without its two countries; counts only beside both. */
  pairName: 12,
} as const;
export type SenseKind = (typeof SENSE)[keyof typeof SENSE];

export const FLAG = {
  /** Counts only where the text has it in capitals: "AS", "US", "MDT". */
  capitals: 1,
  /** A known misspelling, or a part of one or of another spelling: counts as a short form only where that very form introduced the person. */
  respelled: 2,
  /** An alias, not the name itself. */
  alias: 4,
  /** A title of a language whose country stands before it (English, and CJK). */
  countryBefore: 8,
} as const;

/** The least that a page must add to a name before it counts in a sense. */
export const EVIDENCE = {
  any: 0,
  /** Another official, an office or a country. */
  company: 1,
  /** The person named in full, or a title that settles who it is. */
  introduction: 2,
} as const;
export type MinimumEvidence = (typeof EVIDENCE)[keyof typeof EVIDENCE];

/** Where the parts of a buffer lie, in bytes. */
export interface Sections {
  slots: number;
  starts: number;
  senses: number;
  more: number;
  facts: number;
  first: number;
  second: number;
  deep: number;
  flags: number;
  pool: number;
  /** Length of the whole, a multiple of four. */
  end: number;
}

export function sectionsOf(header: Int32Array): Sections {
  const size = (cell: number) => header[cell] as number;
  let at = HEADER_INTS * 4;
  const take = (bytes: number) => {
    const from = at;
    at += bytes;
    return from;
  };
  const filter = (bits: number) => take(2 ** bits / 4);
  return {
    slots: take(size(HEADER.slots) * 4),
    starts: take((size(HEADER.names) + 1) * 4),
    senses: take(size(HEADER.names) * 4),
    more: take(size(HEADER.more) * 4),
    facts: take(size(HEADER.factUnits) * 2),
    first: filter(size(HEADER.firstBits)),
    second: filter(size(HEADER.secondBits)),
    deep: filter(size(HEADER.deepBits)),
    flags: take(size(HEADER.names)),
    pool: take(size(HEADER.poolBytes)),
    end: (at + 3) & ~3,
  };
}

/** A sum of all that follows the header, which a torn or altered file does not have. O(bytes): 10 ms for a million names. */
export function checksumOf(buffer: ArrayBuffer): number {
  const ints = new Int32Array(buffer, HEADER_INTS * 4);
  const even = ints.length & ~3;
  // Four sums side by side: one multiplication need not wait for the other.
  let [a, b, c, d] = [1, 2, 3, 4];
  for (let at = 0; at < even; at += 4) {
    a = Math.imul(a ^ (ints[at] as number), 0x01000193);
    b = Math.imul(b ^ (ints[at + 1] as number), 0x01000193);
    c = Math.imul(c ^ (ints[at + 2] as number), 0x01000193);
    d = Math.imul(d ^ (ints[at + 3] as number), 0x01000193);
  }
  for (let at = even; at < ints.length; at++) a = Math.imul(a ^ (ints[at] as number), 0x01000193);
  return [b, c, d].reduce((sum, each) => Math.imul(sum, 0x01000193) ^ each, a);
}

/** Spreads a hash over the slots; its lower 8 bits are the tag. */
export function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

export function slotOf(spreadHash: number, slots: number): number {
  return Math.floor(((spreadHash >>> 0) * slots) / 0x100000000);
}

export interface Sense {
  kind: SenseKind;
  /** Bits of `FLAG`. */
  flags: number;
  index: number;
  minimumEvidence: MinimumEvidence;
}

const INDEX_BITS = 22;
const FLAG_BITS = 4;
const MOST_INDEX = 2 ** INDEX_BITS - 1;

/** @throws when the index is larger than a sense has room for: the pack must be split */
export function packSense(kind: SenseKind, flags: number, index: number, evidence: MinimumEvidence = EVIDENCE.any): number {
  if (index > MOST_INDEX) throw new Error(`entry ${index} of a list: a gazetteer can hold ${MOST_INDEX + 1}: split the pack`);
  return ((kind << 28) | (evidence << (INDEX_BITS + FLAG_BITS)) | (flags << INDEX_BITS) | index) >>> 0;
}

export function unpackSense(packed: number): Sense {
  return {
    kind: (packed >>> 28) as SenseKind,
    flags: (packed >>> INDEX_BITS) & (2 ** FLAG_BITS - 1),
    index: packed & MOST_INDEX,
    minimumEvidence: ((packed >>> (INDEX_BITS + FLAG_BITS)) & 3) as MinimumEvidence,
  };
}

/** A set of kinds, one bit each, as `kindsOf` gives it. */
export function kindSet(...kinds: SenseKind[]): number {
  return kinds.reduce<number>((set, kind) => set | (1 << kind), 0);
}

/** Whether a kind is in a set. */
export function isOneOf(kind: SenseKind, set: number): boolean {
  return ((1 << kind) & set) !== 0;
}

/** The kinds of some senses, one bit each. */
export function kindsOf(senses: readonly Sense[]): number {
  return senses.reduce((kinds, { kind }) => kinds | (1 << kind), 0);
}

/** Writes a text as UTF-16 units. */
export function writeUnits(target: Uint16Array, text: string): void {
  for (let at = 0; at < text.length; at++) target[at] = text.charCodeAt(at);
}

/** What this needs of its surroundings: browsers and Node have it, the language itself has not. */
declare const TextDecoder: new (encoding: string, options: { ignoreBOM: boolean }) => { decode(source: Uint16Array): string };

export function readUnits(source: Uint16Array): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(source);
}
