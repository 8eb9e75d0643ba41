import { countriesIn } from './countries.ts';
import { isOfMore, type PairedForm, pairBeside } from './country-pairs.ts';
import type { Evidence } from './evidence.ts';
import { wordsOf } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isHyphen } from './joined-names.ts';
import { isWeak, KINDS } from './kinds.ts';
import { isOneOf, NAME_FLAG, SENSE, type Sense } from './layout.ts';
import { hasKind, senseOf, type Tag } from './match.ts';
import { numbersAfter } from './number-lists.ts';
import { listedResolutions } from './resolution-lists.ts';
import type { Day, Mention } from './types.ts';
import { isBroken, isCapital, wordAfter, wordBefore } from './words.ts';

/**
 * Agreement mentions: by name anywhere; by description where two of the parties are named in the block, once it was signed, but not beside
 * two others; by a form that is also something else there or on a page that speaks of government; by what its name leaves without its two
 * countries, beside both. A form of several that all fit is none's. And the resolutions of a list by their numbers.
 * O(tags), and O(length) where Hangul, Han or Kana stand.
 */
export function agreementMentions(evidence: Evidence, people: readonly Mention[], isPolitical: boolean): readonly Mention[] {
  const named = namedAgreements(evidence, people, isPolitical);
  const listed = evidence.isUnspaced ? listedResolutions(evidence.gazetteer, evidence.tagged.text) : [];
  const others = listed.filter(({ start, end }) => !named.some((mention) => mention.start < end && mention.end > start));
  return others.length > 0 ? [...named, ...others.map((numbered) => mentionOf({ ...numbered, described: false }))] : named;
}

function namedAgreements({ gazetteer, tagged, day }: Evidence, people: readonly Mention[], isPolitical: boolean): readonly Mention[] {
  if (!tagged.tags.some((tag) => hasKind(tag, KINDS.agreement | KINDS.pairName))) return NONE;
  let parties: ReadonlySet<string> | undefined;
  const isNamed = (party: string) => {
    parties ??= new Set([
      ...countriesIn(gazetteer, tagged),
      ...people.map(({ entity }) => countryOf(gazetteer, entity)),
      ...tagged.tags.flatMap((tag) => partiesNamedBy(gazetteer, tag)),
    ]);
    return parties.has(party);
  };
  const mentions: Mention[] = [];
  for (const tag of tagged.tags) {
    if (!hasKind(tag, KINDS.agreement | KINDS.pairName) || isJoined(tagged.text, tag)) continue;
    const pair = hasKind(tag, KINDS.besidePair) ? pairBeside(gazetteer, tagged, tag) : undefined;
    const paired = pair ? pairedAgreements(gazetteer, tagged.text, tag, pair, day) : NONE;
    const unpaired = (sense: Sense): Possible[] => {
      const agreement = isOneOf(sense.kind, KINDS.agreement) ? gazetteer.agreements[sense.index] : undefined;
      if (!agreement) return [];
      const described = sense.kind === SENSE.description;
      if (!isInCompany(agreement, sense, isPolitical, isNamed) || (described && isOneOfMany(gazetteer, tagged.text, tag))) return [];
      if (described && pair && !pair.countries.every((country) => agreement.parties.includes(country))) return [];
      if (described ? isToCome(agreement, day) : isSomethingElse(gazetteer, tagged, tag, agreement)) return [];
      return [{ id: agreement.id, described, start: tag.start, end: tag.end }];
    };
    const possible = paired.length > 0 ? paired : tag.senses.flatMap(unpaired);
    const [only, ...others] = possible;
    if (!only || others.some(({ id }) => id !== only.id)) continue;
    const end = closedEnd(tagged.text, only);
    mentions.push(mentionOf({ ...only, end }));
    if (only.described) continue;
    for (const numbered of numbersAfter(gazetteer, tagged.text, { start: only.start, end })) {
      mentions.push(mentionOf({ ...numbered, described: false }));
    }
  }
  return mentions;
}

/**
 * Whether the page and the block are of the agreement: the block names two of its parties, beside what only describes it all of three
 * countries. A name needs none, and one that is as often something else's a page that speaks of government.
 */
function isInCompany(
  { parties }: Gazetteer['agreements'][number],
  sense: Sense,
  isPolitical: boolean,
  isNamed: (party: string) => boolean,
): boolean {
  const described = sense.kind === SENSE.description;
  if (!described && (isPolitical || !isWeak(sense))) return true;
  const ofThree = described && parties.length === 3 && !parties.some((party) => BODY.test(party));
  return parties.filter(isNamed).length >= (ofThree ? 3 : 2);
}

/** A party that is no country: its code has more letters than two, but for these. */
const BODY = /^(?:EU|UN)$|^.{3}/;

/** "the Athens-Paris agreement": of two places, and not the one that is called after the second. */
function isJoined(text: string, { start }: Tag): boolean {
  if (!isHyphen(text.charAt(start - 1)) || !isCapital(text, start)) return false;
  return PLACE_BEFORE.test(text.slice(Math.max(0, start - PLACE_UNITS), start - 1));
}

const PLACE_BEFORE = /\p{Lu}\p{Ll}+$/u;
const PLACE_UNITS = 16;

