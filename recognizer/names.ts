import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { EVIDENCE, FLAG, type MinimumEvidence, NAME_FLAG, SENSE, type Sense } from './layout.ts';
import { hasKind, senseOf, type Tag, type TaggedText } from './match.ts';
import { namedBefore } from './named-before.ts';
import {
  entersOffice,
  fitsPhrase,
  hasLed,
  isGeneric,
  type OfficePhrase,
  officePhrases,
  type Phrases,
  phraseAfter,
  phraseBefore,
} from './offices.ts';
import { isVouchedFor, type Politics, politicsOf } from './politics.ts';
import { type Stranger, strangersIn } from './strangers.ts';
import {
  continuesFromLeft,
  continuesToRight,
  hasKinWord,
  hasOtherTrade,
  isCredit,
  isCreditLine,
  isHeadlineCase,
  isLowerWord,
  isNamedNext,
  isNamesake,
  isPairedWithPrevious,
  isPossessive,
  isPressPicture,
  isVerbInHeadline,
  type Placed,
  placed,
} from './surroundings.ts';
import type { Day, How } from './types.ts';
import { hangulStrangers, isInsideWord, type LetterName, letterNames } from './unspaced.ts';
import { foldWord, isBroken, isCjk } from './words.ts';

/**
 * The evidence stage: which forms of a block can be a person's name at all, and what the words beside each say. It looks at one
 * block only, so it gives the same answer in whatever order blocks arrive. O(tags of the block).
 */

/** A form that can name one of several people. Indices point into `gazetteer.people`. */
export interface NameCandidate {
  tag: Tag;
  how: How;
  people: readonly number[];
  /** The office beside it. */
  phrase?: OfficePhrase | undefined;
  /** The country whose it is said to be: "North Korea's Kim". */
  countryOf?: string | undefined;
  /**
   * What the rest of the page must add before the form counts: nothing for a full name that is nobody else's; for one that may be, the
   * company of another official; an introduction in full for all short names and for the shortest CJK ones.
   */
  needs: 'nothing' | 'company' | 'introduction';
  /** True for a short form that is also a common word where its capital says nothing. */
  doubtful: boolean;
  /** Among `people`, those whom the press calls so without introduction. */
  usual: readonly number[];
  /** Among `people`, those for whom the form is a misspelt short form. */
  misspelled: readonly number[];
}

/** A block with all that one block alone can tell. */
export interface Evidence {
  /** Of the block. */
  id: number;
  /** Where each unit of the tagged text stands in the block's own, when letters had to be put together. */
  rawAt?: Uint32Array | undefined;
  tagged: TaggedText;
  phrases: Phrases;
  /** In order of the text. */
  names: readonly NameCandidate[];
  /** The same by the index of their tag, but for names of one letter. */
  nameAt: readonly (NameCandidate | undefined)[];
  /** Who of a short name's people was named in full before it in the block, the nearest last; `undefined` is a stranger. */
  namedBefore(name: NameCandidate): readonly (number | undefined)[];
  strangers: readonly Stranger[];
  /** The phrases that stand beside a name and speak of it. */
  explained(): ReadonlySet<OfficePhrase>;
}

export function evidenceOf(
  gazetteer: Gazetteer,
  id: number,
  matched: TaggedText,
  lang: string | undefined,
  rawAt: Uint32Array | undefined,
): Evidence {
  const tagged = { ...(isCreditLine(gazetteer, matched) ? { text: matched.text, tags: [] } : withoutLowerNames(matched)), lang };
  const phrases = officePhrases(gazetteer, tagged);
  const headline = once(() => isHeadlineCase(tagged.text));
  const scene = { gazetteer, tagged, phrases, headline, politics: once(() => politicsOf(gazetteer, tagged, phrases)), others: [] };
  const nameOf: (NameCandidate | undefined)[] = [];
  const found: NameCandidate[] = [];
  for (const tag of tagged.tags) {
    const name = hasKind(tag, KINDS.name) ? nameAt(scene, tag) : undefined;
    nameOf.push(name);
    if (name) found.push(name);
  }
  const letters = letterNames(gazetteer, tagged, phrases).map(letterName);
  const names = letters.length > 0 ? [...found, ...letters].sort((a, b) => a.tag.start - b.tag.start) : found;
  const unknown = strangersIn(gazetteer, tagged);
  const strangers = [...(unknown.length > 0 && headline() ? [] : unknown), ...scene.others, ...hangulStrangers(gazetteer, tagged, phrases)];
  const before = once(() => namedBefore(tagged.text, names, strangers));
  return {
    id,
    rawAt,
    tagged,
    phrases,
    names,
    nameAt: nameOf,
    namedBefore: (name) => before().get(name) ?? [],
    strangers,
    explained: once(() => new Set(names.flatMap(({ phrase }) => phrase ?? []))),
  };
}

