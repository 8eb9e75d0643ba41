import { isCreditLine } from './credits.ts';
import type { Denials } from './denials.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hangulStrangers } from './hangul-strangers.ts';
import { KINDS } from './kinds.ts';
import { hasKind, type TaggedText } from './match.ts';
import { isFull, type NameCandidate } from './name-candidate.ts';
import { namedBefore } from './named-before.ts';
import { letterNamesIn, nameAt } from './names.ts';
import { type OfficePhrase, officePhrases, type Phrases } from './offices.ts';
import { type Politics, politicsOf, speaksOfGovernment } from './politics.ts';
import { settledByTitle } from './settled.ts';
import { type Stranger, strangerAt, strangersIn } from './strangers.ts';
import { isHeadlineCase } from './surroundings.ts';
import type { Day } from './types.ts';
import { isUnspaced } from './unspaced.ts';

/**
 * The evidence stage: a block with all that one block alone can tell, so that it tells the same in whatever order blocks arrive. What is
 * seldom asked for is worked out when it is. O(tags of the block).
 */
export class Evidence {
  readonly gazetteer: Gazetteer;
  /** Of the block. */
  readonly id: number;
  readonly tagged: TaggedText;
  readonly day: Day | undefined;
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
    this.gazetteer = gazetteer;
    this.id = id;
    this.tagged = tagged;
    this.day = day;
    this.rawAt = rawAt;
    // From here on in this order: each rule asks for what the ones before it have told.
    this.phrases = officePhrases(gazetteer, tagged);
    this.isUnspaced = isUnspaced(tagged.text);
    const letters = this.isUnspaced ? letterNamesIn(this) : [];
    this.isPolitical = letters.some(({ phrase }) => phrase !== undefined) || speaksOfGovernment(this);

    const strangers: Stranger[] = [];
    const meant = (name: NameCandidate | undefined) => (name && denials ? notDenied(this, name, denials, strangers) : name);
    const names = letters.flatMap((letter) => meant(letter) ?? []);
    this.nameAt = tagged.tags.map((tag) => (hasKind(tag, KINDS.name) ? meant(nameAt(this, tag, strangers)) : undefined));
    for (const name of this.nameAt) if (name) names.push(name);
    if (letters.length > 0) names.sort((a, b) => a.tag.start - b.tag.start);
    this.names = names;
    const unknown = strangersIn(gazetteer, tagged);
    if (unknown.length > 0 && !this.headline) strangers.push(...unknown);
    if (this.isUnspaced) strangers.push(...hangulStrangers(gazetteer, tagged, this.phrases));
    this.strangers = strangers;
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

/** @param strangers takes the bearer of a full name of whom the reader says that he is somebody else */
function notDenied(
  { gazetteer, tagged }: Evidence,
  name: NameCandidate,
  denials: Denials,
  strangers: Stranger[],
): NameCandidate | undefined {
  const { start, end } = name.tag;
  const form = tagged.text.slice(start, end);
  const left = denials.without(gazetteer, name, form);
  if (!left && isFull(name)) strangers.push(strangerAt(start, form));
  return left;
}
