import type { Gazetteer } from './gazetteer.ts';
import { FLAG, SENSE } from './layout.ts';
import { joined, senseOf, type Tag, type TaggedText } from './match.ts';
import type { Tenure } from './source.ts';
import type { Day } from './types.ts';

/** An office named in a text: a title, with the country beside it where there is one. */
export interface OfficePhrase {
  start: number;
  end: number;
  from: number;
  to: number;
  /** Offices that the title can mean; none where it only announces a name. */
  offices: readonly string[];
  country?: string;
  /** True where a country stands in the text, not only in the title's own meaning. */
  countryNamed: boolean;
}

/** Every office phrase of a block, in order: O(tags). Indonesian puts the country after the title, English before it or after "of". */
export function officePhrases(gazetteer: Gazetteer, block: TaggedText): OfficePhrase[] {
  return block.tags.flatMap((tag, at) => {
    const phrase = phraseAt(gazetteer, block, tag, at);
    return phrase ? [phrase] : [];
  });
}

function phraseAt(gazetteer: Gazetteer, block: TaggedText, tag: Tag, at: number): OfficePhrase | undefined {
  const senses = tag.senses.filter(({ kind }) => kind === SENSE.title);
  if (senses.length === 0) return undefined;
  const titles = senses.map(({ index }) => gazetteer.titles[index]).filter((title) => title !== undefined);
  const offices = [...new Set(titles.flatMap((title) => title.offices))];
  const { from, to, start, end } = tag;
  const base = { from, to, start, end, offices, countryNamed: false };

  const before = senses.some(({ flags }) => flags & FLAG.countryBefore) ? countryBefore(gazetteer, block, at) : undefined;
  if (before) return { ...base, ...withArticle(block, before.tag), country: before.code, countryNamed: true };
  const after = countryAfter(
    gazetteer,
    block,
    at,
    senses.some(({ flags }) => !(flags & FLAG.countryBefore)),
  );
  if (after) {
    const { tag: last, at: lastAt } = withAbbreviation(gazetteer, block, after);
    return ambassador(gazetteer, block, { ...base, to: last.to, end: last.end, country: after.code, countryNamed: true }, lastAt);
  }
  const own = titles.find(({ country }) => country !== undefined)?.country;
  return own === undefined ? base : { ...base, country: own };
}

/** "the North Korean leader": the article is part of the phrase. */
function withArticle({ words }: TaggedText, first: Tag): { from: number; start: number } {
  const before = words[first.from - 1];
  const joins = before?.text === 'the' && !words[first.from]?.breaksBefore;
  return joins ? { from: first.from - 1, start: before.start } : { from: first.from, start: first.start };
}

interface FoundCountry {
  tag: Tag;
  code: string;
  at: number;
}

function countryBefore(gazetteer: Gazetteer, block: TaggedText, at: number): FoundCountry | undefined {
  const title = block.tags[at] as Tag;
  const found = countryTag(gazetteer, block, at - 1, SENSE.country, SENSE.adjective, SENSE.seat);
  if (!found || block.words[title.from]?.breaksBefore) return undefined;
  const between = joined(block.words, found.tag.to, title.from);
  return between === '' || between === 's' ? found : undefined;
}

function countryAfter(gazetteer: Gazetteer, block: TaggedText, at: number, directly: boolean): FoundCountry | undefined {
  const title = block.tags[at] as Tag;
  const found = countryTag(gazetteer, block, at + 1, SENSE.country, SENSE.adjective, SENSE.seat);
  if (!found) return undefined;
  for (let word = title.to; word <= found.tag.from; word++) if (block.words[word]?.breaksBefore) return undefined;
  const between = joined(block.words, title.to, found.tag.from);
  if (!(between === '' ? directly : ['of', 'of the', 'dari', 'for', 'untuk'].includes(between))) return undefined;
  return isPair(block, found) ? undefined : found;
}

/** "Presiden Amerika Serikat (AS)": the abbreviation in brackets is part of the country's name. */
function withAbbreviation(gazetteer: Gazetteer, block: TaggedText, country: FoundCountry): FoundCountry {
  const next = countryTag(gazetteer, block, country.at + 1, SENSE.country);
  const bracketed = next && /^\s*\($/.test(block.text.slice(country.tag.end, next.tag.start)) && block.text.startsWith(')', next.tag.end);
  return bracketed && next.code === country.code ? { ...next, tag: { ...next.tag, end: next.tag.end + 1 } } : country;
}

/** "Menlu AS-Korsel" names two offices at once. */
function isPair({ text, tags }: TaggedText, { tag, at }: FoundCountry): boolean {
  const next = tags[at + 1];
  return (
    next !== undefined &&
    next.from === tag.to &&
    /^[-–/]$/.test(text.slice(tag.end, next.start)) &&
    senseOf(next, SENSE.country) !== undefined
  );
}

/** "Dubes Korsel untuk PBB": where an ambassador is sent is part of the office. */
function ambassador(gazetteer: Gazetteer, block: TaggedText, phrase: OfficePhrase, countryAt: number): OfficePhrase {
  if (!phrase.offices.includes('ambassador')) return phrase;
  const host = countryTag(gazetteer, block, countryAt + 1, SENSE.country);
  if (!host || !['untuk', 'to', 'di', 'in'].includes(joined(block.words, phrase.to, host.tag.from))) return phrase;
  return { ...phrase, to: host.tag.to, end: host.tag.end, offices: [`ambassador-${host.code.toLowerCase()}`] };
}

function countryTag(
  gazetteer: Gazetteer,
  { tags }: TaggedText,
  at: number,
  ...kinds: Parameters<typeof senseOf>[1][]
): FoundCountry | undefined {
  const tag = tags[at];
  const sense = tag && senseOf(tag, ...kinds);
  const code = sense && gazetteer.countries[sense.index];
  return tag && code ? { tag, code, at } : undefined;
}

/** The office phrase right before a name: "Menlu AS Antony Blinken", "Menteri Luar Negeri Korea Selatan, Kang Kyung-wha". */
export function phraseBefore({ text }: TaggedText, phrases: readonly OfficePhrase[], tag: Tag): OfficePhrase | undefined {
  return phrases.find(({ to, end }) => to === tag.from && /^[\s,.:]{1,3}$/.test(text.slice(end, tag.start)));
}

/** The office phrase that explains a name after a comma: "Antony Blinken, Menlu AS". */
export function phraseAfter({ text }: TaggedText, phrases: readonly OfficePhrase[], tag: Tag): OfficePhrase | undefined {
  return phrases.find(({ from, start }) => from === tag.to && /^\s*[,(]\s*$/.test(text.slice(tag.end, start)));
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
