import type { Gazetteer } from './gazetteer.ts';
import { FLAG, SENSE } from './layout.ts';
import { senseOf, type Tag, type TaggedText } from './match.ts';
import { fitsPhrase, type OfficePhrase, officePhrases, phraseAfter, phraseBefore } from './offices.ts';
import { type Stranger, strangersIn } from './strangers.ts';
import {
  continuesFromLeft,
  continuesToRight,
  isCapitalised,
  isCredit,
  isHeadlineCase,
  isNamesake,
  isPressPicture,
} from './surroundings.ts';
import type { Block, Day, How } from './types.ts';

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
  /** True for a full name, and for a form that needs no introduction. */
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
  const headline = isHeadlineCase(tagged);
  const names = tagged.tags.flatMap((tag) => nameAt(gazetteer, tagged, phrases, tag, lang, headline) ?? []);
  return { block, tagged, phrases, names, strangers: strangersIn(gazetteer, tagged) };
}

function nameAt(
  gazetteer: Gazetteer,
  tagged: TaggedText,
  phrases: readonly OfficePhrase[],
  tag: Tag,
  lang: string | undefined,
  headline: boolean,
): NameCandidate | undefined {
  const full = tag.senses.filter(({ kind }) => kind === SENSE.fullName);
  const short = tag.senses.filter(({ kind }) => kind === SENSE.familyName || kind === SENSE.givenName || kind === SENSE.mononym);
  const senses = full.length > 0 ? full : short;
  const first = tagged.words[tag.from];
  if (senses.length === 0 || !first) return undefined;
  if (isCredit(gazetteer, tagged, tag) || isPressPicture(gazetteer, tagged, tag) || isNamesake(gazetteer, tagged, tag)) return undefined;

  const people = [...new Set(senses.map(({ index }) => index))];
  const phrase = phraseBefore(tagged, phrases, tag) ?? phraseAfter(tagged, phrases, tag);
  const singleWord = tag.to - tag.from === 1 && !first.cjk;
  if (singleWord && !isCapitalised(tagged.text, first)) return undefined;
  if (full.length > 0) {
    if (isCutShort(gazetteer, tagged, tag, full[0]?.index ?? 0)) return undefined;
    const how = full.some(({ flags }) => !(flags & FLAG.alias)) ? 'full' : 'alias';
    return { tag, how, people, phrase, standsAlone: true, doubtful: false, misspelled: [] };
  }
  if (continuesFromLeft(gazetteer, tagged, tag) || continuesToRight(gazetteer, tagged, tag)) return undefined;
  const standsAlone = short.some(({ kind }) => kind === SENSE.mononym);
  const how: How = short.every(({ kind }) => kind === SENSE.givenName) ? 'given-name' : 'family-name';
  const doubtful = !phrase && isWordHere(gazetteer, tagged, tag, lang, headline);
  const spelledWell = new Set(short.filter(({ flags }) => !(flags & FLAG.misspelled)).map(({ index }) => index));
  const misspelled = people.filter((person) => !spelledWell.has(person));
  return { tag, how, people, phrase, standsAlone, doubtful, misspelled };
}

/** Whether a full name is only the beginning of a longer one: "Cho Hyun" in "Cho Hyun-dong". */
function isCutShort(gazetteer: Gazetteer, tagged: TaggedText, tag: Tag, person: number): boolean {
  const eastern = gazetteer.people[person]?.order === 'family' && tag.to - tag.from === 2;
  const last = tagged.words[tag.to - 1];
  const after = tagged.words[tag.to];
  if (!eastern || !last || !after || after.breaksBefore || last.cjk) return false;
  const hyphenated = /^[-‐‑]$/.test(tagged.text.slice(last.end, after.start));
  return hyphenated ? continuesToRight(gazetteer, tagged, tag) : !isHeadlineCase(tagged) && continuesToRight(gazetteer, tagged, tag);
}

/** Whether the short form is a word of the page's language in a place where any word has a capital. */
function isWordHere({ wordSets }: Gazetteer, tagged: TaggedText, tag: Tag, lang: string | undefined, headline: boolean): boolean {
  const word = tagged.words[tag.from];
  if (!word || tag.to - tag.from !== 1) return false;
  const isWord = lang ? wordSets.alsoWords[lang]?.has(word.text) : Object.values(wordSets.alsoWords).some((set) => set.has(word.text));
  if (!isWord) return false;
  const opensSentence = word.breaksBefore && !/[,(:]\s*["“]?$/.test(tagged.text.slice(0, tag.start).trimEnd());
  const before = tagged.words[tag.from - 1];
  const after = tagged.words[tag.to];
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
  const fitting = people.filter(
    (person) => !misspelled.includes(person) && fitsPhrase(gazetteer.people[person]?.tenures ?? [], phrase, day),
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
