import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { FLAG, SENSE, type Sense } from './layout.ts';
import { senseOf, type Tag, type TaggedText } from './match.ts';
import { fitsPhrase, type OfficePhrase, officePhrases, phraseAfter, phraseBefore } from './offices.ts';
import { type Stranger, strangersIn } from './strangers.ts';
import {
  continuesFromLeft,
  continuesToRight,
  isCredit,
  isHeadlineCase,
  isLowerWord,
  isNamesake,
  isPairedWithPrevious,
  isPressPicture,
} from './surroundings.ts';
import type { Block, Day, How } from './types.ts';
import { hasPolitics, isCommonForm, isInsideWord, type LetterName, letterNames } from './unspaced.ts';
import { isBroken, wordAfter, wordBefore } from './words.ts';

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
  /** True for a form that needs no introduction elsewhere on the page: a mononym, and a full name that is not also everybody's. */
  standsAlone: boolean;
  /** True for a short form that is also a common word where its capital says nothing. */
  doubtful: boolean;
  /** Among `people`, those for whom the form is a misspelt short form. */
  misspelled: readonly number[];
}

/** A block with all that one block alone can tell. */
export interface Evidence {
  block: Block;
  tagged: TaggedText;
  phrases: readonly OfficePhrase[];
  names: readonly NameCandidate[];
  strangers: readonly Stranger[];
}

export function evidenceOf(gazetteer: Gazetteer, block: Block, tagged: TaggedText, lang: string | undefined): Evidence {
  const phrases = officePhrases(gazetteer, tagged);
  const naming = tagged.tags.filter((tag) => senseOf(tag, ...NAMING));
  const letters = letterNames(gazetteer, tagged, phrases).map(letterName);
  if (naming.length === 0) return { block, tagged, phrases, names: letters, strangers: [] };
  const headline = isHeadlineCase(tagged.text);
  const scene = { gazetteer, tagged, phrases, lang, headline };
  const names = naming.flatMap((tag) => nameAt(scene, tag) ?? []);
  return { block, tagged, phrases, names: [...names, ...letters], strangers: headline ? [] : strangersIn(gazetteer, tagged) };
}

const NAMING = [SENSE.fullName, SENSE.familyName, SENSE.givenName, SENSE.mononym] as const;

/** What is asked of every name of one block. */
interface Scene {
  gazetteer: Gazetteer;
  tagged: TaggedText;
  phrases: readonly OfficePhrase[];
  lang: string | undefined;
  headline: boolean;
}

function nameAt(scene: Scene, tag: Tag): NameCandidate | undefined {
  const { gazetteer, tagged, phrases } = scene;
  if (isLowerWord(tagged.text, tag) || isInsideWord(gazetteer, tagged, tag)) return undefined;
  if (isCredit(gazetteer, tagged, tag) || isPressPicture(gazetteer, tagged, tag.end) || isNamesake(gazetteer, tagged, tag))
    return undefined;
  const phrase = phraseBefore(tagged, phrases, tag) ?? phraseAfter(tagged, phrases, tag);
  const full = tag.senses.filter(({ kind }) => kind === SENSE.fullName);
  return full.length > 0 ? fullName(scene, tag, full, phrase) : shortName(scene, tag, phrase);
}

function fullName(scene: Scene, tag: Tag, senses: readonly Sense[], phrase: OfficePhrase | undefined): NameCandidate | undefined {
  if (isCutShort(scene, tag, senses[0]?.index ?? 0)) return undefined;
  const how = senses.some(({ flags }) => !(flags & FLAG.alias)) ? 'full' : 'alias';
  const standsAlone = Boolean(phrase) || !isCommonForm(scene.tagged.text, tag) || hasPolitics(scene.tagged, tag);
  return { tag, how, people: peopleOf(senses), phrase, standsAlone, doubtful: false, misspelled: [] };
}

