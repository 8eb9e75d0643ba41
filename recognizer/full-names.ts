import { tenuresOf } from './facts.ts';
import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { fitsPhrase } from './held-offices.ts';
import { isHyphen } from './joined-names.ts';
import { KINDS } from './kinds.ts';
import { EVIDENCE, FLAG, type MinimumEvidence, SENSE, type Sense } from './layout.ts';
import { hasKind, type Tag, type TaggedText } from './match.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { OfficePhrase } from './offices.ts';
import { isVouchedFor, type Politics } from './politics.ts';
import type { Scene } from './scene.ts';
import { isPartOfLonger, isRelative, peopleOf } from './short-names.ts';
import { continuesToRight, isAlsoWord, type Placed } from './surroundings.ts';
import { hasLedBy, isBeforeTime, isInOffice } from './tenures.ts';
import type { Day } from './types.ts';
import { formAfter, formBefore, isBroken, isCapital, isCjk, isOneWord, wordAfter, wordBefore } from './words.ts';

/** Full names: what the block says of one, and what it still needs. Each is O(senses of the form). */

/** What a full name is looked at with: what of politics its block speaks of, too. */
export interface FullScene extends Scene {
  /** The page's. */
  readonly day: Day | undefined;
  readonly politics: Politics;
}

export function fullName(scene: FullScene, place: Placed, phrase: OfficePhrase | undefined): NameCandidate | undefined {
  const { tag } = place;
  const meaning = fullMeaning(tag.senses);
  const { how, people } = meaning;
  if (isCutShort(scene, place, people[0] as number) || isHusbands(scene, place) || isNamesakes(scene, place, meaning, phrase))
    return undefined;
  // Of "Sugiono" there are many, as of any short name.
  if (isOneWord(scene.tagged.text, tag.start, tag.end) && isPartOfLonger(scene, place)) return undefined;
  const needs = neededFor(scene, tag, meaning, phrase);
  return { tag, how, people, phrase, needs, doubtful: false, usual: NOBODY, respelled: NOBODY };
}

const NOBODY: readonly number[] = [];

/** What a full form means by itself. */
interface FullMeaning {
  how: 'full' | 'alias';
  people: readonly number[];
  /** The least that the page must add. */
  least: MinimumEvidence;
}

const fullMeanings = new WeakMap<readonly Sense[], FullMeaning>();

function fullMeaning(all: readonly Sense[]): FullMeaning {
  const known = fullMeanings.get(all);
  if (known) return known;
  const senses = all.filter(({ kind }) => kind === SENSE.fullName);
  const meaning: FullMeaning = {
    how: senses.some(({ flags }) => !(flags & FLAG.alias)) ? 'full' : 'alias',
    people: peopleOf(senses),
    least: Math.min(...senses.map(({ minimumEvidence }) => minimumEvidence)) as MinimumEvidence,
  };
  fullMeanings.set(all, meaning);
  return meaning;
}

/**
 * Whether a foreign name that Chinese writes without the given one, such as 鲍威尔, is a namesake's: a father's ("老特鲁多"), one with an
 * office that none of its bearers ever had, or on a page from long before they had any.
 */
function isNamesakes(
  { gazetteer, tagged, day }: FullScene,
  place: Placed,
  { people, least }: FullMeaning,
  phrase: OfficePhrase | undefined,
): boolean {
  const { start, end } = place.tag;
  if (!isCjk(tagged.text, start) || !FAMILY_ALONE.test(tagged.text.slice(start, end))) return false;
  // A 主席 may chair anything.
  const ofAnother = phrase && phrase.offices.length === 1 && !phrase.common ? phrase : undefined;
  const isFathers = isRelative(gazetteer, tagged.text, place);
  return people.every((person) => {
    const { order, country, tenures } = gazetteer.people[person] ?? {};
    if (order !== 'given' || country === 'JP' || !tenures) return false;
    if (isFathers) return true;
    // A state hardly has two of a rare name at a time: it is an office of his of which nobody has told the gazetteer.
    const isAtHome = least === EVIDENCE.any && ofAnother?.countryNamed === true && ofAnother.country === country;
    if (isAtHome && day !== undefined && tenures.some(({ until }) => until === undefined || until > day)) return false;
    return (ofAnother !== undefined && !fitsPhrase(tenures, ofAnother, undefined)) || (day !== undefined && isBeforeTime(tenures, day));
  });
}

const FAMILY_ALONE = /^[\u3400-\u9fff]+$/;

/** Whether a full name is only the beginning of a longer one: "Cho Hyun" in "Cho Hyun-dong". */
function isCutShort(scene: FullScene, place: Placed, person: number): boolean {
  const { gazetteer, tagged } = scene;
  const { text } = tagged;
  const { tag, after } = place;
  if (gazetteer.people[person]?.order !== 'family' || !continuesToRight(gazetteer, tagged, place)) return false;
  if (foldText(text.slice(tag.start, tag.end)).split(' ').length !== 2) return false;
  // "Kim Nowhere Bin, chairman of ..." in a list of officials.
  return isHyphen(text.slice(tag.end, after?.start)) || !scene.headline || text.charAt(after?.end ?? -1) === ',';
}

/** Whether the name goes on from that of a wife: "Ibu Negara Iriana Joko Widodo". */
function isHusbands({ gazetteer, tagged: { text, tags } }: FullScene, { tag, before }: Placed): boolean {
  if (!before || before.cjk || !isCapital(text, before.start) || isBroken(text, before.end, tag.start)) return false;
  if ((tags[tag.index - 1]?.end ?? 0) > before.start) return false;
  const title = wordBefore(text, before.start);
  return title !== undefined && formBefore(gazetteer.wordSets.wives, text, title) !== undefined && !isBroken(text, title.end, before.start);
}

