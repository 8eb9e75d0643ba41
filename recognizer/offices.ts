import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { FLAG, SENSE } from './layout.ts';
import { hasKind, senseOf, type Tag, type TaggedText } from './match.ts';
import type { Tenure } from './source.ts';
import type { Day } from './types.ts';
import { foldWord, isBroken, isCjk, wordBefore } from './words.ts';

/** An office named in a text: a title, with the country beside it where there is one. */
export interface OfficePhrase {
  start: number;
  end: number;
  /** The first and the last of its tags. */
  first: number;
  last: number;
  /** Offices that the title can mean; none where it only announces a name. */
  offices: readonly string[];
  country?: string;
  /** True where a country stands in the text, not only in the title's own meaning. */
  countryNamed: boolean;
  /** True after "mantan", "former": the office was held before the page's day. */
  former: boolean;
}

/** The office phrases of a block, and the way to those beside a tag. */
export interface Phrases {
  all: readonly OfficePhrase[];
  /** By the index of their first tag, and of their last. */
  startingAt: readonly (OfficePhrase | undefined)[];
  endingAt: readonly (OfficePhrase | undefined)[];
}

const NO_PHRASES: Phrases = { all: [], startingAt: [], endingAt: [] };

/** Every office phrase of a block, in order: O(tags). Indonesian puts the country after the title, English before it or after "of". */
export function officePhrases(gazetteer: Gazetteer, block: TaggedText): Phrases {
  if (!block.tags.some((tag) => hasKind(tag, KINDS.title))) return NO_PHRASES;
  const all: OfficePhrase[] = [];
  const startingAt: OfficePhrase[] = [];
  const endingAt: OfficePhrase[] = [];
  for (const tag of block.tags) {
    const found = phraseAt(gazetteer, block, tag);
    if (!found) continue;
    const phrase = { ...found, former: isFormer(gazetteer, block.text, found.start) };
    all.push(phrase);
    startingAt[phrase.first] ??= phrase;
    endingAt[phrase.last] ??= phrase;
  }
  return { all, startingAt, endingAt };
}

function phraseAt(gazetteer: Gazetteer, block: TaggedText, tag: Tag): OfficePhrase | undefined {
  if (!hasKind(tag, KINDS.title)) return undefined;
  const senses = tag.senses.filter(({ kind }) => kind === SENSE.title);
  const titles = senses.flatMap(({ index }) => gazetteer.titles[index] ?? []);
  const [title] = titles;
  const offices = titles.length === 1 && title ? title.offices : [...new Set(titles.flatMap((one) => one.offices))];
  const base = { start: tag.start, end: tag.end, first: tag.index, last: tag.index, offices, countryNamed: false, former: false };

  const before = senses.some(({ flags }) => flags & FLAG.countryBefore) ? countryBefore(gazetteer, block, tag) : undefined;
  if (before)
    return { ...base, start: withArticle(block.text, before.tag), first: before.tag.index, country: before.code, countryNamed: true };
  const directly = senses.some(({ flags }) => !(flags & FLAG.countryBefore));
  const after = countryAfter(gazetteer, block, tag, directly);
  if (after) {
    const { tag: last } = withAbbreviation(gazetteer, block, after);
    return ambassador(gazetteer, block, { ...base, last: last.index, end: last.end, country: after.code, countryNamed: true });
  }
  const own = titles.find(({ country }) => country !== undefined)?.country;
  return own === undefined ? base : { ...base, country: own };
}

function isFormer({ wordSets }: Gazetteer, text: string, start: number): boolean {
  const before = wordBefore(text, start);
  return before !== undefined && !isBroken(text, before.end, start) && wordSets.former.has(before.text);
}

/** "the North Korean leader": the article is part of the phrase. */
function withArticle(text: string, first: Tag): number {
  const before = wordBefore(text, first.start);
  return before?.text === 'the' && !isBroken(text, before.end, first.start) ? before.start : first.start;
}

interface FoundCountry {
  tag: Tag;
  code: string;
}

function countryBefore(gazetteer: Gazetteer, block: TaggedText, title: Tag): FoundCountry | undefined {
  const found = countryTag(gazetteer, block, title.index - 1, KINDS.besideTitle);
  const between = found && wordsBetween(block.text, found.tag.end, title.start);
  return between === '' || between === 's' ? found : undefined;
}

function countryAfter(gazetteer: Gazetteer, block: TaggedText, title: Tag, directly: boolean): FoundCountry | undefined {
  const found = countryTag(gazetteer, block, title.index + 1, KINDS.besideTitle);
  const between = found && wordsBetween(block.text, title.end, found.tag.start);
  if (between === undefined || !(between === '' ? directly : ['of', 'of the', 'dari', 'for', 'untuk'].includes(between))) return undefined;
  return found && isPair(block, found.tag) ? undefined : found;
}

