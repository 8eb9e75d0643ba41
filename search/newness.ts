/** Half of what newness adds is gone after so many years. */
const HALF_LIFE_YEARS = 2;
const ADDED = 0.25;
/** What any article counts for at most. */
export const NEWEST = 1 + ADDED;

/** What an article counts for by its age: 1 for an old one, a quarter more for one of today. Days are numbers: 20241118. */
export function newness(date: number, today: number): number {
  return 1 + ADDED * 2 ** (-Math.max(0, years(today) - years(date)) / HALF_LIFE_YEARS);
}

/** A day in years; that months differ in length does not matter here. */
function years(day: number): number {
  return Math.floor(day / 10_000) + (Math.floor(day / 100) % 100) / 12 + (day % 100) / 365;
}
