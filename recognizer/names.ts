import { isCredit, isCreditLine, isPressPicture } from './credits.ts';
import type { Denials } from './denials.ts';
import { fullName } from './full-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hangulStrangers } from './hangul-strangers.ts';
import { KINDS } from './kinds.ts';
import { NAME_FLAG } from './layout.ts';
import { isPartOfOne, longerName } from './longer-names.ts';
import { hasKind, isLowerWord, type Tag, type TaggedText } from './match.ts';
import { namedBefore } from './named-before.ts';
import { isNamesake } from './namesakes.ts';
import { type OfficePhrase, officePhrases, type Phrases } from './offices.ts';
import { type Politics, politicsOf, speaksOfAbroad, speaksOfGovernment } from './politics.ts';
import { type RulerLetter, rulerLetters } from './rulers.ts';
import { settledByTitle } from './settled.ts';
import { shortName } from './short-names.ts';
import { familyOf, otherTrade, type Stranger, scholarOf, strangersIn } from './strangers.ts';
import { isHeadlineCase, namesGovernment, placed } from './surroundings.ts';
import { phraseBeside } from './titles-beside.ts';
import type { Day, How } from './types.ts';
import { isCutByWord, isDotted, isInsideWord, isReading, isUnspaced, katakanaStrangers, type LetterName, letterNames } from './unspaced.ts';
import { foldWord, isCjk, isHangul, isOneWord } from './words.ts';

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
  /** Whether a government is called after its bearer: "the Moon administration". */
  governs?: boolean;
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

/** A block with all that one block alone can tell. What is seldom asked for is worked out when it is. */
export class Evidence {
  readonly gazetteer: Gazetteer;
  /** Of the block. */
  readonly id: number;
  readonly tagged: TaggedText;
  /** Where each unit of the tagged text stands in the block's own, when letters had to be put together. */
  readonly rawAt: Uint32Array | undefined;
  readonly phrases: Phrases;
  /** Whether Hangul, Han or Kana stand in it. */
  readonly isUnspaced: boolean;
  /** Whether the block speaks of government. */
  readonly isPolitical: boolean;
  /** In order of the text. */
  readonly names: readonly NameCandidate[];
  /** The same by the index of their tag, but for names of one letter. */
  readonly nameAt: readonly (NameCandidate | undefined)[];
  readonly strangers: readonly Stranger[];
  readonly day: Day | undefined;
  #headline: boolean | undefined;
  #politics: Politics | undefined;
  #explained: ReadonlySet<OfficePhrase> | undefined;
  #namedBefore: ReturnType<typeof namedBefore> | undefined;

  constructor(
    gazetteer: Gazetteer,
    id: number,
    matched: TaggedText,
    day: Day | undefined,
    rawAt: Uint32Array | undefined,
    denials: Denials | undefined,
  ) {
    const tagged = isCreditLine(gazetteer, matched) ? { ...matched, tags: [] } : matched;
    const phrases = officePhrases(gazetteer, tagged);
    this.isUnspaced = isUnspaced(tagged.text);
    const letters = this.isUnspaced ? oneLetterNames(gazetteer, tagged, phrases, day) : [];
    this.gazetteer = gazetteer;
    this.id = id;
    this.tagged = tagged;
    this.rawAt = rawAt;
    this.phrases = phrases;
    this.isPolitical = letters.some(({ phrase }) => phrase !== undefined) || speaksOfGovernment(this, phrases);
    this.day = day;

    const nameOf: (NameCandidate | undefined)[] = [];
    const others: Stranger[] = [];
    const meant = (name: NameCandidate | undefined) => (name && denials ? notDenied(this, name, denials, others) : name);
    const names = letters.flatMap((letter) => meant(letter) ?? []);
    for (const tag of tagged.tags) {
      const name = hasKind(tag, KINDS.name) ? meant(nameAt(this, tag, others)) : undefined;
      nameOf.push(name);
      if (name) names.push(name);
    }
    if (letters.length > 0) names.sort((a, b) => a.tag.start - b.tag.start);
    this.names = names;
    this.nameAt = nameOf;
    const unknown = strangersIn(gazetteer, tagged);
    if (unknown.length > 0 && !this.headline) others.push(...unknown);
    if (this.isUnspaced) others.push(...hangulStrangers(gazetteer, tagged, phrases));
    this.strangers = others;
  }

  /** Whether the block is a headline, where capitals say nothing. */
  get headline(): boolean {
    this.#headline ??= isHeadlineCase(this.tagged.text);
    return this.#headline;
  }

  get politics(): Politics {
    this.#politics ??= politicsOf(this, this.isPolitical);
    return this.#politics;
  }

  /** The phrases that stand beside a name and speak of it. */
  get explained(): ReadonlySet<OfficePhrase> {
    this.#explained ??= new Set(this.names.flatMap(({ phrase }) => phrase ?? []));
    return this.#explained;
  }

  /** Who of a short name's people was named before it in the block, in full or with an office, the nearest last; `undefined` is a stranger. */
  namedBefore(name: NameCandidate): readonly (number | undefined)[] {
    this.#namedBefore ??= namedBefore(this.tagged.text, this.names, this.strangers, (one) => settledByTitle(this.gazetteer, one, this.day));
    return this.#namedBefore.get(name) ?? [];
  }
}

