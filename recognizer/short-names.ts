import { countryTag } from './countries.ts';
import { tenuresOf } from './facts.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isHyphen, isPairedWithPrevious } from './joined-names.ts';
import { isName, KINDS } from './kinds.ts';
import { FLAG, SENSE, type Sense } from './layout.ts';
import { hasKind, type Tag, type TaggedText } from './match.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { OfficePhrase } from './offices.ts';
import type { Scene } from './scene.ts';
import {
  continuesFromLeft,
  continuesToRight,
  hasKinWord,
  isAlsoWord,
  isNamedNext,
  isPlainWord,
  isPossessive,
  isVerbInHeadline,
  type Placed,
} from './surroundings.ts';
import { foldWord, formAfter, formBefore, isBroken, isCjk, wordAfter } from './words.ts';

/** Short names: whether a form stands alone as one, and of whom. Each is O(people of the form). */

export function shortName(scene: Scene, place: Placed, phrase: OfficePhrase | undefined): NameCandidate | undefined {
  const { gazetteer, tagged } = scene;
  const { tag } = place;
  if (isPartOfLonger(scene, place) || isRelative(gazetteer, tagged.text, place) || isWifeInFull(gazetteer, tagged.text, place))
    return undefined;
  if (isCited(gazetteer, tagged.text, tag) || isAcronym(tagged, tag) || (!phrase && isAnybodys(gazetteer, tagged, place))) return undefined;
  const meaning = shortMeaning(tag.senses);
  const { how, respelled } = meaning;
  const isWife = isOfWife(gazetteer, tagged.text, place);
  const isMarried = isCalledMarried(gazetteer, tagged.text, place);
  const usual = isWife || isMarried ? NOBODY : meaning.usual;
  let { people } = meaning;
  if (isWife) people = people.filter((person) => !meaning.usual.includes(person));
  if (isMarried) people = people.filter((person) => isFirstLady(gazetteer, person));
  if (hasKinWord(gazetteer, tagged, place)) people = people.filter((person) => !isNamedNext(tagged, tag, person));
  if (people.length === 0) return undefined;
  if (!phrase && (isUtterance(scene, place) || isPronounOrMonth(scene, place))) return undefined;
  const doubtful = !phrase && isWordHere(scene, place);
  return { tag, how, people, phrase, countryOf: countryBefore(gazetteer, tagged, tag), needs: 'introduction', usual, doubtful, respelled };
}

/** Whether a name of one word is only a part of a longer one that nobody knows: "Emily Abe", "Eko Sugiono", "Prabowo Adi". */
export function isPartOfLonger(scene: Scene, place: Placed): boolean {
  const { gazetteer, tagged } = scene;
  return continuesFromLeft(gazetteer, tagged, place) || (continuesToRight(gazetteer, tagged, place) && !isHeadlineEnd(scene, place));
}

/**
 * Whether a capital after a short name says nothing, since the block is a headline: after the second of a pair, before a verb, and after a
 * family name that comes last ("TRUMP WALKED AWAY").
 */
function isHeadlineEnd({ gazetteer, tagged, headline }: Scene, place: Placed): boolean {
  const { tag, after } = place;
  if (!headline) return false;
  if (isPairedWithPrevious(tagged, tag)) return true;
  if (isAlsoWord(gazetteer, tagged, tag) || isHyphen(tagged.text.slice(tag.end, after?.start))) return false;
  if (after && isVerbInHeadline(gazetteer, tagged, after)) return true;
  return tag.senses.every(({ index, kind }) => isName(kind) && gazetteer.people[index]?.order === 'given');
}

/** "Mrs. Trump". */
function isOfWife({ wordSets: { wives } }: Gazetteer, text: string, { tag, before }: Placed): boolean {
  // "Mrs." has a full stop.
  return before !== undefined && formBefore(wives, text, before) !== undefined && /^[\s.]{1,3}$/.test(text.slice(before.end, tag.start));
}

/** "Mrs. Kishida", "바이든 여사": a woman who is called by her husband's name, whom only a first lady's is told by. */
function isCalledMarried({ wordSets: { married, wivesAfter } }: Gazetteer, text: string, { tag, before, after }: Placed): boolean {
  if (before && married.has(before.text)) return true;
  return after !== undefined && !isBroken(text, tag.end, after.start) && formAfter(wivesAfter, text, after) !== undefined;
}

