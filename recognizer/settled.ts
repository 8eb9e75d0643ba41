import { tenuresOf } from './facts.ts';
import type { Gazetteer } from './gazetteer.ts';
import { entersOffice, everHeld, fitsPhrase, isGeneric, isOf } from './held-offices.ts';
import { bearersOf, type NameCandidate } from './name-candidate.ts';
import type { OfficePhrase } from './offices.ts';
import type { Tenure } from './source.ts';
import { HEADS, lastToLead, yearsFrom } from './tenures.ts';
import type { Day } from './types.ts';

/** Whom a title beside a name settles, among those who bear it. Each question is O(tenures of the bearers). */

/** The one person whom the title beside a name settles, without regard to the rest of the page. */
export function settledByTitle(gazetteer: Gazetteer, name: NameCandidate, day: Day | undefined): number | undefined {
  const { tag, phrase } = name;
  if (!phrase || phrase.offices.length === 0) return undefined;
  // One letter is the family name of too many for "박 대사" or "장 위원장" of any day.
  if (day === undefined && tag.name < 0 && !phrase.countryNamed && isOfMany(phrase)) return undefined;
  // "Menteri Park" may be a minister whom no pack knows; "Secretary Clinton" hardly.
  const people = bearersOf(name);
  const isManys = people.length > 1 && people.some((person) => gazetteer.people[person]?.order === 'family');
  if (phrase.common || (isGeneric(gazetteer, phrase) && isManys)) return undefined;
  return (
    fittingOn(gazetteer, people, phrase, day) ?? stillFitting(gazetteer, people, phrase, day) ?? heldOnce(gazetteer, people, phrase, day)
  );
}

/** Whether there are many of an office at any time: every embassy has its ambassador, and many bodies a 위원장. */
function isOfMany({ offices }: OfficePhrase): boolean {
  return offices.includes('ambassador') || (offices.includes('leader') && !offices.includes('head-of-state'));
}

/** Years after an office in which news still looks back to who had it, by the title and the family name. */
const YEARS_LOOKED_BACK = 12;

/**
 * The only bearer of a name without one-letter family names who had such an office not long before the page's day: "2018年、ポンペオ国務長官は".
 * Of a Kim or a Wang there may be others, whom no pack knows; and who leads a state above its president leaves it to his family.
 */
function heldOnce(gazetteer: Gazetteer, all: readonly number[], phrase: OfficePhrase, day: Day | undefined): number | undefined {
  if (phrase.when !== 'now' || day === undefined || isGeneric(gazetteer, phrase) || phrase.offices.includes('leader')) return undefined;
  const { people } = gazetteer;
  const since = yearsFrom(day, -YEARS_LOOKED_BACK);
  const isPast = ({ from, until, open }: Tenure) => !open && from !== undefined && from <= day && until !== undefined && until > since;
  const held = all.filter((person) => everHeld(gazetteer, person, phrase));
  const only = oneHolder(gazetteer, held, phrase, day);
  const bearer = only === undefined ? undefined : people[only];
  if (!bearer || (bearer.order === 'family' && bearer.country !== 'JP')) return undefined;
  return bearer.tenures.some((tenure) => isOf(tenure, phrase) && isPast(tenure)) ? only : undefined;
}

/** Years after somebody last checked a tenure without an end, in which a title beside the name says that it lasts. */
const YEARS_AFTER = 3;

/** The only one of the people who held such an office when somebody last checked: of several, where its country is named with it. */
function stillFitting({ people }: Gazetteer, all: readonly number[], phrase: OfficePhrase, day: Day | undefined): number | undefined {
  if ((all.length > 1 && !phrase.countryNamed) || phrase.when !== 'now' || day === undefined) return undefined;
  const checkedBefore = yearsFrom(day, -YEARS_AFTER);
  const lasting = all.filter((person) =>
    people[person]?.tenures.some(
      (tenure) =>
        tenure.open && isOf(tenure, phrase) && tenure.from !== undefined && tenure.from <= day && (tenure.until ?? '') > checkedBefore,
    ),
  );
  return lasting.length === 1 ? lasting[0] : undefined;
}

/** The only one of the people whom a phrase fits on the page's day: who holds the office then, held it before or enters it after. */
export function fittingOn(gazetteer: Gazetteer, people: readonly number[], phrase: OfficePhrase, day: Day | undefined): number | undefined {
  const fitting = people.filter((person) => {
    const tenures = tenuresOf(gazetteer, person);
    if (phrase.when === 'after' && day !== undefined) return entersOffice(tenures, phrase, day) !== undefined;
    return fitsPhrase(tenures, phrase, phrase.when === 'now' ? day : undefined);
  });
  // In the days of two Kims the president is the southern one: of the North "President" is said where no other can be meant, and 주석 alone.
  const first = fitting.length > 1 ? fitting.filter((person) => hadFirstOffice(gazetteer, person, phrase)) : fitting;
  const [only, ...others] = first.length > 0 ? first : fitting;
  if (others.length > 0) return oneOfSeveral(gazetteer, fitting, phrase, day);
  if (only === undefined) return undefined;
  const isSure =
    phrase.when !== 'now' || day === undefined || !people.some((other) => other !== only && mayFit(gazetteer, other, phrase, day));
  return isSure ? only : undefined;
}

/** Of several who held an office at some time, the one whom news means: on no day the last who led the state, and so of those who have left. */
function oneOfSeveral(gazetteer: Gazetteer, held: readonly number[], phrase: OfficePhrase, day: Day | undefined): number | undefined {
  if (phrase.when === 'now') return day === undefined ? oneHolder(gazetteer, held, phrase, day) : undefined;
  if (phrase.when === 'after') return undefined;
  const hasLeft = ({ until }: Tenure) => until !== undefined && (day === undefined || until <= day);
  const left = held.filter((person) => tenuresOf(gazetteer, person).some((tenure) => isOf(tenure, phrase) && hasLeft(tenure)));
  return oneHolder(gazetteer, left, phrase, day);
}

/** The only one who ever held an office, or of the heads of one state the last by the day: "President Bush", years after both. */
function oneHolder(gazetteer: Gazetteer, held: readonly number[], { offices }: OfficePhrase, day: Day | undefined): number | undefined {
  if (held.length > 1 && offices.some((office) => HEADS.has(office))) return lastToLead(gazetteer, held, day);
  return held.length === 1 ? held[0] : undefined;
}

/** Whether somebody ever was a head of state or, where the title is a leader's first, a leader. */
function hadFirstOffice(gazetteer: Gazetteer, person: number, phrase: OfficePhrase): boolean {
  const first = phrase.offices[0] === 'leader' ? 'leader' : 'head-of-state';
  return tenuresOf(gazetteer, person).some((tenure) => tenure.office === first && isOf(tenure, phrase));
}

/** Whether somebody holds one of the phrase's offices since nobody knows when, so that he may be meant as well. */
function mayFit(gazetteer: Gazetteer, person: number, phrase: OfficePhrase, day: Day): boolean {
  return tenuresOf(gazetteer, person).some(
    (tenure) => tenure.from === undefined && isOf(tenure, phrase) && tenure.until !== undefined && day < tenure.until,
  );
}