/** @param others takes the bearers of such names whom the block says to be somebody else */
function nameAt(evidence: Evidence, tag: Tag, others: Stranger[]): NameCandidate | undefined {
  const { gazetteer, tagged, phrases } = evidence;
  if (isLowerWord(tagged.text, tag.start, tag.end) || isInsideWord(gazetteer, tagged, tag) || isReading(tagged, tag)) return undefined;
  if (isDotted(tagged, tag)) {
    others.push(...katakanaStrangers(tagged, tag));
    return undefined;
  }
  // A name of an account is anybody's: "@budi_santoso".
  if (tagged.text.charAt(tag.start - 1) === '@') return undefined;
  const place = placed(tagged.text, tag);
  if (isCredit(gazetteer, tagged, place) || isPressPicture(gazetteer, tagged, place.after)) return undefined;
  if (isNamesake(gazetteer, tagged, place, evidence)) return undefined;
  const other = otherTrade(gazetteer, tagged, place);
  if (other) {
    others.push(other);
    return undefined;
  }
  const governs = () => !isOtherWord(gazetteer, tagged.text, tag) && namesGovernment(gazetteer, tagged.text, place);
  // "河野大臣　クリントン政権": the title is the speaker's.
  const phrase = isCjk(tagged.text, tag.end - 1) && governs() ? undefined : phraseBeside(gazetteer, tagged, phrases, tag);
  const isTitled = phrase !== undefined && phrase.offices.length > 0;
  const scholar = isTitled ? undefined : scholarOf(gazetteer, tagged, place);
  if (scholar) {
    others.push(scholar);
    return undefined;
  }
  const name = hasKind(tag, KINDS.fullName) ? fullName(evidence, place, phrase) : shortName(evidence, place, phrase);
  if (!name) {
    const longer = longerName(evidence, place);
    if (longer) others.push(longer);
    return undefined;
  }
  if (isCutByWord(gazetteer, tagged, tag)) {
    if (name.how !== 'full') return undefined;
    name.needs = 'introduction';
  }
  // "Eko Sugiono, a farmer, spoke. Sugiono left".
  const isOneOfMany = hasKind(tag, KINDS.fullName) && !isTitled && isOneWord(tagged.text, tag.start, tag.end);
  if (isOneOfMany && isPartOfOne(others, tagged.text.slice(tag.start, tag.end))) return undefined;
  if (!phrase && governs()) name.governs = true;
  return name;
}

/** Whether a name is a common word that is no noun, and parted from the next: "In May government forces attacked", but "高市政権". */
function isOtherWord({ wordSets }: Gazetteer, text: string, { start, end, flags }: Tag): boolean {
  return (flags & NAME_FLAG.commonWord) !== 0 && !isCjk(text, start) && !wordSets.alsoNouns.has(foldWord(text.slice(start, end)));
}

/** @param others takes the bearer of a full name of whom the reader says that he is somebody else */
function notDenied({ gazetteer, tagged }: Evidence, name: NameCandidate, denials: Denials, others: Stranger[]): NameCandidate | undefined {
  const { start, end } = name.tag;
  const form = tagged.text.slice(start, end);
  const left = denials.without(gazetteer, name, form);
  if (!left && (name.how === 'full' || name.how === 'alias')) others.push({ start, form, family: familyOf(form) });
  return left;
}

/** Names of one letter: before a title, and of leaders without one. */
function oneLetterNames(gazetteer: Gazetteer, tagged: TaggedText, phrases: Phrases, day: Day | undefined): NameCandidate[] {
  let isAbroad: boolean | undefined;
  const isAnybodys = ({ start, offices, countryNamed }: OfficePhrase) => {
    if (countryNamed || !offices.includes('leader') || offices.includes('head-of-state') || !isHangul(tagged.text, start)) return false;
    isAbroad ??= speaksOfAbroad(gazetteer, tagged);
    return !isAbroad;
  };
  const titled = letterNames(gazetteer, tagged, phrases).map((letter) => letterName(letter, isAnybodys(letter.phrase)));
  const rulers = rulerLetters(gazetteer, tagged, day).filter(({ start }) => titled.every(({ tag }) => tag.start !== start));
  return [...titled, ...rulers.map(rulerName)];
}

/** @param isAnybodys whether any body may have such a chairman (위원장), and the block does not speak of the state that is led by one */
function letterName({ start, end, people, phrase }: LetterName, isAnybodys: boolean): NameCandidate {
  return { ...letterCandidate({ start, end, index: phrase.first, people }), phrase: isAnybodys ? { ...phrase, common: true } : phrase };
}

function rulerName({ governs, ...letter }: RulerLetter): NameCandidate {
  return { ...letterCandidate(letter), governs };
}

function letterCandidate({ start, end, index, people }: Omit<RulerLetter, 'governs'>): NameCandidate {
  const tag = { start, end, index, name: -1, senses: [], kinds: 0, flags: 0 };
  return { tag, how: 'family-name', people, needs: 'introduction', doubtful: false, usual: [], misspelled: [] };
}