function isFirstLady(gazetteer: Gazetteer, person: number): boolean {
  return tenuresOf(gazetteer, person).some(({ office }) => office === 'first-lady');
}

/**
 * Whether the name is that of any of a family: "A Kim never is", "another Kim, Kim Nowhere". Before a noun it speaks of the one: "a Kim
 * portrait". Whom the press always calls so is meant himself: "a Trump who smiles".
 */
function isAnybodys(gazetteer: Gazetteer, { text, tags, lang }: TaggedText, { tag, before, after }: Placed): boolean {
  if (!before || hasKind(tag, KINDS.independent) || !gazetteer.wordSets.anyOf.has(before.text) || text.slice(before.end, tag.start) !== ' ')
    return false;
  if (tags[tag.index - 1]?.start === before.start) return false;
  return (
    !after ||
    isBroken(text, tag.end, after.start) ||
    (!isPossessive(gazetteer, { text, tags }, { tag, before, after }) && isPlainWord(gazetteer, after, lang))
  );
}

/** "Mineral One Data Indonesia (MODI)": capitals in brackets, but after the name of somebody, are an abbreviation. */
function isAcronym({ text, tags }: TaggedText, { start, end, index }: Tag): boolean {
  if (text.charAt(start - 1) !== '(' || text.charAt(end) !== ')' || !/^[A-Z]{2,6}$/.test(text.slice(start, end))) return false;
  const before = tags[index - 1];
  return !before || before.end < start - 2 || !hasKind(before, KINDS.name);
}

/** Whether scholars are cited by the name: "(Kim, 2011)", "Moon and Nowhere (2012)", "Kim, S.", "Park et al." */
function isCited({ wordSets }: Gazetteer, text: string, { end }: Tag): boolean {
  if (!MAY_BE_CITED.test(text.slice(end, end + 3))) return false;
  const cited = CITED.exec(text.slice(end, end + CITED_UNITS));
  return cited !== null && (cited[1] === undefined || wordSets.and.has(cited[1]) || cited[1] === '&');
}

/** What nearly all names are told by that they are not. */
const MAY_BE_CITED = /^(?:, [12\p{Lu}]| [(&aed])/u;
const CITED_UNITS = 48;
const CITED =
  /^(?: et al\b| dkk\b|, (?!U\.\s?[SNK]\.)\p{Lu}\.|(?: (\p{L}+|&) \p{Lu}\p{L}+)?(?:,? \((?:19|20)\d\d[a-z]?(?:\)|: ?\d|, (?:pp?|ch|hlm)\.)|, (?:19|20)\d\d[a-z]?(?:[);:]|, (?:pp?|hlm)\.)))/u;

/** Whether the given name of a relative stands before it: "이방카 트럼프". */
export function isRelative({ wordSets }: Gazetteer, text: string, { tag, before }: Placed): boolean {
  // "조지 H W 부시": of his own names the corpus knows those with such letters.
  if (isCjk(text, tag.start) && INITIALS.test(text.slice(Math.max(0, tag.start - INITIALS_UNITS), tag.start))) return true;
  return (
    before?.cjk === true && formBefore(wordSets.relatives, text, before) !== undefined && /^ ?$/.test(text.slice(before.end, tag.start))
  );
}

const INITIALS_UNITS = 7;
const INITIALS = /(?<!\p{L})\p{Lu}[.\s]\s?\p{Lu}[.\s]\s?$/u;

/** Whether a given name and the address of a wife follow: "기시다 유코 여사". */
function isWifeInFull({ wordSets: { wivesAfter } }: Gazetteer, text: string, { tag: { end } }: Placed): boolean {
  if (!isCjk(text, end - 1)) return false;
  const given = GIVEN_NAME.exec(text.slice(end, end + GIVEN_NAME_UNITS))?.[0];
  return given !== undefined && formAfter(wivesAfter, text, wordAfter(text, end + given.length)) !== undefined;
}

const GIVEN_NAME_UNITS = 6;
const GIVEN_NAME = /^\s[\uac00-\ud7a3]{1,4}(?=\s)/;

