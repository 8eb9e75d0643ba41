import type { Gazetteer } from './gazetteer.ts';
import type { NameCandidate } from './names.ts';
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
function yearsFrom(day: Day, years: number): Day {
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

function isOf({ office, country }: Tenure, phrase: OfficePhrase): boolean {
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

/** Whether there are many of an office at any time: every embassy has its ambassador, and many bodies a 위원장. */
function isOfMany({ offices }: OfficePhrase): boolean {
  return offices.includes('ambassador') || (offices.includes('leader') && !offices.includes('head-of-state'));
}

/** The one person whom the title beside a name settles, without regard to the rest of the page. */
export function settledByTitle(
  gazetteer: Gazetteer,
  { tag, people, phrase, misspelled }: NameCandidate,
  day: Day | undefined,
): number | undefined {
  if (!phrase || phrase.offices.length === 0) return undefined;
  // One letter is the family name of too many for "박 대사" or "장 위원장" of any day.
  if (day === undefined && tag.name < 0 && !phrase.countryNamed && isOfMany(phrase)) return undefined;
  // "Menteri Park" may be a minister whom no pack knows; "Secretary Clinton" hardly.
  const isManys = people.length > 1 && people.some((person) => gazetteer.people[person]?.order === 'family');
  if (phrase.common || (isGeneric(gazetteer, phrase) && isManys)) return undefined;
  const spelledWell = people.filter((person) => !misspelled.includes(person));
  return (
    fittingOn(gazetteer, spelledWell, phrase, day) ??
    stillFitting(gazetteer, people, phrase, day) ??
    heldOnce(gazetteer, people, phrase, day)
  );
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
  const [only, ...others] = all.filter((person) => fitsPhrase(people[person]?.tenures ?? [], phrase, undefined));
  const bearer = only === undefined || others.length > 0 ? undefined : people[only];
  if (!bearer || (bearer.order === 'family' && bearer.country !== 'JP')) return undefined;
  const isPast = ({ from, until, open }: Tenure) => !open && from !== undefined && from <= day && until !== undefined && until > since;
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
    const tenures = gazetteer.people[person]?.tenures ?? [];
    if (phrase.when === 'after' && day !== undefined) return entersOffice(tenures, phrase, day) !== undefined;
    return fitsPhrase(tenures, phrase, phrase.when === 'now' ? day : undefined);
  });
  // In the days of two Kims the president is the southern one: of the North "President" is said where no other can be meant, and 주석 alone.
  const first = fitting.length > 1 ? fitting.filter((person) => hadFirstOffice(gazetteer, person, phrase)) : fitting;
  const [only, ...others] = first.length > 0 ? first : fitting;
  if (only === undefined || others.length > 0) return undefined;
  const isSure =
    phrase.when !== 'now' || day === undefined || !people.some((other) => other !== only && mayFit(gazetteer, other, phrase, day));
  return isSure ? only : undefined;
}

/** Whether somebody ever was a head of state or, where the title is a leader's first, a leader. */
function hadFirstOffice({ people }: Gazetteer, person: number, phrase: OfficePhrase): boolean {
  const first = phrase.offices[0] === 'leader' ? 'leader' : 'head-of-state';
  return people[person]?.tenures.some((tenure) => tenure.office === first && isOf(tenure, phrase)) ?? false;
}

/** Whether somebody holds one of the phrase's offices since nobody knows when, so that he may be meant as well. */
function mayFit({ people }: Gazetteer, person: number, phrase: OfficePhrase, day: Day): boolean {
  const tenures = people[person]?.tenures ?? [];
  return tenures.some((tenure) => tenure.from === undefined && isOf(tenure, phrase) && tenure.until !== undefined && day < tenure.until);
}
