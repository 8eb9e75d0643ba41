import { fullName } from './full-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { hasKind, type Tag, type TaggedText } from './match.ts';
import { namedBefore } from './named-before.ts';
import { type OfficePhrase, officePhrases, type Phrases, phraseAfter, phraseBefore } from './offices.ts';
import { type Politics, politicsOf, speaksOfGovernment } from './politics.ts';
import { shortName } from './short-names.ts';
import { otherTrade, type Stranger, strangersIn } from './strangers.ts';
import { isCredit, isCreditLine, isHeadlineCase, isLowerWord, isNamesake, isPressPicture, placed } from './surroundings.ts';
import { settledByTitle } from './tenures.ts';
import type { How, PageContext } from './types.ts';
import { hangulStrangers, isInsideWord, type LetterName, letterNames } from './unspaced.ts';

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
   * What the rest of the page must add before the form counts: nothing for a full name that is nobody else's; for one that may be, that
   * it speaks of government; an introduction in full for all short names and for the shortest CJK ones.
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
  /** Who of a short name's people was named before it in the block, in full or with an office, the nearest last; `undefined` is a stranger. */
  namedBefore(name: NameCandidate): readonly (number | undefined)[];
  strangers: readonly Stranger[];
  /** Whether the block speaks of government. */
  isPolitical: boolean;
  /** The phrases that stand beside a name and speak of it. */
  explained(): ReadonlySet<OfficePhrase>;
}

/** What is asked of every name of one block. */
export interface Scene {
  gazetteer: Gazetteer;
  tagged: TaggedText;
  phrases: Phrases;
  politics: () => Politics;
  /** Whether the block is a headline, where capitals say nothing. */
  headline: () => boolean;
}

export function evidenceOf(
  gazetteer: Gazetteer,
  id: number,
  matched: TaggedText,
  { lang, date }: Pick<PageContext, 'lang' | 'date'>,
  rawAt: Uint32Array | undefined,
): Evidence {
  const tagged = { ...(isCreditLine(gazetteer, matched) ? { text: matched.text, tags: [] } : withoutLowerNames(matched)), lang };
  const phrases = officePhrases(gazetteer, tagged);
  const headline = once(() => isHeadlineCase(tagged.text));
  const letters = letterNames(gazetteer, tagged, phrases).map(letterName);
  const isPolitical = letters.length > 0 || speaksOfGovernment(gazetteer, tagged, phrases);
  const scene = { gazetteer, tagged, phrases, headline, politics: once(() => politicsOf(gazetteer, tagged, isPolitical)) };
  const nameOf: (NameCandidate | undefined)[] = [];
  const found: NameCandidate[] = [];
  const others: Stranger[] = [];
  for (const tag of tagged.tags) {
    const name = hasKind(tag, KINDS.name) ? nameAt(scene, tag, others) : undefined;
    nameOf.push(name);
    if (name) found.push(name);
  }
  const names = letters.length > 0 ? [...found, ...letters].sort((a, b) => a.tag.start - b.tag.start) : found;
  const unknown = strangersIn(gazetteer, tagged);
  const strangers = [...(unknown.length > 0 && headline() ? [] : unknown), ...others, ...hangulStrangers(gazetteer, tagged, phrases)];
  const before = once(() => namedBefore(tagged.text, names, strangers, (name) => settledByTitle(gazetteer, name, date)));
  return {
    id,
    rawAt,
    tagged,
    phrases,
    names,
    nameAt: nameOf,
    namedBefore: (name) => before().get(name) ?? [],
    strangers,
    isPolitical,
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

/** @param others takes the bearers of such names whom the block says to be somebody else */
function nameAt(scene: Scene, tag: Tag, others: Stranger[]): NameCandidate | undefined {
  const { gazetteer, tagged, phrases } = scene;
  if (isLowerWord(tagged.text, tag) || isInsideWord(gazetteer, tagged, tag)) return undefined;
  const place = placed(tagged.text, tag);
  if (isCredit(gazetteer, tagged, place) || isPressPicture(gazetteer, tagged, place.after)) return undefined;
  if (isNamesake(gazetteer, tagged, place, scene.headline)) return undefined;
  const other = otherTrade(gazetteer, tagged, place);
  if (other) {
    others.push(other);
    return undefined;
  }
  const phrase = phraseBefore(tagged, phrases, tag) ?? phraseAfter(gazetteer, tagged, phrases, tag);
  return hasKind(tag, KINDS.fullName) ? fullName(scene, place, phrase) : shortName(scene, place, phrase);
}

function letterName({ start, end, people, phrase }: LetterName): NameCandidate {
  const tag = { start, end, index: phrase.first, senses: [], kinds: 0 };
  return { tag, how: 'family-name', people, phrase, needs: 'introduction', doubtful: false, usual: [], misspelled: [] };
}

/** A question whose answer is kept. */
function once<T>(ask: () => T): () => T {
  let answer: T | undefined;
  return () => (answer ??= ask());
}