/** "talks on a 123 agreement": what an article before a description speaks of is any such, but where the text says that it was signed. */
function isOneOfMany({ wordSets }: Gazetteer, text: string, { start }: Tag): boolean {
  const article = wordBefore(text, start);
  if (!article || !wordSets.anyOf.has(article.text) || isBroken(text, article.end, start)) return false;
  const before = wordBefore(text, article.start);
  return !before || !wordSets.concluding.has(before.text) || isBroken(text, before.end, article.start);
}

function mentionOf({ id, described, start, end }: Possible): Mention {
  return {
    start,
    end,
    entity: id,
    type: 'agreement',
    how: described ? 'alias' : 'full',
    confidence: described ? 0.7 : 0.97,
  };
}

/** Where a mention ends: a bracket or a quotation mark that opens within it closes in it ("Resolution 1718 (2006)"). */
function closedEnd(text: string, { start, end }: Possible): number {
  const form = text.slice(start, end);
  const next = text.charAt(end);
  const isOpen = (open: string, close: string) =>
    open === close ? form.split(open).length % 2 === 0 : form.lastIndexOf(open) > form.lastIndexOf(close);
  const closes = PAIRS.some(([open, close]) => next === close && isOpen(open, close));
  return closes ? end + 1 : end;
}

const PAIRS = [
  ['(', ')'],
  ['（', '）'],
  ['“', '”'],
  ['"', '"'],
  ['《', '》'],
] as const;

/** One of the agreements that a form can mean here. */
interface Possible {
  id: string;
  described: boolean;
  start: number;
  end: number;
}

/**
 * The agreements of just the two countries that stand beside what their names leave without them. "A treaty between" two may be another, and
 * so may one of the days before it was signed.
 */
function pairedAgreements({ agreements }: Gazetteer, text: string, tag: Tag, pair: PairedForm, day: Day | undefined): readonly Possible[] {
  const { countries, start, end, between } = pair;
  if (between && !isCapital(text, tag.start)) return NONE;
  return tag.senses.flatMap(({ kind, index }): Possible[] => {
    const agreement = kind === SENSE.pairName ? agreements[index] : undefined;
    if (!agreement?.parties.every((party) => countries.includes(party)) || isToCome(agreement, day)) return [];
    return [{ id: agreement.id, described: false, start, end }];
  });
}

/** What is not named in full, and was not signed yet on the page's day, is something else. */
function isToCome({ signed }: Gazetteer['agreements'][number], day: Day | undefined): boolean {
  return signed !== undefined && day !== undefined && day < signed;
}

const NONE: readonly never[] = [];

/** Whether a form of the block waits for the rest of the page to speak of government. */
export function awaitsGovernment({ tagged }: Evidence): boolean {
  return tagged.tags.some((tag) => hasKind(tag, KINDS.agreementName) && tag.senses.some(isWeak));
}

/** "a new start"; "Paris agreement between the clubs", since an agreement of many is not between two; "FTA Korea-China" before "-Jepang". */
function isSomethingElse(
  gazetteer: Gazetteer,
  tagged: Evidence['tagged'],
  tag: Tag,
  { parties }: Gazetteer['agreements'][number],
): boolean {
  const { wordSets } = gazetteer;
  const { text } = tagged;
  const { flags, start, end } = tag;
  if (parties.length === 2 && isOfMore(gazetteer, tagged, tag, tag)) return true;
  if (isTitleOfWork(gazetteer, text, tag)) return true;
  if ((flags & NAME_FLAG.commonWord) !== 0 && !isCapital(text, start)) return true;
  const after = parties.length === 0 ? wordAfter(text, end) : undefined;
  return after !== undefined && wordSets.betweenTwo.has(after.text) && !isBroken(text, end, after.start);
}

/** `the novel "Six-Party Talks"`, `"Agreed Framework: A Love Story"`, "the Washington Declaration, his new album". */
function isTitleOfWork({ wordSets: { works } }: Gazetteer, text: string, { start, end }: Tag): boolean {
  if (OPEN_QUOTE.test(text.charAt(start - 1))) {
    const before = wordBefore(text, start);
    if (before && works.has(before.text) && text.slice(before.end, start).trim().length === 1) return true;
    if (SUBTITLE.test(text.slice(end, end + 3))) return true;
  }
  const explained = APPOSITION.exec(text.slice(end, end + APPOSITION_UNITS))?.[1];
  return explained !== undefined && wordsOf(explained).some((word) => works.has(word.text));
}

const OPEN_QUOTE = /["\u201c\u2018'\u00ab]/;
const SUBTITLE = /^: \p{Lu}/u;
const APPOSITION_UNITS = 48;
const APPOSITION = /^["\u201d\u2019']?,["\u201d\u2019']? (?:an?|his|her|their|sebuah) ((?:[\p{L}'\u2019-]+ ?){1,4})/u;

/** "aliansi AS-Korsel" names two countries as it names an alliance; what more countries share names none of them. */
function partiesNamedBy(gazetteer: Gazetteer, tag: Tag): readonly string[] {
  const sense = senseOf(tag, KINDS.agreementName);
  const parties = sense && !isWeak(sense) ? gazetteer.agreements[sense.index]?.parties : undefined;
  return parties?.length === 2 ? parties : [];
}

function countryOf({ directory, people }: Gazetteer, id: string): string {
  return people[directory.personOf.get(id) ?? -1]?.country ?? '';
}
