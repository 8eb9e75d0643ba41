/**
 * Roots of Indonesian words by rule, without a dictionary: a word is taken apart in every way that its affixes allow, and each
 * root that may be left is given. Which of them is a word does not matter: "menulis" gives `tulis` and `nulis`, and only the
 * first meets another word. So two words of one family share a root, and words that merely look alike seldom do.
 * Affixes and their sound changes are those of the Tata Bahasa Baku Bahasa Indonesia, chapter 5 (verbs) and 7 (nouns).
 */

/** Shorter roots meet by chance. One that is clad on both sides, or follows `meng-`, is surer. */
const SHORTEST = 4;
const SHORTEST_CLAD = 3;

/** Words whose end only looks like an affix, and whose rest is another word: "masalah" is not "masa" + -lah. */
const WHOLE = new Set(['masalah', 'sekolah', 'langkah', 'menteri', 'perintah', 'selatan', 'tangan', 'dengan', 'kepada', 'mereka']);

const PARTICLES = /(?:lah|kah|pun)$/;
const POSSESSIVE = /nya$/;
const SUFFIXES = ['kan', 'an', 'i'] as const;
type Suffix = (typeof SUFFIXES)[number] | '';

/** What a syllable may begin with; no root begins otherwise. */
const ONSET = /^(?:[bcdfghjklmnpqrstvwxyz]|[bfgkp][lr]|[dt]r|kh|kw|ng|ny|p[rs]|s[klptwy]|s[pt]r|ts)?[aeiou]/;

/** A prefix: what follows it in the word, and what the root began with in its place. */
interface Prefix {
  pattern: RegExp;
  begins: readonly string[];
  /** Suffixes that never stand together with it. */
  not?: readonly Suffix[];
  sure?: boolean;
}

/** me- and pe- change with the letter that follows, and swallow k, p, s and t. */
function nasal(first: 'm' | 'p', not: readonly Suffix[]): Prefix[] {
  return [
    { pattern: new RegExp(`^${first}em(?=[bfpv])`), begins: [''], not },
    { pattern: new RegExp(`^${first}em(?=[aeiou])`), begins: ['p', 'm'], not },
    { pattern: new RegExp(`^${first}en(?=[cdjz]|sy|t)`), begins: [''], not },
    { pattern: new RegExp(`^${first}en(?=[aeiou])`), begins: ['t', 'n'], not },
    { pattern: new RegExp(`^${first}eny(?=[aeiou])`), begins: ['s', 'ny'], not },
    { pattern: new RegExp(`^${first}eng(?=[ghk])`), begins: [''], not },
    { pattern: new RegExp(`^${first}eng(?=[aeiou])`), begins: ['', 'k'], not, sure: true },
    { pattern: new RegExp(`^${first}e(?=[lrwy])`), begins: [''], not },
  ];
}

const PREFIXES: readonly Prefix[] = [
  ...nasal('m', ['an']),
  ...nasal('p', ['i', 'kan']),
  // "bekerja", "pekerja": the r falls away before a syllable with -er-.
  { pattern: /^[bpt]e(?=[bcdfghjklmnpstvwz]er)/, begins: [''] },
  { pattern: /^ber(?=[^r])/, begins: ['', 'r'], not: ['i'] },
  { pattern: /^per(?=[^r])/, begins: ['', 'r'] },
  { pattern: /^ter(?=[^r])/, begins: ['', 'r'], not: ['an'] },
  { pattern: /^di/, begins: [''], not: ['an'] },
  { pattern: /^ke/, begins: [''], not: ['i', 'kan'] },
];

/** Prefixes stand in a row of two at most: "keberhasilan", "diperbaiki", "kepemimpinan". */
const MOST_PREFIXES = 2;

/** Every root that the word may have, without the word itself. O(length of the word). */
export function indonesianRoots(word: string): string[] {
  if (WHOLE.has(word) || !/^[a-z]{5,}$/.test(word)) return [];
  const roots = new Set<string>();
  for (const bare of withoutEnclitics(word)) {
    if (bare !== word) add(roots, bare, SHORTEST);
    for (const [stem, suffix] of withoutSuffix(bare)) {
      if (suffix) add(roots, stem, SHORTEST);
      if (!WHOLE.has(stem)) peel(roots, stem, suffix, MOST_PREFIXES);
    }
  }
  roots.delete(word);
  return [...roots];
}

function peel(roots: Set<string>, stem: string, suffix: Suffix, left: number): void {
  for (const { pattern, begins, not = [], sure = false } of PREFIXES) {
    if (not.includes(suffix) && left === MOST_PREFIXES) continue;
    const prefix = pattern.exec(stem)?.[0];
    if (prefix === undefined) continue;
    for (const begin of begins) {
      const root = begin + stem.slice(prefix.length);
      add(roots, root, suffix || sure ? SHORTEST_CLAD : SHORTEST);
      if (left > 1 && root.length > SHORTEST) peel(roots, root, suffix, left - 1);
    }
  }
}

function withoutEnclitics(word: string): string[] {
  const bare = word.replace(PARTICLES, '');
  return [...new Set([word, bare, bare.replace(POSSESSIVE, '')])].filter(({ length }) => length >= SHORTEST);
}

function withoutSuffix(word: string): [stem: string, suffix: Suffix][] {
  const parts = SUFFIXES.filter((suffix) => word.endsWith(suffix)).map((suffix): [string, Suffix] => [
    word.slice(0, -suffix.length),
    suffix,
  ]);
  return [[word, ''], ...parts];
}

function add(roots: Set<string>, root: string, shortest: number): void {
  if (root.length >= shortest && ONSET.test(root) && /[aeiou]/.test(root)) roots.add(root);
}
