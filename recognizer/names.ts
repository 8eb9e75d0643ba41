import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { FLAG, SENSE, type Sense } from './layout.ts';
import { hasKind, senseOf, type Tag, type TaggedText } from './match.ts';
import { namedBefore } from './named-before.ts';
import { fitsPhrase, hasLed, type OfficePhrase, officePhrases, type Phrases, phraseAfter, phraseBefore } from './offices.ts';
import { type Stranger, strangersIn } from './strangers.ts';
import {
  continuesFromLeft,
  continuesToRight,
  hasKinWord,
  isCredit,
  isCreditLine,
  isHeadlineCase,
  isLowerWord,
  isNamedNext,
  isNamesake,
  isPairedWithPrevious,
  isPressPicture,
  type Placed,
  placed,
} from './surroundings.ts';
import type { Block, Day, How } from './types.ts';
import { isAmongPolitics, isCommonForm, isInsideWord, type LetterName, letterNames, type Politics, politicsOf } from './unspaced.ts';
import { foldWord, isBroken } from './words.ts';

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
  block: Block;
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

export function evidenceOf(gazetteer: Gazetteer, block: Block, matched: TaggedText, lang: string | undefined): Evidence {
  const tagged = { ...(isCreditLine(gazetteer, matched) ? { text: matched.text, tags: [] } : withoutLowerNames(matched)), lang };
  const phrases = officePhrases(gazetteer, tagged);
  const headline = once(() => isHeadlineCase(tagged.text));
  const scene = { gazetteer, tagged, phrases, headline, politics: once(() => politicsOf(tagged)) };
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
  const strangers = unknown.length > 0 && headline() ? [] : unknown;
  const before = once(() => namedBefore(tagged.text, names, strangers));
  return {
    block,
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
}

function nameAt(scene: Scene, tag: Tag): NameCandidate | undefined {
  const { gazetteer, tagged, phrases } = scene;
  if (isLowerWord(tagged.text, tag) || isInsideWord(gazetteer, tagged, tag)) return undefined;
  const place = placed(tagged.text, tag);
  if (isCredit(gazetteer, tagged, place) || isPressPicture(gazetteer, tagged, place.after) || isNamesake(gazetteer, tagged, place)) {
    return undefined;
  }
  const phrase = phraseBefore(tagged, phrases, tag) ?? phraseAfter(tagged, phrases, tag);
  return hasKind(tag, KINDS.fullName)
    ? fullName(
        scene,
        place,
        tag.senses.filter(({ kind }) => kind === SENSE.fullName),
        phrase,
      )
    : shortName(scene, place, phrase);
}

function fullName(scene: Scene, place: Placed, senses: readonly Sense[], phrase: OfficePhrase | undefined): NameCandidate | undefined {
  const { tag } = place;
  if (isCutShort(scene, place, senses[0]?.index ?? 0)) return undefined;
  const how = senses.some(({ flags }) => !(flags & FLAG.alias)) ? 'full' : 'alias';
  const people = peopleOf(senses);
  const isSure = phrase !== undefined || isAmongPolitics(scene.politics(), people[0] ?? -1);
  const needs = isSure ? 'nothing' : neededFor(scene, tag, people);
  return { tag, how, people, phrase, needs, doubtful: false, usual: [], misspelled: [] };
}

/**
 * Others whom news writes of may bear the full name: short CJK forms are everybody's, and a Korean or Chinese name in Latin letters is
 * some singer's too, unless its bearer leads a state.
 */
function neededFor({ gazetteer, tagged }: Scene, tag: Tag, people: readonly number[]): NameCandidate['needs'] {
  if (isCommonForm(tagged.text, tag)) return 'introduction';
  const bearers = people.flatMap((person) => gazetteer.people[person] ?? []);
  const areUnknown = bearers.every(({ order, tenures }) => order === 'family' && !hasLed(tenures));
  return areUnknown ? 'company' : 'nothing';
}

function letterName({ start, end, people, phrase }: LetterName): NameCandidate {
  const tag = { start, end, index: phrase.first, senses: [], kinds: 0 };
  return { tag, how: 'family-name', people, phrase, needs: 'introduction', doubtful: false, usual: [], misspelled: [] };
}

function shortName(scene: Scene, place: Placed, phrase: OfficePhrase | undefined): NameCandidate | undefined {
  const { gazetteer, tagged, headline } = scene;
  const { tag } = place;
  if (continuesFromLeft(gazetteer, tagged, place)) return undefined;
  if (continuesToRight(gazetteer, tagged, place) && !(isPairedWithPrevious(tagged, tag) && headline())) return undefined;
  const { how, people: all, usual, misspelled } = shortMeaning(tag.senses);
  const people = hasKinWord(gazetteer, tagged, place) ? all.filter((person) => !isNamedNext(tagged, tag, person)) : all;
  if (people.length === 0) return undefined;
  return { tag, how, people, phrase, needs: 'introduction', usual, doubtful: !phrase && isWordHere(scene, place), misspelled };
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
function isWordHere({ gazetteer: { wordSets }, tagged: { text, lang }, headline }: Scene, { tag, before, after }: Placed): boolean {
  const form = foldWord(text.slice(tag.start, tag.end));
  const isWord = lang ? wordSets.alsoWords[lang]?.has(form) : Object.values(wordSets.alsoWords).some((set) => set.has(form));
  if (!isWord) return false;
  const opensSentence = !before || (isBroken(text, before.end, tag.start) && !/[,(:]\s*["“]?\s*$/.test(text.slice(before.end, tag.start)));
  const said = (before && wordSets.saying.has(before.text)) || (after && wordSets.saying.has(after.text));
  return (opensSentence || headline()) && !said;
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
    const sense = senseOf(tag, KINDS.place);
    const code = sense && gazetteer.countries[sense.index];
    if (code) found.add(code);
  }
  return found;
}