/** Without short names in small letters: "to" is not To Lam. O(tags). */
function withoutLowerNames(matched: TaggedText): TaggedText {
  const { text, tags } = matched;
  const isTrue = (tag: Tag) => !hasKind(tag, KINDS.shortName) || hasKind(tag, NEVER_LOWER) || !isLowerWord(text, tag);
  if (tags.every(isTrue)) return matched;
  return { text, tags: tags.filter(isTrue).map((tag, index) => ({ ...tag, index })) };
}

/** In small letters a form of these kinds still counts. */
const NEVER_LOWER = KINDS.fullName | KINDS.title;

/** What is asked of every name of one block. */
interface Scene {
  gazetteer: Gazetteer;
  tagged: TaggedText;
  phrases: Phrases;
  politics: () => Politics;
  /** Whether the block is a headline, where capitals say nothing. */
  headline: () => boolean;
  /** Bearers of the same names whom the block itself says to be somebody else: singers and players. */
  others: Stranger[];
}

function nameAt(scene: Scene, tag: Tag): NameCandidate | undefined {
  const { gazetteer, tagged, phrases } = scene;
  if (isLowerWord(tagged.text, tag) || isInsideWord(gazetteer, tagged, tag)) return undefined;
  const place = placed(tagged.text, tag);
  if (
    isCredit(gazetteer, tagged, place) ||
    isPressPicture(gazetteer, tagged, place.after) ||
    isNamesake(gazetteer, tagged, place, scene.headline) ||
    isOther(scene, place)
  ) {
    return undefined;
  }
  const phrase = phraseBefore(tagged, phrases, tag) ?? phraseAfter(gazetteer, tagged, phrases, tag);
  return hasKind(tag, KINDS.fullName)
    ? fullName(
        scene,
        place,
        tag.senses.filter(({ kind }) => kind === SENSE.fullName),
        phrase,
      )
    : shortName(scene, place, phrase);
}

/** Whether the block says that the bearer is a player or a singer, who then is a stranger of that name. Not for those who led a state. */
function isOther({ gazetteer, tagged: { text }, tagged, others }: Scene, place: Placed): boolean {
  const { tag } = place;
  if (tag.senses.some(({ index, kind }) => ((1 << kind) & KINDS.independent) !== 0 && hasLed(gazetteer.people[index]?.tenures ?? []))) {
    // "Aktor Kim Jong-un" is no one; but "배우 김정은" is an actress.
    if (!tag.senses.some(({ minimumEvidence }) => minimumEvidence === EVIDENCE.introduction)) return false;
  }
  if (!hasOtherTrade(gazetteer, tagged, place)) return false;
  const form = text.slice(tag.start, tag.end);
  const [family = ''] = isCjk(text, tag.start) ? form : foldText(form).split(' ');
  others.push({ start: tag.start, form, family });
  return true;
}

function fullName(scene: Scene, place: Placed, senses: readonly Sense[], phrase: OfficePhrase | undefined): NameCandidate | undefined {
  const { tag } = place;
  if (isCutShort(scene, place, senses[0]?.index ?? 0)) return undefined;
  const how = senses.some(({ flags }) => !(flags & FLAG.alias)) ? 'full' : 'alias';
  const needs = neededFor(scene, tag, senses, phrase);
  return { tag, how, people: peopleOf(senses), phrase, needs, doubtful: false, usual: [], misspelled: [] };
}

/**
 * What a full name still needs here, of what its compiled form says that it needs at least. Others bear it, too: the shortest CJK
 * forms are everybody's, and a Korean or Chinese name in Latin letters is some singer's, unless its bearer leads a state.
 */
