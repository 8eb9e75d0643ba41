import { earliestDay, type IsoDay, latestDay } from './dates.ts';
import type { Agreement, Membership } from './schema.ts';

/**
 * Who held what on a day. Dates may be known to a year or month only, so the answer has three values; a day on which one
 * person leaves a post belongs to the successor.
 */
export type Held = 'yes' | 'perhaps' | 'no';

/** Whether the membership was held on the day. An open one is `perhaps` after its `asOf`: nobody has checked since. */
export function heldOn(membership: Membership, day: IsoDay): Held {
  const { from, to, asOf } = membership;
  if (from && day < earliestDay(from)) return 'no';
  if (to && day >= (isFullDay(to) ? to : latestDay(to))) return 'no';
  if (from && day < latestDay(from)) return 'perhaps';
  if (to) return day < earliestDay(to) ? (from ? 'yes' : 'perhaps') : 'perhaps';
  if (!from || !asOf) return 'perhaps';
  return day <= latestDay(asOf) ? 'yes' : 'perhaps';
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

function isFullDay(date: string): boolean {
  return date.length === 10;
}
