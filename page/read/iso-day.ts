/**
 * The day of an ISO date or time, as written: its zone is the publisher's, and so is the day; or of seconds or milliseconds since 1970.
 * Undefined where it is no day of the calendar.
 */
export function isoDayOf(value: string): string | undefined {
  const since = /^\s*(1\d{9})(?:\d{3})?\s*$/.exec(value);
  if (since) return new Date(Number(since[1]) * 1000).toISOString().slice(0, 10);
  // In one piece each part has all its digits: "202111" is a month.
  const parts = /^\s*(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(value) ?? /^\s*(\d{4})()(\d\d)(\d\d)(?=\d{4,6}(?!\d)|\D|$)/.exec(value);
  return parts ? dayOf(parts[1], parts[3], parts[4]) : undefined;
}

/** A day of the calendar, of a year that a page can be of. */
export function dayOf(year = '', month = '', day = ''): string | undefined {
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A day such as 31 February moves on; a year such as 9999 is a placeholder, and so is the first day of computers.
  return iso !== '1970-01-01' && Number(year) >= 1800 && Number(year) <= 2100 && time.toISOString().startsWith(iso) ? iso : undefined;
}