function neededFor(
  { gazetteer, tagged, politics }: Scene,
  tag: Tag,
  senses: readonly Sense[],
  phrase: OfficePhrase | undefined,
): NameCandidate['needs'] {
  const least = Math.min(...senses.map(({ minimumEvidence }) => minimumEvidence)) as MinimumEvidence;
  if (least === EVIDENCE.any || phrase) return 'nothing';
  const isWord = isAlsoWord(gazetteer, tagged, tag);
  const company = politics();
  if ((company.government || isVouchedFor(company, peopleOf(senses), least)) && !isWord) return 'nothing';
  const bearers = senses.map(({ index }) => gazetteer.people[index]);
  if (least === EVIDENCE.introduction) {
    const isAtHome = bearers.some(
      (bearer) => bearer && company.countries.has(bearer.country) && (bearer.country === SECLUDED || hasLed(bearer.tenures)),
    );
    return isAtHome && !isWord ? 'nothing' : 'introduction';
  }
  return company.countries.size > 0 && bearers.some((bearer) => bearer?.country === SECLUDED) ? 'nothing' : 'company';
}

/** Whose singers and players the press of other countries does not know. */
const SECLUDED = 'KP';

function letterName({ start, end, people, phrase }: LetterName): NameCandidate {
  const tag = { start, end, index: phrase.first, senses: [], kinds: 0 };
  return { tag, how: 'family-name', people, phrase, needs: 'introduction', doubtful: false, usual: [], misspelled: [] };
}

function shortName(scene: Scene, place: Placed, phrase: OfficePhrase | undefined): NameCandidate | undefined {
  const { gazetteer, tagged } = scene;
  const { tag } = place;
  if (continuesFromLeft(gazetteer, tagged, place)) return undefined;
  if (continuesToRight(gazetteer, tagged, place) && !isHeadlineEnd(scene, place)) return undefined;
  const { how, people: all, usual, misspelled } = shortMeaning(tag.senses);
  const people = hasKinWord(gazetteer, tagged, place) ? all.filter((person) => !isNamedNext(tagged, tag, person)) : all;
  if (people.length === 0) return undefined;
  const doubtful = !phrase && isWordHere(scene, place);
  return { tag, how, people, phrase, countryOf: countryBefore(gazetteer, tagged, tag), needs: 'introduction', usual, doubtful, misspelled };
}

/**
 * Whether a capital after a short name says nothing, since the block is a headline: after the second of a pair, before a verb, and after a
 * family name that comes last ("TRUMP WALKED AWAY").
 */
function isHeadlineEnd({ gazetteer, tagged, headline }: Scene, place: Placed): boolean {
  const { tag } = place;
  if (!headline()) return false;
  if (isPairedWithPrevious(tagged, tag)) return true;
  if (isAlsoWord(gazetteer, tagged, tag) || /[-\u2010\u2011]/.test(tagged.text.charAt(tag.end))) return false;
  return (
    (place.after !== undefined && isVerbInHeadline(gazetteer, tagged, place.after)) ||
    tag.senses.every(({ index, kind }) => isGivenFirst(gazetteer, kind, index))
  );
}

function isGivenFirst({ people }: Gazetteer, kind: number, index: number): boolean {
  return ((1 << kind) & KINDS.name) !== 0 && people[index]?.order === 'given';
}

