import type { Gazetteer } from './gazetteer.ts';
import type { OfficePhrase } from './offices.ts';
import type { Tenure } from './source.ts';
import type { Day } from './types.ts';

/**
 * Who held which office when: questions about a person's tenures, with an office phrase of the text and a day. Days are compared as
 * texts. Each is O(tenures of the person).
 */

const HEADS = new Set(['head-of-state', 'leader']);
/** Offices that lead the government of a state whose head does not. */
export const LEADS_GOVERNMENT = new Set(['prime-minister', 'chancellor']);
/** Where the prime minister serves under a president or a party that leads. */
export const UNDER_A_HEAD = new Set(['KR', 'KP', 'CN', 'TW', 'VN', 'LA', 'RU', 'UA', 'FR']);

/** Whether it is the office of one who leads a state: such names are known to everybody. */
function isLeading({ office, country }: Tenure): boolean {
  return HEADS.has(office) || (office === 'prime-minister' && !UNDER_A_HEAD.has(country));
}

/** Whether somebody ever led a state. */
export function hasLed(tenures: readonly Tenure[]): boolean {
  return tenures.some(isLeading);
}

/** Whether somebody has led a state by a day. */
export function hasLedBy(tenures: readonly Tenure[], day: Day | undefined): boolean {
  return tenures.some((tenure) => isLeading(tenure) && (day === undefined || (tenure.from ?? '') <= day));
}

/** Whether somebody leads a country on a day. */
export function leads(tenures: readonly Tenure[], country: string, day: Day): boolean {
  return tenures.some((tenure) => isLeading(tenure) && tenure.country === country && isHeld(tenure, day));
}

/** Whether somebody leads his own country on a day. */
export function leadsHome({ people }: Gazetteer, person: number, day: Day): boolean {
  const { tenures = [], country = '' } = people[person] ?? {};
  return leads(tenures, country, day);
}

/** Whether two led states at one time, by a day: such are paired in news. */
export function ledTogether(one: readonly Tenure[], other: readonly Tenure[], day: Day | undefined): boolean {
  return one.some((a) =>
    other.some((b) => {
      const from = (a.from ?? '') > (b.from ?? '') ? a.from : b.from;
      return (
        isLeading(a) && isLeading(b) && isBefore(from, a) && isBefore(from, b) && (day === undefined || isBefore(from, { until: day }))
      );
    }),
  );
}

function isBefore(day: Day | undefined, { until }: Pick<Tenure, 'until'>): boolean {
  return day !== undefined && (until === undefined || day < until);
}

/** The only bearer of a name who has led a state by a day, so that news may call a government after him. O(people × tenures). */
export function whoGoverned({ people }: Gazetteer, bearers: readonly number[], day: Day | undefined): number | undefined {
  const [only, ...others] = bearers.filter((person) => hasLedBy(people[person]?.tenures ?? [], day));
  return others.length === 0 ? only : undefined;
}

/** Whether a title can mean offices of several people: "Menteri" is any minister. A head of state and a leader are one, and so are a prime minister and a chancellor. */
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

/** The same day so many years later, or earlier. Years of news have four digits. */
export function yearsFrom(day: Day, years: number): Day {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
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

/** Years before the first office of somebody in which news may speak of him already. */
const YEARS_BEFORE = 3;

/** Whether a day is long before all that is known of somebody's offices. */
export function isBeforeTime(tenures: readonly Tenure[], day: Day): boolean {
  const soon = `${Number(day.slice(0, 4)) + YEARS_BEFORE}${day.slice(4)}`;
  return tenures.length > 0 && tenures.every(({ from }) => from !== undefined && from > soon);
}

/** Whether the tenure certainly covers the day; the day of leaving belongs to the successor. */
export function isHeld({ from, until }: Tenure, day: Day): boolean {
  return from !== undefined && from <= day && until !== undefined && day < until;
}

/** Whether the tenure covers the day, or ended so shortly before it that news still speaks of who had it by a short name. */
export function isHeldLately({ from, until }: Tenure, day: Day): boolean {
  return from !== undefined && from <= day && until !== undefined && yearsFrom(day, -YEARS_OF_NEWS) < until;
}

const YEARS_OF_NEWS = 1;

/** Whether all that somebody held ended so many years before a day that news of that day hardly speaks of him by a short name. */
export function isOfThePast(tenures: readonly Tenure[], day: Day): boolean {
  const long = yearsFrom(day, -YEARS_PAST);
  return tenures.length > 0 && tenures.every(({ until }) => until !== undefined && until < long);
}

const YEARS_PAST = 25;
