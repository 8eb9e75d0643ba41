import type { Evidence } from './evidence.ts';
import { tenuresOf } from './facts.ts';
import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { everHeld, mayHaveHeld } from './held-offices.ts';
import { type Introduced, writtenForm } from './introductions.ts';
import { bearersOf, type NameCandidate } from './name-candidate.ts';
import type { OfficePhrase } from './offices.ts';
import { fittingOn } from './settled.ts';
import { hasLedBy, leads, wasLatelyInOffice } from './tenures.ts';
import type { Day } from './types.ts';

/** Which of those who bear a short name can be meant by it. Each question is O(bearers × tenures). */

/** Whether the page has introduced somebody, by the form as it is written where that is another spelling of his name. */
export function isIntroduced(evidence: Evidence, name: NameCandidate, person: number, introduced: Introduced): boolean {
  const forms = introduced.people.get(person)?.forms;
  if (!forms) return false;
  if (!name.respelled.includes(person)) return true;
  const written = writtenForm(evidence, name);
  return [...forms].some((form) => foldText(form).split(' ').includes(written));
}

/** Whether the page has named somebody in full. */
export function isInFull({ people }: Introduced, person: number): boolean {
  return people.get(person)?.inFull !== undefined;
}

/**
 * Those of a title's bearers who can be meant: beside whom the page names in full nobody of another country, though he has the title on the
 * page's day. "President Kim" of a page on Kim Dae-jung is not who leads the North today.
 */
export function withoutForeigners({ people }: Gazetteer, all: readonly number[], introduced: Introduced): readonly number[] {
  const inFull = all.filter((person) => isInFull(introduced, person));
  const countryOf = (person: number) => people[person]?.country;
  return all.filter((person) => isInFull(introduced, person) || inFull.every((other) => countryOf(other) === countryOf(person)));
}

/** Whether a countryman of the name, and no longer the one of the page's people, holds the office on the page's day. */
export function isSucceeded(
  gazetteer: Gazetteer,
  name: NameCandidate,
  phrase: OfficePhrase,
  person: number,
  day: Day | undefined,
): boolean {
  if (phrase.when !== 'now' || day === undefined || name.people.length < 2) return false;
  const { tenures = [], country } = gazetteer.people[person] ?? {};
  if (mayHaveHeld(tenures, phrase, { from: day, until: day })) return false;
  const countrymen = name.people.filter((other) => gazetteer.people[other]?.country === country);
  return fittingOn(gazetteer, countrymen, phrase, day) !== undefined;
}

/** Whether others bear the name who hold an office on the page's day, or left it lately. */
export function hasRivals(gazetteer: Gazetteer, name: NameCandidate, here: readonly number[], day: Day | undefined): boolean {
  const others = name.people.length - 1;
  if (others === 0 || here.length > 1 || day === undefined) return others > 0;
  return name.people.some((person) => !here.includes(person) && wasLatelyInOffice(tenuresOf(gazetteer, person), day));
}

/**
 * Whether a sentence calls by a family name, before it introduces the only bearer whom the page names, while another of the name leads a
 * state: "What does Kim want? Sung Kim, the envoy, knows". A headline looks ahead.
 */
export function isYetToCome(evidence: Evidence, name: NameCandidate, person: number, introduced: Introduced): boolean {
  const { day, gazetteer } = evidence;
  const { people, directory } = gazetteer;
  const first = introduced.people.get(person)?.block ?? 0;
  if (day === undefined || first < evidence.id || evidence.headline || directory.leaders.has(person)) return false;
  if (first === evidence.id && evidence.namedBefore(name).length > 0) return false;
  return name.people.some((other) => other !== person && people[other]?.tenures.some((tenure) => leads([tenure], tenure.country, day)));
}

/** The one bearer of a family name that hardly anybody else has, where he holds an office on the page's day or left it lately: "Blinken". */
export function bearerInOffice(evidence: Evidence, name: NameCandidate): number | undefined {
  const { day, gazetteer } = evidence;
  const [only, ...others] = bearersOf(name);
  if (only === undefined || others.length > 0 || day === undefined || !gazetteer.wordSets.rareFamilies.has(writtenForm(evidence, name)))
    return undefined;
  return wasLatelyInOffice(tenuresOf(gazetteer, only), day) ? only : undefined;
}

/** "then-President Trump": whom news always calls so, with an office that he held at some time. */
export function usualHolder(gazetteer: Gazetteer, { usual, phrase }: NameCandidate): number | undefined {
  const [only, ...others] = usual;
  const held = only !== undefined && others.length === 0 && phrase && everHeld(gazetteer, only, phrase);
  return held ? only : undefined;
}

/** "North Korea's Kim": the only one of that country whom the page has introduced, else who leads it on the page's day. */
export function countryMan(gazetteer: Gazetteer, name: NameCandidate, here: readonly number[], day: Day | undefined): number | undefined {
  const { countryOf } = name;
  if (countryOf === undefined) return undefined;
  const known = here.filter((person) => gazetteer.people[person]?.country === countryOf);
  if (known.length > 0) return known.length === 1 ? known[0] : undefined;
  const leading = bearersOf(name).filter((person) => day !== undefined && leads(tenuresOf(gazetteer, person), countryOf, day));
  return leading.length === 1 ? leading[0] : undefined;
}

/** "President Clinton" on a page about another Clinton: the only one of a family name that comes last who ever led a state by the title. */
export function onlyHead(gazetteer: Gazetteer, { people, phrase, tag }: NameCandidate): number | undefined {
  if (!phrase || phrase.when === 'after' || tag.start !== phrase.end + 1) return undefined;
  if (people.some((person) => gazetteer.people[person]?.order === 'family')) return undefined;
  const [only, ...others] = people.filter((person) => everHeld(gazetteer, person, phrase));
  return only !== undefined && others.length === 0 && gazetteer.directory.leaders.has(only) ? only : undefined;
}

/** "President Carter" is no secretary of the name, whose country alone he serves and has presidents. */
export function isNoHead({ people, directory }: Gazetteer, person: number | undefined, { phrase, tag }: NameCandidate): boolean {
  const { tenures = [], country = '' } = people[person ?? -1] ?? {};
  if (!phrase?.offices.includes('head-of-state') || tag.start !== phrase.end + 1) return false;
  return directory.officesOf.get(country)?.has('head-of-state') === true && tenures.every((tenure) => tenure.country === country);
}

/**
 * Whether a title after one letter is too low for whoever bears the name and has led a state by the page's day: "이 의원" is not President Lee,
 * but where the block has just given him that title in full.
 */
export function isAbove({ gazetteer, tagged, nameAt, day }: Evidence, { tag, phrase }: NameCandidate, person: number): boolean {
  const { text } = tagged;
  const title = phrase && tag.name < 0 ? text.slice(phrase.start, phrase.end) : '';
  if (!gazetteer.wordSets.lesserTitles.has(title) || !hasLedBy(tenuresOf(gazetteer, person), day)) return false;
  return !nameAt
    .slice(Math.max(0, tag.index - SO_FAR), tag.index)
    .some((name) => name?.people.includes(person) && name.phrase && text.endsWith(title, name.phrase.end));
}

/** How many known forms before a name its block may have told the title. */
const SO_FAR = 32;
