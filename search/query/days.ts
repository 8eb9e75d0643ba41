import * as v from 'valibot';
import { earliestDay, type IsoDay, latestDay, partialDate } from '../../corpus/dates.ts';

/** A stretch of days, both included; an open side is absent. */
export interface Days {
  from?: IsoDay;
  to?: IsoDay;
}

const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const RANGE = new RegExp(`^(${DATE})?(?:\\.{2,3}|…)(${DATE})?$`);
const YEARS = /^((?:19|20)\d{2})\s*[-–]\s*((?:19|20)\d{2})$/;
/** A year alone is a word: many texts have it. */
const MONTH_OR_DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** Whether a word of a query is meant as days, right or wrong: `2018..2020`, `2021-06..`, `2018-2020`, `2021-06-15`. */
export function looksLikeDays(word: string): boolean {
  return (MONTH_OR_DAY.test(word) && isDate(word)) || (/\d/.test(word) && /^[\d-]*(?:\.{2,3}|…)[\d-]*$/.test(word)) || YEARS.test(word);
}

/** `2018..2020`, `..2020-06`, `2018-2020`: from the first day of the one to the last day of the other. `undefined` where no date is. */
export function daysOf(word: string): Days | undefined {
  if (MONTH_OR_DAY.test(word)) return { from: earliestDay(word), to: latestDay(word) };
  const [, first, last] = RANGE.exec(word) ?? YEARS.exec(word) ?? [];
  if (!first && !last) return undefined;
  if ((first && !isDate(first)) || (last && !isDate(last))) return undefined;
  return { ...(first && { from: earliestDay(first) }), ...(last && { to: latestDay(last) }) };
}

/** The days of `before:DATE`, which ends on the day before it, and of `after:DATE`, which begins with it. */
export function sideOf(field: 'before' | 'after', date: string): Days | undefined {
  if (!isDate(date)) return undefined;
  return field === 'after' ? { from: earliestDay(date) } : { to: dayBefore(earliestDay(date)) };
}

function isDate(text: string): boolean {
  return v.is(partialDate, text);
}

function dayBefore(day: IsoDay): IsoDay {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