/**
 * What a full name still needs here, of what its compiled form says that it needs at least: an office beside it, government or a surer
 * name in the block, or for the rest of the page to speak of government.
 */
function neededFor(scene: FullScene, tag: Tag, { people, least }: FullMeaning, phrase: OfficePhrase | undefined): NameCandidate['needs'] {
  // "Pak Sugiono" may be anybody.
  if (least === EVIDENCE.any || (phrase && phrase.offices.length > 0)) return 'nothing';
  const { gazetteer, tagged, day } = scene;
  const company = scene.politics;
  if (company.notice) return 'introduction';
  if (phrase && !phrase.common) return 'nothing';
  // Without capitals nobody can tell where the name begins.
  if (!isCapital(tagged.text, tag.start) && !isCjk(tagged.text, tag.start)) return 'introduction';
  if (company.partisan && people.some((person) => isHeadAt(gazetteer, person, SOUTHERN))) return 'nothing';
  if (day !== undefined && people.every((person) => isUnheardOf(gazetteer, person, day))) return 'introduction';
  const isWord = isAlsoWord(gazetteer, tagged, tag) && !isListed(tagged, tag);
  if ((company.government || isVouchedFor(company, people, least)) && !isWord) return 'nothing';
  if (least === EVIDENCE.introduction) {
    if (isWord) return 'introduction';
    if (isAtHome(gazetteer, people, company.countries) || isBesideLeader(scene, tag, people)) return 'nothing';
    if (company.northern && people.some((person) => gazetteer.people[person]?.country === SECLUDED)) return 'nothing';
    // News of government that names who leads a country, or has led one, means him.
    const isMeant = (person: number) =>
      hasLedBy(tenuresOf(gazetteer, person), day) || (day !== undefined && isServing(scene, tag, person, day));
    return people.some(isMeant) ? 'company' : 'introduction';
  }
  if (company.countries.size > 0 && people.some((person) => gazetteer.people[person]?.country === SECLUDED)) return 'nothing';
  return AGE.test(tagged.text.slice(tag.end, tag.end + AGE_UNITS)) ? 'introduction' : 'company';
}

/** News tells the age of those whom nobody knows: "Daniel Smith, 41, was found". */
const AGE = /^(?:, \d\d[,.]|\s?[(（]\d\d)/;
const AGE_UNITS = 5;

/** Whether a page is of long before somebody had an office. Of the North, no one else is heard of. */
function isUnheardOf({ people }: Gazetteer, person: number, day: Day): boolean {
  const bearer = people[person];
  return bearer !== undefined && bearer.country !== SECLUDED && isBeforeTime(bearer.tenures, day);
}

/** Whether an official of China in office is told as Chinese news tells of its own: in a list of such, or by what officials do ("王毅应约"). */
function isServing({ gazetteer, tagged }: FullScene, tag: Tag, person: number, day: Day): boolean {
  const { country, tenures = [] } = gazetteer.people[person] ?? {};
  if (tagged.lang !== 'zh' || country !== 'CN' || !isInOffice(tenures, day)) return false;
  return isListed(tagged, tag) || formAfter(gazetteer.wordSets.officialDeeds, tagged.text, wordAfter(tagged.text, tag.end)) !== undefined;
}

/** Whether it stands in a list of names: "汪洋、杨洁篪、王毅". */
function isListed({ text, tags }: TaggedText, { index, start, end }: Tag): boolean {
  const [before, after] = [tags[index - 1], tags[index + 1]];
  const isName = (tag: Tag | undefined) => tag !== undefined && hasKind(tag, KINDS.fullName);
  return (isName(before) && text.slice(before?.end, start) === '、') || (isName(after) && text.slice(end, after?.start) === '、');
}

/** Whether the name of who led a state stands beside that of another who did: "전두환·노태우". */
function isBesideLeader({ gazetteer: { directory }, tagged }: FullScene, { index, start, end }: Tag, people: readonly number[]): boolean {
  if (!people.some((person) => directory.leaders.has(person))) return false;
  return [tagged.tags[index - 1], tagged.tags[index + 1]].some(
    (other) =>
      other !== undefined &&
      hasKind(other, KINDS.fullName) &&
      other.senses.some(
        ({ kind, index: person }) => kind === SENSE.fullName && directory.leaders.has(person) && !people.includes(person),
      ) &&
      LISTED.test(other.start < start ? tagged.text.slice(other.end, start) : tagged.text.slice(end, other.start)),
  );
}

const LISTED = /^(?:[·・ㆍ,、]\s?|\s)$/;

/** Whose singers and players the press of other countries does not know. */
const SECLUDED = 'KP';
const SOUTHERN = 'KR';

/** Whether somebody is of a country and leads it at any time. */
function isHeadAt({ people, directory }: Gazetteer, person: number, country: string): boolean {
  return people[person]?.country === country && directory.leaders.has(person);
}

/** Whether the country of somebody whose name is rare or well known is named beside it. */
function isAtHome({ people, directory }: Gazetteer, bearers: readonly number[], countries: ReadonlySet<string>): boolean {
  return bearers.some((person) => {
    const country = people[person]?.country;
    return country !== undefined && countries.has(country) && (country === SECLUDED || directory.leaders.has(person));
  });
}
