import * as v from 'valibot';
import { flaw } from './flaws.ts';

/** A calendar date written to the precision that is known: `2021`, `2021-01` or `2021-01-26`. Never a time, never a zone. */
export const partialDate = v.pipe(
  v.string(flaw('date-text')),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, flaw('date')),
  v.check((text) => isCalendarDate(text), flaw('calendar')),
);
export type PartialDate = v.InferOutput<typeof partialDate>;

/** A full day, `2021-01-26`. */
export const isoDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, flaw('day')),
  v.check((text) => isCalendarDate(text), flaw('calendar')),
);
export type IsoDay = v.InferOutput<typeof isoDay>;

/** The first day that a partial date can mean: `2021-02` gives `2021-02-01`. */
export function earliestDay(date: PartialDate): IsoDay {
  return (date + '-01-01'.slice(date.length - 4)).slice(0, 10);
}

/** The last day that a partial date can mean: `2021-02` gives `2021-02-28`. */
export function latestDay(date: PartialDate): IsoDay {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? `${date.slice(0, 4)}-${pad(month)}-${pad(daysIn(year, month))}` : date;
}

function isCalendarDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
