import { countryTag } from './countries.ts';
import type { Gazetteer } from './gazetteer.ts';
import { everHeld, isForeign } from './held-offices.ts';
import { KINDS } from './kinds.ts';
import type { Tag, TaggedText } from './match.ts';
import type { OfficePhrase, Phrases } from './offices.ts';
import { peopleOf } from './short-names.ts';
import { isPlainWord } from './surroundings.ts';
import { foldWord, formBefore, isCapital, isCjk, isHangul, wordAfter, wordBefore } from './words.ts';

/** The office phrase that stands beside a name and speaks of its bearer. Each question is O(tags near the name). */

/** Letters of the longest title that is written with a full stop. */
const ABBREVIATION = 4;

/** What may part a title from the name that follows. In Korean, Japanese and Chinese a comma parts it from the next in a list. */
const [APART, ABBREVIATED, LISTED] = [/^[\s,:]{1,3}$/, /^[\s,.:]{1,3}$/, /^[\s:]{1,3}$/];

/**
 * The office phrase that speaks of a name's bearer. One before it counts more, unless it names no office ("Mr. Moon, South Korea's
 * president"); but in Korean and Japanese the title follows, so that the one before is somebody else's.
 */
export function phraseBeside(gazetteer: Gazetteer, block: TaggedText, phrases: Phrases, tag: Tag): OfficePhrase | undefined {
  const beside = phraseBefore(block, phrases, tag);
  const before = beside && isOthers(gazetteer, block, beside, tag) ? undefined : beside;
  if (before && before.offices.length > 0 && !isTitledAfter(block, tag)) return withCountryAfter(gazetteer, block, before, tag);
  return phraseAfter(gazetteer, block, phrases, tag) ?? before;
}

/** "Receives the South Korean Minister, Nowhere Smiles": past a comma the office of another state than all of the name served. */
function isOthers(gazetteer: Gazetteer, { text }: TaggedText, phrase: OfficePhrase, tag: Tag): boolean {
  return text.charAt(phrase.end) === ',' && isForeign(gazetteer, peopleOf(tag.senses), phrase);
}

function isTitledAfter({ text, lang }: TaggedText, { end }: Tag): boolean {
  return isHangul(text, end - 1) || (lang === 'ja' && isCjk(text, end - 1));
}

/** "President Moon of South Korea": the country that follows the name is that of the office. */
function withCountryAfter(gazetteer: Gazetteer, block: TaggedText, phrase: OfficePhrase, tag: Tag): OfficePhrase {
  if (phrase.country !== undefined) return phrase;
  const next = countryTag(gazetteer, block, tag.index + 1, KINDS.country);
  const isIts = next && gazetteer.wordSets.ofCountry.has(foldWord(block.text.slice(tag.end, next.tag.start).trim()));
  return isIts ? { ...phrase, country: next.code } : phrase;
}

/** The office phrase right before a name: "Menlu AS Antony Blinken", "Menteri Luar Negeri Korea Selatan, Kang Kyung-wha", "俄罗斯总统普京". */
function phraseBefore({ text }: TaggedText, { endingAt }: Phrases, tag: Tag): OfficePhrase | undefined {
  const before = endingAt[tag.index - 1];
  // A full stop after more than an abbreviation ("Sen.", "Dr.") ends the sentence that the title is in.
  const gap = before && (isCjk(text, before.end - 1) ? LISTED : before.end - before.start <= ABBREVIATION ? ABBREVIATED : APART);
  return before && gap && isGap(text, before.end, tag.start, gap) ? before : undefined;
}

/** The office phrase that explains a name after a comma: "Antony Blinken, Menlu AS"; or right after it: "김정은 위원장", "尹大統領". */
function phraseAfter(gazetteer: Gazetteer, block: TaggedText, { all, startingAt }: Phrases, tag: Tag): OfficePhrase | undefined {
  const { wordSets } = gazetteer;
  const { text, tags } = block;
  if (all.length === 0) return undefined;
  let next = tag.index + 1;
  const comma = startingAt[next];
  if (comma && explains(gazetteer, block, comma, tag)) return comma;
  const from = endOfReading(text, tag.end);
  while ((tags[next]?.start ?? from) < from) next++;
  const after = startingAt[next];
  if (!after || after.start < from || !isCjk(text, after.end - 1)) return undefined;
  // "文在寅・韓国大統領", "朴槿恵前大統領", "이명박 전 대통령", "トランプ次期大統領", "서훈 신임 국가안보실장".
  const between = text.slice(from, after.start).trim();
  const isTime =
    between === '' ||
    between === '・' ||
    wordSets.former.has(between) ||
    wordSets.incumbent.has(between) ||
    formBefore(wordSets.comingBefore, text, wordBefore(text, after.start)) !== undefined;
  return isTime && between.length <= 2 ? after : undefined;
}

/**
 * Whether an office behind a comma is that of the name: "Kim, the ambassador to the Philippines, left"; but neither "With Kim, Foreign Minister
 * Ri left" nor, where no bearer of the name ever held it, "After talks with Moon, South Korea's foreign minister left".
 */
function explains(gazetteer: Gazetteer, { text, lang }: TaggedText, phrase: OfficePhrase, { end, senses }: Tag): boolean {
  if (phrase.offices.length === 0 || phrase.start < end || !isOpened(gazetteer, text.slice(end, phrase.start))) return false;
  const people = peopleOf(senses);
  if (isForeign(gazetteer, people, phrase)) return false;
  const isHeld = people.some((person) => everHeld(gazetteer, person, phrase));
  const next = wordAfter(text, phrase.end);
  const mayBeName = next !== undefined && !next.cjk && isCapital(text, next.start) && !isPlainWord(gazetteer, next, lang);
  if (mayBeName && (isHeld ? APPOSED : BESIDE).test(text.slice(phrase.end, next.start))) return false;
  return isHeld || CLOSED.test(text.slice(phrase.end, phrase.end + CLOSED_UNITS));
}

/** Between an office and the name behind it. Of whom the office may be, only the nearer is told of with a comma between. */
const [APPOSED, BESIDE] = [/^ $/, /^,? $/];

/** Whether what parts a name from an office is a comma or a bracket, with "the" or "a former" after it. */
function isOpened({ wordSets: { oneOf, former, incumbent } }: Gazetteer, between: string): boolean {
  const words = OPENED.exec(between)?.[1];
  return words?.split(' ').every((word) => word === '' || [oneOf, former, incumbent].some((set) => set.has(word))) ?? false;
}

const OPENED = /^\s*[,(]\s*((?:\p{Ll}+\s){0,2})$/u;

/** The end of what explains a name, where that tells more than the office: "Kim, a former ambassador to Nowhere, left". */
const CLOSED = /^(?:\s(?:to|of|for|in|untuk|di)\s[^,;.!?()]{1,40})?\s?(?:[,;.!?)]|$)/;
const CLOSED_UNITS = 52;

/** Japanese tells in brackets how a name is read: "朴槿恵（パククネ）前大統領". */
const READING = /(?:[(（][^()（）]{1,24}[)）]|[)）])?/y;

function endOfReading(text: string, at: number): number {
  READING.lastIndex = at;
  READING.test(text);
  return Math.max(at, READING.lastIndex);
}

/** Between unspaced letters a title and a name touch. */
function isGap(text: string, from: number, to: number, gap: RegExp): boolean {
  return from <= to && (gap.test(text.slice(from, to)) || (from === to && isCjk(text, from)));
}