/** The country whose possessive stands right before a name. */
function countryBefore(gazetteer: Gazetteer, { text, tags }: TaggedText, tag: Tag): string | undefined {
  const before = tags[tag.index - 1];
  const sense = before && senseOf(before, KINDS.country);
  if (!before || !sense) return undefined;
  const gap = /^['\u2019](\p{L}+)\s$/u.exec(text.slice(before.end, tag.start));
  return gap?.[1] && gazetteer.wordSets.possessives.has(gap[1]) ? gazetteer.countries[sense.index] : undefined;
}

/** What a short form means by itself. */
type ShortMeaning = Pick<NameCandidate, 'how' | 'people' | 'usual' | 'misspelled'>;

/** The gazetteer gives the same list of senses for the same form, again and again. */
const shortMeanings = new WeakMap<readonly Sense[], ShortMeaning>();

function shortMeaning(all: readonly Sense[]): ShortMeaning {
  const known = shortMeanings.get(all);
  if (known) return known;
  const senses = all.filter(({ kind }) => kind === SENSE.familyName || kind === SENSE.givenName || kind === SENSE.mononym);
  const spelledWell = new Set(peopleOf(senses.filter(({ flags }) => !(flags & FLAG.misspelled))));
  const people = peopleOf(senses);
  const meaning: ShortMeaning = {
    how: senses.every(({ kind }) => kind === SENSE.givenName) ? 'given-name' : 'family-name',
    people,
    usual: peopleOf(senses.filter(({ kind }) => kind === SENSE.mononym)),
    misspelled: people.filter((person) => !spelledWell.has(person)),
  };
  shortMeanings.set(all, meaning);
  return meaning;
}

function peopleOf(senses: readonly Sense[]): readonly number[] {
  const [only] = senses;
  return senses.length === 1 && only ? [only.index] : [...new Set(senses.map(({ index }) => index))];
}

/** Whether a full name is only the beginning of a longer one: "Cho Hyun" in "Cho Hyun-dong". */
function isCutShort({ gazetteer, tagged, headline }: Scene, place: Placed, person: number): boolean {
  const { text } = tagged;
  const { tag, after } = place;
  if (gazetteer.people[person]?.order !== 'family' || !continuesToRight(gazetteer, tagged, place)) return false;
  if (foldText(text.slice(tag.start, tag.end)).split(' ').length !== 2) return false;
  return /^[-‐‑]$/.test(text.slice(tag.end, after?.start)) || !headline();
}

/** Whether the short form is a word of the page's language in a place where any word has a capital. */
function isWordHere({ gazetteer, tagged, headline }: Scene, place: Placed): boolean {
  const { text } = tagged;
  const { tag, before, after } = place;
  if (!isAlsoWord(gazetteer, tagged, tag)) return false;
  const { alsoNouns, saying } = gazetteer.wordSets;
  if (alsoNouns.has(foldWord(text.slice(tag.start, tag.end)))) return !before && !after;
  if (isPossessive(gazetteer, tagged, place)) return false;
  const opensSentence = !before || (isBroken(text, before.end, tag.start) && !/[,(:]\s*["“]?\s*$/.test(text.slice(before.end, tag.start)));
  const said = (before && saying.has(before.text)) || (after && saying.has(after.text));
  return (opensSentence || headline()) && !said;
}

/** Whether the form is flagged as a common word, and one of the page's language where that is known. */
function isAlsoWord(
  { wordSets: { alsoWords, alsoNouns } }: Gazetteer,
  { text, lang }: TaggedText,
  { start, end, flags = 0 }: Tag,
): boolean {
  if ((flags & NAME_FLAG.commonWord) === 0) return false;
  const form = foldText(text.slice(start, end));
  const inLanguage = Object.entries(alsoWords).filter(([, words]) => words.has(form));
  if (alsoNouns.has(form)) return lang === undefined || lang === 'en';
  return lang === undefined || inLanguage.length === 0 || inLanguage.some(([language]) => language === lang);
}

/** A question whose answer is kept. */
function once<T>(ask: () => T): () => T {
  let answer: T | undefined;
  return () => (answer ??= ask());
}

/** The one person whom the words beside a name settle, without regard to the rest of the page. */
export function settledByTitle(
  gazetteer: Gazetteer,
  { people, phrase, misspelled }: NameCandidate,
  day: Day | undefined,
): number | undefined {
  if (!phrase || phrase.offices.length === 0) return undefined;
  // "Menteri Park" may be a minister whom no pack knows.
  if (isGeneric(gazetteer, phrase) && people.length > 1) return undefined;
  const tenuresOf = (person: number) => gazetteer.people[person]?.tenures ?? [];
  const fits = (person: number) =>
    phrase.when === 'after' && day !== undefined
      ? entersOffice(tenuresOf(person), phrase, day) !== undefined
      : fitsPhrase(tenuresOf(person), phrase, phrase.when === 'now' ? day : undefined);
  const fitting = people.filter((person) => !misspelled.includes(person) && fits(person));
  return fitting.length === 1 ? fitting[0] : undefined;
}
