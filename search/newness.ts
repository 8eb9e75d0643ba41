/** Half of what newness adds is gone after so many years. */
const HALF_LIFE_YEARS = 2;
const MOST = 0.25;

/** What an article counts for by its age: 1 for an old one, a quarter more for one of today. Days are numbers: 20241118. */
export function newness(date: number, today: number): number {
  return 1 + MOST * 2 ** (-Math.max(0, years(today) - years(date)) / HALF_LIFE_YEARS);
}

/** A day in years; that months differ in length does not matter here. */
function years(day: number): number {
  return Math.floor(day / 10_000) + (Math.floor(day / 100) % 100) / 12 + (day % 100) / 365;
}