function letterName({ start, end, people, phrase }: LetterName): NameCandidate {
  const tag = { start, end, index: phrase.first, senses: [] };
  return { tag, how: 'family-name', people, phrase, standsAlone: false, doubtful: false, misspelled: [] };
}

function shortName(scene: Scene, tag: Tag, phrase: OfficePhrase | undefined): NameCandidate | undefined {
  const { gazetteer, tagged, headline } = scene;
  if (continuesFromLeft(gazetteer, tagged, tag)) return undefined;
  if (continuesToRight(gazetteer, tagged, tag) && !(headline && isPairedWithPrevious(tagged, tag))) return undefined;
  const senses = tag.senses.filter(({ kind }) => kind === SENSE.familyName || kind === SENSE.givenName || kind === SENSE.mononym);
  const people = peopleOf(senses);
  const spelledWell = new Set(peopleOf(senses.filter(({ flags }) => !(flags & FLAG.misspelled))));
  return {
    tag,
    how: senses.every(({ kind }) => kind === SENSE.givenName) ? 'given-name' : 'family-name',
    people,
    phrase,
    standsAlone: senses.some(({ kind }) => kind === SENSE.mononym),
    doubtful: !phrase && isWordHere(scene, tag),
    misspelled: people.filter((person) => !spelledWell.has(person)),
  };
}

function peopleOf(senses: readonly Sense[]): number[] {
  return [...new Set(senses.map(({ index }) => index))];
}

/** Whether a full name is only the beginning of a longer one: "Cho Hyun" in "Cho Hyun-dong". */
function isCutShort({ gazetteer, tagged, headline }: Scene, tag: Tag, person: number): boolean {
  const { text } = tagged;
  const words = foldText(text.slice(tag.start, tag.end)).split(' ').length;
  if (gazetteer.people[person]?.order !== 'family' || words !== 2) return false;
  const after = wordAfter(text, tag.end);
  const hyphenated = after !== undefined && /^[-‐‑]$/.test(text.slice(tag.end, after.start));
  return (hyphenated || !headline) && continuesToRight(gazetteer, tagged, tag);
}

/** Whether the short form is a word of the page's language in a place where any word has a capital. */
function isWordHere({ gazetteer: { wordSets }, tagged: { text }, lang, headline }: Scene, tag: Tag): boolean {
  const form = foldText(text.slice(tag.start, tag.end));
  const isWord = lang ? wordSets.alsoWords[lang]?.has(form) : Object.values(wordSets.alsoWords).some((set) => set.has(form));
  if (!isWord) return false;
  const before = wordBefore(text, tag.start);
  const opensSentence = !before || (isBroken(text, before.end, tag.start) && !/[,(:]\s*["“]?\s*$/.test(text.slice(before.end, tag.start)));
  const after = wordAfter(text, tag.end);
  const said = (before && wordSets.saying.has(before.text)) || (after && wordSets.saying.has(after.text));
  return (opensSentence || headline) && !said;
}

/** The one person whom the words beside a name settle, without regard to the rest of the page. */
export function settledByTitle(
  gazetteer: Gazetteer,
  { people, phrase, misspelled }: NameCandidate,
  day: Day | undefined,
): number | undefined {
  if (!phrase || phrase.offices.length === 0) return undefined;
  const when = phrase.former ? undefined : day;
  const fitting = people.filter(
    (person) => !misspelled.includes(person) && fitsPhrase(gazetteer.people[person]?.tenures ?? [], phrase, when),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Every country that a block speaks of: by name, seat or capital. */
export function countriesIn(gazetteer: Gazetteer, { tags }: TaggedText): Set<string> {
  const found = new Set<string>();
  for (const tag of tags) {
    const sense = senseOf(tag, SENSE.country, SENSE.adjective, SENSE.seat, SENSE.capital);
    const code = sense && gazetteer.countries[sense.index];
    if (code) found.add(code);
  }
  return found;
}
