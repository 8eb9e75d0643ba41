/** The day of an ISO date or time, as written: its zone is the publisher's, and so is the day. Undefined where it is no day of the calendar. */
export function isoDayOf(value: string): string | undefined {
  const parts = /^\s*(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(value) ?? /^\s*(\d{4})()(\d\d)(\d\d)(?=\d{4,6}(?!\d)|T)/.exec(value);
  return parts ? dayOf(parts[1], parts[3], parts[4]) : undefined;
}

/** A day of the calendar, of a year that a page can be of. */
export function dayOf(year = '', month = '', day = ''): string | undefined {
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A day such as 31 February moves on; a year such as 9999 is a placeholder.
  return Number(year) >= 1800 && Number(year) <= 2100 && time.toISOString().startsWith(iso) ? iso : undefined;
}
