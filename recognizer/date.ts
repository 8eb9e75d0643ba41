import { MONTHS, MONTHS_BEHIND, PUBLISHED, WEEKDAYS } from './page-words.ts';
import type { Day } from './types.ts';

/**
 * The day a page was written, read from its visible text. Takes the page's texts in reading order; O(their length).
 *
 * A date with a time, or after words such as "Diterbitkan" or "By", or in a line of its own, or behind an agency's place ("SEOUL,
 * Oct. 21 (Yonhap) --"), is a dateline and wins. Else the first that stands in a short line which is no sentence, as beside the writer's
 * name. Else the latest date of the text: news speaks of what has just happened. A date without a year ("Jumat, 6/8") takes the year in
 * which the weekday fits.
 * A full date that stands alone above everything else is the masthead's clock, not the article's date.
 */
export function findDate(texts: readonly string[], hint: DateHint = {}): Day | undefined {
  const found = texts
    .slice(0, 400)
    .map(inChristianEra)
    .flatMap((text, index) => {
      const dates = datesIn(text);
      const isLine = dates.length === 1 && isNoSentence(text);
      return dates.map((date) => ({ ...date, index, isLine, alone: isAlone(text, date), wired: isWired(text, date) }));
    });
  const headline = texts.findIndex((text) => text.trim().length > 30);
  const written = found.filter(({ alone, index, timed }) => timed || !(alone && index < headline));
  const years = [...new Set([...(hint.year ? [hint.year] : []), ...written.flatMap(({ year }) => year ?? []).sort((a, b) => b - a)])];

  const isAbove = ({ index }: { index: number }) => index < headline + 12;
  const dateline = written.find((date) => date.year !== undefined && (date.timed || date.alone || date.wired) && isAbove(date));
  if (dateline) return dayOf(dateline);
  const isPast = (day: Day) => hint.today === undefined || day <= hint.today;
  const wire = written.find((date) => date.wired && isAbove(date));
  const sent = wire && resolveYear(wire, years, hint.today);
  if (sent) return sent;
  const line = written.find((date) => date.isLine && date.year !== undefined && isPast(dayOf(date)));
  if (line) return dayOf(line);
  const days = written.flatMap((date) => (date.year === undefined ? (resolveYear(date, years, hint.today) ?? []) : dayOf(date)));
  return days.filter(isPast).sort().at(-1);
}

export interface DateHint {
  /** A year known from elsewhere, such as the page's address. */
  year?: number | undefined;
  /** Nothing later than this is a page's date. */
  today?: Day | undefined;
}

interface FoundDate {
  year?: number | undefined;
  month: number;
  day: number;
  weekday?: number | undefined;
  /** Where it stands in its text. */
  at: number;
  length: number;
  /** A time of day, or a word of publishing, stands beside it. */
  timed: boolean;
}

const month = `(${oneOf(MONTHS.flat())})\\.?`;
/** "27. Januar", "1er mars", "27 de enero de 2021". */
const monthBehind = `(?:\\.|er)?\\s+(?:de\\s+)?(${oneOf([...MONTHS.flat(), ...MONTHS_BEHIND.flat()])})\\.?(?:\\s+de(?=\\s))?`;
const weekday = `(?:(${oneOf(WEEKDAYS.flat())})[,.]?\\s*\\(?\\s*)?`;
const year = '((?:19|20)\\d\\d)';
/** A time may touch the year, where a page has them in two elements: "January 26, 20215:14 PM". */
const afterYear = '(?!\\d(?!\\d?:\\d\\d))';
const maybeYear = `(?:,?\\s+${year}${afterYear}|\\b)`;

/** Each form and the places of weekday, day, month and year among its groups; 0 where it has none. */
const FORMS: { pattern: RegExp; weekday: number; day: number; month: number; year: number }[] = [
  { pattern: new RegExp(`${weekday}\\b(\\d{1,2})${monthBehind}${maybeYear}`, 'giu'), weekday: 1, day: 2, month: 3, year: 4 },
  {
    pattern: new RegExp(`${weekday}\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?${maybeYear}`, 'giu'),
    weekday: 1,
    month: 2,
    day: 3,
    year: 4,
  },
  { pattern: new RegExp(`${weekday}\\b(\\d{1,2})[/.-](\\d{1,2})[/.-]${year}\\b(?!:\\d\\d)`, 'giu'), weekday: 1, day: 2, month: 3, year: 4 },
  { pattern: new RegExp(`${weekday}\\((\\d{1,2})/(\\d{1,2})\\)`, 'giu'), weekday: 1, day: 2, month: 3, year: 0 },
  { pattern: new RegExp(`\\b${year}-(\\d{2})-(\\d{2})\\b`, 'gu'), weekday: 0, year: 1, month: 2, day: 3 },
  { pattern: new RegExp(`\\b${year}[./]\\s?(\\d{1,2})[./]\\s?(\\d{1,2})\\b`, 'gu'), weekday: 0, year: 1, month: 2, day: 3 },
  {
    pattern: new RegExp(`${year}\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]`, 'gu'),
    weekday: 0,
    year: 1,
    month: 2,
    day: 3,
  },
  // Without a year only beside its weekday, or where an agency tells the day: "6月12日（火）", "6月12日电".
  {
    pattern: /(?<!\d|[年년]\s?)(\d{1,2})[月월]\s?(\d{1,2})[日일](?:\s?[(（]([日月火水木金土일월화수목금토])[)）]|[电電])/gu,
    weekday: 3,
    month: 1,
    day: 2,
    year: 0,
  },
];

