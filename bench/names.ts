import { Random } from './random.ts';

/**
 * Names and words made of syllables, the same for the same seed: no list of real people, no copied text. Takes how many, gives
 * different names in their written form.
 */

export type Script = 'latin' | 'cjk';

const ONSETS = [
  'b',
  'br',
  'ch',
  'd',
  'dr',
  'f',
  'g',
  'h',
  'j',
  'k',
  'kh',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'sh',
  'st',
  't',
  'tr',
  'v',
  'w',
  'y',
  'z',
  '',
];
const NUCLEI = ['a', 'e', 'i', 'o', 'u', 'ai', 'eo', 'ia', 'ou', 'ee'];
const CODAS = ['', '', '', 'n', 'ng', 'r', 's', 'l', 'k', 'm', 'rd', 'nt', 'h'];
const ACCENTS: Record<string, string> = {
  a: 'áàâäãåā',
  e: 'éèêëēę',
  i: 'íîïī',
  o: 'óôöõøō',
  u: 'úûüūů',
  s: 'šş',
  c: 'çč',
  n: 'ñń',
  l: 'ł',
  d: 'đ',
};

/** Surnames of one letter. */
export const HANZI_SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖';
export const HANGUL_SURNAMES = '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민';
const HANGUL_SYLLABLES =
  '가경광규기나다도동라래련리린만명모미민배범병보봉상서석선성세소수숙순승시신아안연열영예용우욱운원유윤은의인일자재정종주준지진찬창철충태하한해혁현형혜호화환훈희';
const KATAKANA =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンガギグゲゴザジズゼゾダデドバビブベボパピプペポー';

/** Letters that Chinese text and names are made of: the same 1,500 everywhere, frequent ones first. */
export const HANZI = Array.from({ length: 1500 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 0x4fff)));

/** Lower-case words, the shorter ones first: the earlier, the more frequent. */
export function words(count: number, seed: number): string[] {
  const random = new Random(seed);
  const made = new Set<string>();
  while (made.size < count) made.add(word(random, random.between(1, 1 + Math.ceil((3 * made.size) / count))));
  return [...made];
}

export function names(script: Script, count: number, seed: number): string[] {
  const random = new Random(seed);
  const vocabulary = words(VOCABULARY, VOCABULARY_SEED);
  const common = new Set(vocabulary);
  // Most names are no words; some are, as Moon and Home are.
  const ofTheirOwn = (count: number, own: number) => words(count, own).filter((word) => !common.has(word));
  const given = [...ofTheirOwn(6000, seed + 1), ...vocabulary.filter((_, at) => at % 16 === 3)].map(capitalised);
  const family = [...ofTheirOwn(30_000, seed + 2), ...vocabulary.filter((_, at) => at % 6 === 1)].map(capitalised);
  const made = new Set<string>();
  while (made.size < count) made.add(script === 'latin' ? latinName(random, given, family) : cjkName(random));
  return [...made];
}

/** The words that texts are made of. */
export const VOCABULARY = 9000;
export const VOCABULARY_SEED = 77;

function latinName(random: Random, given: readonly string[], family: readonly string[]): string {
  const [first, last] = [random.pickSkewed(given), random.pick(family)];
  const kind = random.next();
  const name =
    kind < 0.6
      ? `${first} ${last}`
      : kind < 0.72
        ? `${first} ${random.pick(given)} ${last}`
        : kind < 0.87
          ? `${last} ${random.pick(given)}-${random.pick(given).toLowerCase()}`
          : kind < 0.92
            ? `${first} ${random.pick(ONSETS.slice(0, 20)).charAt(0).toUpperCase()}. ${last}`
            : kind < 0.97
              ? `${first} al-${last}`
              : `${first}${last.toLowerCase()}`;
  return random.chance(0.08) ? accented(random, name) : name;
}

function cjkName(random: Random): string {
  const kind = random.next();
  if (kind < 0.5) return random.pick(HANZI_SURNAMES) + series(random.chance(0.15) ? 1 : 2, () => random.pick(HANZI));
  if (kind < 0.8) return random.pick(HANGUL_SURNAMES) + series(random.chance(0.1) ? 1 : 2, () => random.pick(HANGUL_SYLLABLES));
  return `${katakana(random)}・${katakana(random)}`;
}

function katakana(random: Random): string {
  return series(random.between(2, 5), () => random.pick(KATAKANA));
}

function word(random: Random, syllables: number): string {
  return series(syllables, () => random.pick(ONSETS) + random.pick(NUCLEI) + random.pick(CODAS));
}

/** With one accent, where a letter takes one. */
export function accented(random: Random, text: string): string {
  const places = Array.from(text, (letter, at) => ({ letters: ACCENTS[letter], at })).filter(({ letters }) => letters);
  if (places.length === 0) return text;
  const { letters = '', at } = random.pick(places);
  return text.slice(0, at) + random.pick(letters) + text.slice(at + 1);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function series(length: number, make: () => string): string {
  return Array.from({ length }, make).join('');
}
