import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { EVIDENCE, FLAG, type MinimumEvidence, SENSE, type Sense } from './layout.ts';
import type { Tag } from './match.ts';
import type { NameCandidate, Scene } from './names.ts';
import type { OfficePhrase } from './offices.ts';
import { isVouchedFor } from './politics.ts';
import { isAlsoWord, peopleOf } from './short-names.ts';
import { continuesToRight, isHyphen, type Placed } from './surroundings.ts';

/** Full names: what the block says of one, and what it still needs. Each is O(senses of the form). */

export function fullName(scene: Scene, place: Placed, phrase: OfficePhrase | undefined): NameCandidate | undefined {
  const { tag } = place;
  const senses = tag.senses.filter(({ kind }) => kind === SENSE.fullName);
  if (isCutShort(scene, place, senses[0]?.index ?? 0)) return undefined;
  const how = senses.some(({ flags }) => !(flags & FLAG.alias)) ? 'full' : 'alias';
  const needs = neededFor(scene, tag, senses, phrase);
  return { tag, how, people: peopleOf(senses), phrase, needs, doubtful: false, usual: [], misspelled: [] };
}

/** Whether a full name is only the beginning of a longer one: "Cho Hyun" in "Cho Hyun-dong". */
function isCutShort({ gazetteer, tagged, headline }: Scene, place: Placed, person: number): boolean {
  const { text } = tagged;
  const { tag, after } = place;
  if (gazetteer.people[person]?.order !== 'family' || !continuesToRight(gazetteer, tagged, place)) return false;
  if (foldText(text.slice(tag.start, tag.end)).split(' ').length !== 2) return false;
  return isHyphen(text.slice(tag.end, after?.start)) || !headline();
}

/**
 * What a full name still needs here, of what its compiled form says that it needs at least: an office beside it, government or a surer
 * name in the block, or for the rest of the page to speak of government.
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
  if (least === EVIDENCE.introduction) return !isWord && isAtHome(gazetteer, senses, company.countries) ? 'nothing' : 'introduction';
  return company.countries.size > 0 && senses.some(({ index }) => gazetteer.people[index]?.country === SECLUDED) ? 'nothing' : 'company';
}

/** Whose singers and players the press of other countries does not know. */
const SECLUDED = 'KP';

/** Whether the country of somebody whose name is rare or well known is named beside it. */
function isAtHome({ people, directory }: Gazetteer, senses: readonly Sense[], countries: ReadonlySet<string>): boolean {
  return senses.some(({ index }) => {
    const country = people[index]?.country;
    return country !== undefined && countries.has(country) && (country === SECLUDED || directory.leaders.has(index));
  });
}