/** The country whose possessive stands right before a name: "North Korea's Kim". */
function countryBefore(gazetteer: Gazetteer, block: TaggedText, tag: Tag): string | undefined {
  const before = countryTag(gazetteer, block, tag.index - 1, KINDS.country);
  const ending = before && /^['\u2019](\p{L}+)\s$/u.exec(block.text.slice(before.tag.end, tag.start))?.[1];
  return ending && gazetteer.wordSets.possessives.has(ending) ? before.code : undefined;
}

const NOBODY: readonly number[] = [];

/** What a short form means by itself. */
type ShortMeaning = Pick<NameCandidate, 'how' | 'people' | 'usual' | 'respelled'>;

/** The gazetteer gives the same list of senses for the same form, again and again. */
const shortMeanings = new WeakMap<readonly Sense[], ShortMeaning>();

function shortMeaning(all: readonly Sense[]): ShortMeaning {
  const known = shortMeanings.get(all);
  if (known) return known;
  const senses = all.filter(({ kind }) => kind === SENSE.familyName || kind === SENSE.givenName || kind === SENSE.mononym);
  const spelledWell = new Set(peopleOf(senses.filter(({ flags }) => !(flags & FLAG.respelled))));
  const people = peopleOf(senses);
  const meaning: ShortMeaning = {
    how: senses.every(({ kind }) => kind === SENSE.givenName) ? 'given-name' : 'family-name',
    people,
    usual: peopleOf(senses.filter(({ kind }) => kind === SENSE.mononym)),
    respelled: people.filter((person) => !spelledWell.has(person)),
  };
  shortMeanings.set(all, meaning);
  return meaning;
}

export function peopleOf(senses: readonly Sense[]): readonly number[] {
  const [only] = senses;
  return senses.length === 1 && only ? [only.index] : [...new Set(senses.map(({ index }) => index))];
}

/** Whether the short form is a word of the page's language that somebody says, and nothing else: "No." */
function isUtterance({ gazetteer, tagged }: Scene, { tag, before }: Placed): boolean {
  const { text } = tagged;
  if (!isAlsoWord(gazetteer, tagged, tag) || !/^(?:[.!?]|,["”])/.test(text.slice(tag.end, tag.end + 2))) return false;
  return !before || /[.!?:"“]\s*["“]?$/.test(text.slice(before.end, tag.start));
}

/** "He's going", where a sentence begins; "in May", "May 26", "12 May". */
function isPronounOrMonth(scene: Scene, { tag, before, after }: Placed): boolean {
  const { gazetteer, tagged } = scene;
  if (!isAlsoWord(gazetteer, tagged, tag)) return false;
  const { pronouns, months, beforeMonths } = gazetteer.wordSets;
  const { text } = tagged;
  const form = foldWord(text.slice(tag.start, tag.end));
  if (pronouns.has(form)) return scene.headline || opensSentence(text, tag, before);
  if (!months.has(form)) return false;
  const follows =
    before !== undefined && text.slice(before.end, tag.start) === ' ' && (beforeMonths.has(before.text) || DAY.test(before.text));
  return follows || (after !== undefined && DAY.test(after.text) && !isBroken(text, tag.end, after.start));
}

/** A day of a month or a year. */
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$|^\d{4}$/;

function opensSentence(text: string, { start }: Tag, before: Placed['before']): boolean {
  return !before || (isBroken(text, before.end, start) && !/[,(:]\s*["“]?\s*$/.test(text.slice(before.end, start)));
}

/** Whether the short form is a word of the page's language in a place where any word has a capital. */
function isWordHere(scene: Scene, place: Placed): boolean {
  const { gazetteer, tagged } = scene;
  const { text } = tagged;
  const { tag, before, after } = place;
  if (!isAlsoWord(gazetteer, tagged, tag)) return false;
  const { alsoNouns, saying } = gazetteer.wordSets;
  if (alsoNouns.has(foldWord(text.slice(tag.start, tag.end)))) return !before && !after;
  if (isPossessive(gazetteer, tagged, place)) return false;
  const said = (before && saying.has(before.text)) || (after && saying.has(after.text));
  return (opensSentence(text, tag, before) || scene.headline) && !said;
}
