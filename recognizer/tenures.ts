import { type GazetteerFacts, tenuresOf } from './facts.ts';
import type { Tenure } from './source.ts';
import type { Day } from './types.ts';

/** Who held office when, and who led a state: questions about a person's tenures and a day. Days are compared as texts. Each is O(tenures). */

/** Offices of who stands at the head of a state. */
export const HEADS = new Set(['head-of-state', 'leader']);
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

type People = Pick<GazetteerFacts, 'people'>;

/** Whether somebody leads his own country on a day. */
export function leadsHome({ people }: People, person: number, day: Day): boolean {
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

/** The bearer of a name after whom news of a day may call a government: the only one who has led a state by then, or the last of his family. */
export function whoGoverned(facts: People, bearers: readonly number[], day: Day | undefined): number | undefined {
  const [only, ...others] = bearers.filter((person) => hasLedBy(tenuresOf(facts, person), day));
  return others.length === 0 ? only : lastToLead(facts, bearers, day);
}

/**
 * Who came last to lead a state, by a day, of those whose family name comes last and who led the same: the younger Bush. Of the others a
 * family name tells too little. O(people × tenures).
 */
export function lastToLead(facts: People, bearers: readonly number[], day: Day | undefined): number | undefined {
  const leaders = bearers.flatMap((person) => {
    const began = tenuresOf(facts, person).flatMap((tenure) => (isLeading(tenure) && tenure.from ? tenure.from : []));
    const since = began.filter((from) => day === undefined || from <= day).sort();
    return since.length > 0 ? [{ person, from: since.at(-1) as Day }] : [];
  });
  const isOneFamily = leaders.every(({ person }) => {
    const { order, country } = facts.people[person] ?? {};
    return order === 'given' && country === facts.people[leaders[0]?.person ?? -1]?.country;
  });
  return isOneFamily ? leaders.sort((a, b) => (a.from < b.from ? 1 : -1))[0]?.person : undefined;
}

/** The same day so many years later, or earlier. Years of news have four digits. */
export function yearsFrom(day: Day, years: number): Day {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

/** Years before the first office of somebody in which news may speak of him already. */
const YEARS_BEFORE = 3;

/** Whether a day is long before all that is known of somebody's offices. */
export function isBeforeTime(tenures: readonly Tenure[], day: Day): boolean {
  const soon = yearsFrom(day, YEARS_BEFORE);
  return tenures.length > 0 && tenures.every(({ from }) => from !== undefined && from > soon);
}

/** Whether the tenure certainly covers the day; the day of leaving belongs to the successor. */
export function isHeld({ from, until }: Tenure, day: Day): boolean {
  return from !== undefined && from <= day && until !== undefined && day < until;
}

/** Whether somebody certainly holds an office on the day, if it is known. */
export function isInOffice(tenures: readonly Tenure[], day: Day | undefined): boolean {
  return day !== undefined && tenures.some((tenure) => isHeld(tenure, day));
}

/** Whether somebody holds an office on the day, or left it so shortly before that news still speaks of him by a short name. */
export function wasLatelyInOffice(tenures: readonly Tenure[], day: Day): boolean {
  const lately = yearsFrom(day, -YEARS_OF_NEWS);
  return tenures.some(({ from, until }) => from !== undefined && from <= day && until !== undefined && lately < until);
}

const YEARS_OF_NEWS = 1;

/** Whether all that somebody held ended so many years before a day that news of that day hardly speaks of him by a short name. */
export function isOfThePast(tenures: readonly Tenure[], day: Day): boolean {
  const long = yearsFrom(day, -YEARS_PAST);
  return tenures.length > 0 && tenures.every(({ until }) => until !== undefined && until < long);
}

const YEARS_PAST = 25;
