import { tenuresOf } from './facts.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { OfficePhrase } from './offices.ts';
import type { Tenure } from './source.ts';
import { HEADS, isHeld, LEADS_GOVERNMENT, yearsFrom } from './tenures.ts';
import type { Day } from './types.ts';

/** Who held the offices that a phrase of the text can mean, and when. Days are compared as texts. Each question is O(tenures of the person). */

/**
 * Whether a title can mean offices of several people: "Menteri" is any minister. A head of state and a leader are one, and so are a prime
 * minister and a chancellor.
 */
export function isGeneric({ directory }: Gazetteer, { offices, country, common }: OfficePhrase): boolean {
  if (common) return true;
  if (offices.length < 2 || offices.some((office) => HEADS.has(office)) || offices.every((office) => LEADS_GOVERNMENT.has(office)))
    return false;
  const known = country === undefined ? undefined : directory.officesOf.get(country);
  return known === undefined || offices.filter((office) => known.has(office)).length !== 1;
}

/** Whether a person held one of the phrase's offices, on a day or (`undefined`) ever. Offices unknown to the phrase fit anybody. */
export function fitsPhrase(tenures: readonly Tenure[], phrase: OfficePhrase, day: Day | undefined): boolean {
  return tenures.some((tenure) => isOf(tenure, phrase) && (day === undefined || isHeld(tenure, day)));
}

/** Whether a person held one of the phrase's offices, ever. */
export function everHeld(gazetteer: Gazetteer, person: number, phrase: OfficePhrase): boolean {
  return fitsPhrase(tenuresOf(gazetteer, person), phrase, undefined);
}

/** The first day after `day`, within a year, on which a person enters one of the phrase's offices. */
export function entersOffice(tenures: readonly Tenure[], phrase: OfficePhrase, day: Day): Day | undefined {
  const inAYear = yearsFrom(day, 1);
  const days = tenures.flatMap((tenure) =>
    isOf(tenure, phrase) && tenure.from && tenure.from >= day && tenure.from < inAYear ? tenure.from : [],
  );
  return days.sort()[0];
}

/** From a day to a day, both in it. */
export interface Period {
  from: Day;
  until: Day;
}

/** Whether a person may have held one of the phrase's offices on some day of the period. An unknown bound may be anywhere. */
export function mayHaveHeld(tenures: readonly Tenure[], phrase: OfficePhrase, { from, until }: Period): boolean {
  return tenures.some(
    (tenure) => isOf(tenure, phrase) && (tenure.from ?? '') <= until && (tenure.open || tenure.until === undefined || tenure.until > from),
  );
}

/**
 * Whether a person held one of the phrase's offices on every day of the period. A tenure of which nobody knows an end is believed to last
 * for a year after somebody last checked.
 */
export function heldThroughout(tenures: readonly Tenure[], phrase: OfficePhrase, { from, until }: Period): boolean {
  return tenures.some(
    (tenure) =>
      isOf(tenure, phrase) &&
      tenure.from !== undefined &&
      tenure.from <= from &&
      tenure.until !== undefined &&
      until < (tenure.open ? yearsFrom(tenure.until, 1) : tenure.until),
  );
}

/** Whether an office is that of a state which none of the people ever served: "According to Retno, the South Korean president ...". */
export function isForeign({ people, directory }: Gazetteer, persons: readonly number[], { country, countryNamed }: OfficePhrase): boolean {
  if (!countryNamed || country === undefined || !directory.nations.has(country)) return false;
  return persons.every((person) => {
    const known = people[person];
    return known !== undefined && known.country !== country && known.tenures.every((tenure) => tenure.country !== country);
  });
}

/** Whether others may hold the office that a person holds: a deputy minister's. */
export function sharesOffice(tenures: readonly Tenure[], phrase: OfficePhrase): boolean {
  return tenures.some((tenure) => tenure.shared === true && isOf(tenure, phrase));
}

/** Whether a tenure is of one of a phrase's offices, in its country. */
export function isOf({ office, country }: Tenure, phrase: OfficePhrase): boolean {
  return phrase.offices.some((named) => isOffice(office, named)) && (phrase.country === undefined || country === phrase.country);
}

/** "Dubes" fits every embassy: `ambassador-us` is an `ambassador`. */
function isOffice(held: string, named: string): boolean {
  return held === named || (named === 'ambassador' && held.startsWith('ambassador-'));
}