/** "Presiden Amerika Serikat (AS)": the abbreviation in brackets is part of the country's name. */
function withAbbreviation(gazetteer: Gazetteer, block: TaggedText, country: FoundCountry): FoundCountry {
  const next = countryTag(gazetteer, block, country.tag.index + 1, KINDS.country);
  const bracketed = next && /^\s*\($/.test(block.text.slice(country.tag.end, next.tag.start)) && block.text.startsWith(')', next.tag.end);
  return bracketed && next.code === country.code ? { ...next, tag: { ...next.tag, end: next.tag.end + 1 } } : country;
}

/** "Menlu AS-Korsel" names two offices at once. */
function isPair({ text, tags }: TaggedText, country: Tag): boolean {
  const next = tags[country.index + 1];
  return next !== undefined && /^[-–/]$/.test(text.slice(country.end, next.start)) && hasKind(next, KINDS.country);
}

/** "Dubes Korsel untuk PBB": where an ambassador is sent is part of the office. */
function ambassador(gazetteer: Gazetteer, block: TaggedText, phrase: OfficePhrase): OfficePhrase {
  if (!phrase.offices.includes('ambassador')) return phrase;
  const host = countryTag(gazetteer, block, phrase.last + 1, KINDS.country);
  const between = host && wordsBetween(block.text, phrase.end, host.tag.start);
  if (!host || !['untuk', 'to', 'to the', 'di', 'in'].includes(between ?? '')) return phrase;
  return { ...phrase, last: host.tag.index, end: host.tag.end, offices: [`ambassador-${host.code.toLowerCase()}`] };
}

function countryTag(gazetteer: Gazetteer, { tags }: TaggedText, at: number, kinds: number): FoundCountry | undefined {
  const tag = tags[at];
  const sense = tag && senseOf(tag, kinds);
  const code = sense && gazetteer.countries[sense.index];
  return tag && code ? { tag, code } : undefined;
}

/** The folded words of a gap, or nothing where punctuation parts its two sides. */
function wordsBetween(text: string, from: number, to: number): string | undefined {
  return isBroken(text, from, to) ? undefined : foldWord(text.slice(from, to).trim());
}

/** Letters of the longest title that is written with a full stop. */
const ABBREVIATION = 4;

/** The office phrase right before a name: "Menlu AS Antony Blinken", "Menteri Luar Negeri Korea Selatan, Kang Kyung-wha", "俄罗斯总统普京". */
export function phraseBefore({ text }: TaggedText, { endingAt }: Phrases, tag: Tag): OfficePhrase | undefined {
  const before = endingAt[tag.index - 1];
  // A full stop after more than an abbreviation ("Sen.", "Dr.") ends the sentence that the title is in.
  const gap = before && before.end - before.start <= ABBREVIATION ? /^[\s,.:]{1,3}$/ : /^[\s,:]{1,3}$/;
  return before && gap && isGap(text, before.end, tag.start, gap) ? before : undefined;
}

/** The office phrase that explains a name after a comma: "Antony Blinken, Menlu AS"; or right after it: "김정은 위원장", "尹大統領". */
export function phraseAfter({ text }: TaggedText, { startingAt }: Phrases, tag: Tag): OfficePhrase | undefined {
  const after = startingAt[tag.index + 1];
  if (!after) return undefined;
  const gap = isCjk(text, after.start) ? /^\s*[,(]\s*$|^\)?\s?(?:[전前]\s?)?$/ : /^\s*[,(]\s*$/;
  return isGap(text, tag.end, after.start, gap) ? after : undefined;
}

/** Between unspaced letters a title and a name touch. */
function isGap(text: string, from: number, to: number, gap: RegExp): boolean {
  return from <= to && (gap.test(text.slice(from, to)) || (from === to && isCjk(text, from)));
}

/** Offices of those who lead a state: their names are known to everybody. */
const LEADING = new Set(['head-of-state', 'leader', 'prime-minister']);

/** Whether somebody ever led a state. */
export function hasLed(tenures: readonly Tenure[]): boolean {
  return tenures.some(({ office }) => LEADING.has(office));
}

/** Whether a person held one of the phrase's offices, on a day or (`undefined`) ever. Offices unknown to the phrase fit anybody. */
export function fitsPhrase(tenures: readonly Tenure[], phrase: OfficePhrase, day: Day | undefined): boolean {
  return tenures.some(
    (tenure) =>
      phrase.offices.some((office) => isOffice(tenure.office, office)) &&
      (phrase.country === undefined || tenure.country === phrase.country) &&
      (day === undefined || isHeld(tenure, day)),
  );
}

/** "Dubes" fits every embassy: `ambassador-us` is an `ambassador`. */
function isOffice(held: string, named: string): boolean {
  return held === named || (named === 'ambassador' && held.startsWith('ambassador-'));
}

/** Whether the tenure certainly covers the day; the day of leaving belongs to the successor. */
export function isHeld({ from, until }: Tenure, day: Day): boolean {
  return from !== undefined && from <= day && until !== undefined && day < until;
}
