import { earliestDay, type IsoDay, latestDay, type PartialDate } from './dates.ts';
import type { Agreement, Membership } from './schema/entities.ts';

/**
 * Who held what on a day. Dates may be known to a year or month only, so the answer has three values; a day on which one
 * person leaves a post belongs to the successor.
 */
export type Held = 'yes' | 'perhaps' | 'no';

/** When a membership was held. */
export type Dates = Pick<Membership, 'from' | 'to' | 'asOf'> & {
  disputed?: readonly { field: 'from' | 'to'; value: PartialDate }[] | undefined;
};

/** Whether the membership was held on the day. An open one is `perhaps` after its `asOf`: nobody has checked since. */
export function heldOn(membership: Dates, day: IsoDay): Held {
  const [began, ended] = [meantBy(membership, 'from'), meantBy(membership, 'to')];
  if (began && day < began.first) return 'no';
  if (ended && day >= ended.last) return 'no';
  if (began && day < began.last) return 'perhaps';
  if (ended) return day < ended.first ? (began ? 'yes' : 'perhaps') : 'perhaps';
  if (!began || !membership.asOf) return 'perhaps';
  return day <= latestDay(membership.asOf) ? 'yes' : 'perhaps';
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

/** The membership that began last. */
export function latestMembership(memberships: readonly Membership[]): Membership | undefined {
  return [...memberships].sort(byStart).at(-1);
}

export type AgreementState = 'planned' | 'signed' | 'in-force' | 'adopted' | 'ended';

/** Kinds that bind only once they are in force; the others take effect as they are adopted. */
const BINDING = new Set<Agreement['kind']>(['treaty', 'agreement', 'armistice']);

/** What the agreement was on a day: `signed` is a treaty not (yet) in force, `adopted` a text that needs no ratification. */
export function agreementStateOn(agreement: Agreement, day: IsoDay): AgreementState {
  if (agreement.ended && day >= latestDay(agreement.ended)) return 'ended';
  if (agreement.inForce && day >= earliestDay(agreement.inForce)) return BINDING.has(agreement.kind) ? 'in-force' : 'adopted';
  if (agreement.signed && day < earliestDay(agreement.signed)) return 'planned';
  if (!agreement.signed && agreement.inForce) return 'planned';
  return BINDING.has(agreement.kind) ? 'signed' : 'adopted';
}

function byStart(a: Membership, b: Membership): number {
  return (a.from ?? '').localeCompare(b.from ?? '');
}
