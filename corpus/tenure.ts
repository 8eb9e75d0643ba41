import { earliestDay, type IsoDay, latestDay, type PartialDate } from './dates.ts';
import type { Agreement, Membership } from './schema/entities.ts';

/**
 * Who held what on a day. Dates may be known to a year or month only, so the answer has three values; a day on which one
 * person leaves a post belongs to the successor.
 */
export type Held = 'yes' | 'perhaps' | 'no';

/** When a membership was held. */
export type Dates = Pick<Membership, 'from' | 'to' | 'asOf' | 'goneBy'> & {
  disputed?: readonly { field: 'from' | 'to'; value: PartialDate }[] | undefined;
};

/** Nine in ten of the corpus's memberships with both days known lasted less. */
const YEARS_OF_A_TENURE = 8;

/**
 * Whether the membership was held on the day. An open one is `perhaps` after its `asOf`: nobody has checked since. As far from the days
 * that are known as few tenures last, it is `no`: a coordinator last seen in 1999 is not one "now", nor was he in 1980. So it is from the
 * day on which somebody else had come into the post.
 */
export function heldOn(membership: Dates, day: IsoDay): Held {
  const [began, ended] = [meantBy(membership, 'from'), meantBy(membership, 'to')];
  const seen = membership.asOf && { first: earliestDay(membership.asOf), last: latestDay(membership.asOf) };
  const earliest = began?.first ?? yearsFrom((seen || ended)?.first, -YEARS_OF_A_TENURE);
  const latest = ended?.last ?? (membership.goneBy ? latestDay(membership.goneBy) : yearsFrom((seen || began)?.last, YEARS_OF_A_TENURE));
  if ((earliest && day < earliest) || (latest && day >= latest)) return 'no';
  if (!began || day < began.last) return 'perhaps';
  if (ended) return day < ended.first ? 'yes' : 'perhaps';
  return seen && day <= seen.last ? 'yes' : 'perhaps';
}

function yearsFrom(day: IsoDay | undefined, years: number): IsoDay | undefined {
  return day && `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

/**
 * The first and the last day that a date of a membership can mean: of a month its first and last day, and where sources disagree,
 * the earliest and the latest that any of them can mean. `undefined` where no date is known.
 */
function meantBy({ disputed = [], ...dates }: Dates, field: 'from' | 'to'): { first: IsoDay; last: IsoDay } | undefined {
  const date = dates[field];
  if (!date) return undefined;
  const all = [date, ...disputed.filter((other) => other.field === field).map(({ value }) => value)];
  return {
    first: all.map(earliestDay).reduce((a, b) => (a < b ? a : b)),
    last: all.map(latestDay).reduce((a, b) => (a > b ? a : b)),
  };
}

/** A membership as it was held for certain: from the last day that its beginning can mean to the first that its end can. */
export function heldForCertain(membership: Membership): Membership {
  const [began, ended] = [meantBy(membership, 'from'), meantBy(membership, 'to')];
  return { ...membership, ...(began && { from: began.last }), ...(ended && { to: ended.first }) };
}

/** Memberships that were, or perhaps were, held on the day, the surest and then the latest first. */
export function membershipsOn(memberships: readonly Membership[], day: IsoDay): Membership[] {
  const rank: Record<Held, number> = { yes: 0, perhaps: 1, no: 2 };
  return memberships
    .filter((membership) => heldOn(membership, day) !== 'no')
    .sort((a, b) => rank[heldOn(a, day)] - rank[heldOn(b, day)] || byStart(b, a));
}

/** When the first of `others` came into a post after `seen`, or was seen in it where nobody wrote down since when. */
export function firstAfter(seen: PartialDate, others: readonly Dates[]): PartialDate | undefined {
  return others
    .flatMap(({ from, to, asOf }) => from ?? (to ? [] : (asOf ?? [])))
    .filter((from) => earliestDay(from) > latestDay(seen))
    .sort()[0];
}

/** The membership that began last. */
export function latestMembership(memberships: readonly Membership[]): Membership | undefined {
  return [...memberships].sort(byStart).at(-1);
}

export type AgreementState = 'planned' | 'signed' | 'not-in-force' | 'in-force' | 'adopted' | 'ended';

/** Kinds that bind only once they are in force; the others take effect as they are adopted. */
const BINDING = new Set<Agreement['kind']>(['treaty', 'agreement', 'armistice']);

/**
 * What the agreement was on a day: `not-in-force` is a treaty before the day on which it bound, `signed` one of which no such day is known,
 * in force or not, and `adopted` a text that needs no ratification.
 */
export function agreementStateOn(agreement: Agreement, day: IsoDay): AgreementState {
  if (agreement.ended && day >= latestDay(agreement.ended)) return 'ended';
  if (agreement.inForce && day >= earliestDay(agreement.inForce)) return BINDING.has(agreement.kind) ? 'in-force' : 'adopted';
  if (agreement.signed && day < earliestDay(agreement.signed)) return 'planned';
  if (!agreement.signed && agreement.inForce) return 'planned';
  if (!BINDING.has(agreement.kind)) return 'adopted';
  return agreement.inForce ? 'not-in-force' : 'signed';
}

function byStart(a: Membership, b: Membership): number {
  return (a.from ?? '').localeCompare(b.from ?? '');
}
