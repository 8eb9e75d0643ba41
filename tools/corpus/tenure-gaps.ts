import { earliestDay, type IsoDay, latestDay } from '../../corpus/dates.ts';
import type { Membership } from '../../corpus/schema/entities.ts';

/** Days from `from` to `to`, both included. */
export interface Days {
  from: IsoDay;
  to: IsoDay;
}

const DAY = 86_400_000;

/**
 * The days on which a membership is known to have been held, read generously: a month or year counts whole. Without a beginning it
 * is known on its last day only, and an open one until it was last checked.
 */
export function daysHeld({ from, to, asOf }: Membership): Days {
  const last = to ? (to.length === 10 ? dayAfter(to, -1) : latestDay(to)) : latestDay(asOf ?? from ?? '0001');
  const first = from ? earliestDay(from) : earliestDay(to ?? asOf ?? '0001');
  return { from: first, to: last < first ? first : last };
}

/** The days within `span` that are in none of `held`, as stretches in order. */
export function gapsIn(span: Days, held: readonly Days[]): Days[] {
  const gaps: Days[] = [];
  let next = span.from;
  for (const { from, to } of held.toSorted((a, b) => a.from.localeCompare(b.from))) {
    if (from > span.to) break;
    if (from > next) gaps.push({ from: next, to: dayAfter(from, -1) });
    if (to >= next) next = dayAfter(to);
  }
  return next <= span.to ? [...gaps, { from: next, to: span.to }] : gaps;
}

/** What two spans have in common. */
export function shared(a: Days, b: Days): Days | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : undefined;
}

export function countDays({ from, to }: Days): number {
  return (Date.parse(to) - Date.parse(from)) / DAY + 1;
}

function dayAfter(day: IsoDay, days = 1): IsoDay {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