/** With the digits of ASCII, and without Japan's eras: "令和５年" is 2023. */
function inChristianEra(text: string): string {
  const digits = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return digits.replace(/(令和|平成)(\d{1,2}|元)年/g, (_, era, number) => `${(era === '令和' ? 2018 : 1988) + (Number(number) || 1)}年`);
}

/** A pattern of the words, the longer ones first. */
function oneOf(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|');
}

/** Between a day and its time stand a weekday, signs and words such as "at" and "오후". */
const TIME =
  /^(?:[\s,|•/.()（）\u2013\u2014-]|[日月火水木金土曜일월화수목금토요]|at |pukul |오[전후]|[午上下][前後午])*\d{1,2}(?:[:.]\d{2}(?!\d)|\s?[時时시点點])/iu;
/** "5:14 PM", "10:15 GMT+7". */
const CLOCK = '\\d{1,2}[:.]\\d{2}(?: [ap]m)?(?: [a-z]{2,4}(?:[+-]\\d+)?)?';
const AFTER_PUBLISHED = new RegExp(
  `(?:${oneOf(PUBLISHED)})(?:[\\s:：,.|于於日時时간일)）(（-]|on |pada |${CLOCK},)*$|\\b${CLOCK},?\\s$`,
  'iu',
);

function datesIn(text: string): FoundDate[] {
  const short = text.slice(0, 20_000);
  return FORMS.flatMap((form) =>
    [...short.matchAll(form.pattern)].flatMap((match) => {
      const slashed = Number(match[form.day]);
      const monthText = match[form.month]?.toLowerCase() ?? '';
      const spelled = /^\d+$/.test(monthText) ? Number(monthText) : monthOf(monthText);
      // "12/31/2019" can only be American.
      const [day, monthNumber] = spelled > 12 && slashed <= 12 && /[/-]/.test(match[0]) ? [spelled, slashed] : [slashed, spelled];
      const yearNumber = form.year && match[form.year] ? Number(match[form.year]) : undefined;
      if (!isOfCalendar(yearNumber ?? LEAP_YEAR, monthNumber, day)) return [];
      const after = short.slice(match.index + match[0].length, match.index + match[0].length + 24);
      const before = short.slice(Math.max(0, match.index - 32), match.index);
      const named = match[form.weekday]?.toLowerCase() ?? '';
      const weekdayNumber = form.weekday ? WEEKDAYS.findIndex((names: readonly string[]) => names.includes(named)) : -1;
      return {
        year: yearNumber,
        month: monthNumber,
        day,
        weekday: weekdayNumber < 0 ? undefined : weekdayNumber,
        at: match.index,
        length: match[0].length,
        timed: TIME.test(after) || AFTER_PUBLISHED.test(before),
      };
    }),
  );
}

/** Any: a day without a year may be one that only such a year has. */
const LEAP_YEAR = 2000;

function isOfCalendar(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** From 1; 0 where it is none. */
function monthOf(name: string): number {
  const isNamed = (names: readonly string[]) => names.includes(name);
  return Math.max(MONTHS.findIndex(isNamed), MONTHS_BEHIND.findIndex(isNamed)) + 1;
}

/** A line that tells who wrote a text is shorter, in UTF-16 units. */
const LONGEST_LINE = 120;

function isNoSentence(text: string): boolean {
  const line = text.trim();
  return line.length <= LONGEST_LINE && !/[.!?。！？]["”’)」]?$/.test(line);
}

function isAlone(text: string, { at, length }: FoundDate): boolean {
  return text.slice(0, at).trim().length + text.slice(at + length).trim().length < 5;
}

/** Before its day an agency has the place, in few words: "PYONGYANG, ", "Panmunjom, South Korea, ". A sentence's "In Seoul, " is none. */
const PLACE = /^\P{L}{0,3}\p{Lu}[\p{L}.’'-]{2,}(?: \p{Lu}[\p{L}.’'-]+){0,2}(?:, \p{Lu}[\p{L}. ]{1,20})?, $/u;
/** Behind it, its own name or nothing, and a dash. */
const AGENCY = /^,?\s{0,2}(?:[(（][^)）]{2,40}[)）]\s{0,2})?[-\u2013\u2014]/u;

function isWired(text: string, { at, length }: FoundDate): boolean {
  return at <= LONGEST_LINE && PLACE.test(text.slice(0, at)) && AGENCY.test(text.slice(at + length, at + length + 50));
}

/** The year in which the weekday fits, among those the page names and their neighbours; else the latest that is not in the future. */
function resolveYear(date: FoundDate, years: readonly number[], today: Day | undefined): Day | undefined {
  const near = [...new Set(years.flatMap((known) => [known, known + 1, known - 1]))];
  const recent = today === undefined ? [] : Array.from({ length: 12 }, (_, back) => Number(today.slice(0, 4)) - back);
  const fits = (candidate: number) =>
    isOfCalendar(candidate, date.month, date.day) &&
    (today === undefined || dayOf({ ...date, year: candidate }) <= today) &&
    (date.weekday === undefined || weekdayOf(dayOf({ ...date, year: candidate })) === date.weekday);
  const chosen = near.find(fits) ?? (date.weekday === undefined ? undefined : recent.find(fits));
  return chosen === undefined ? undefined : dayOf({ ...date, year: chosen });
}

function dayOf({ year: of = 0, month: monthNumber, day }: Pick<FoundDate, 'year' | 'month' | 'day'>): Day {
  return `${of}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
