import type { IsoDay } from '../corpus/dates.ts';

/** The day it is where the reader is: an office is held by days of the calendar, not by instants. */
export function today(now = new Date()): IsoDay {
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}
