import type { PartialDate } from '../corpus/dates.ts';
import type { UiLanguage } from '../corpus/schema/fields.ts';
import { cardTranslator } from './card.ts';

const LOCALES: Record<UiLanguage, string> = { en: 'en-GB', id: 'id' };
const MONTHS: Record<UiLanguage, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
};
/** How much of a month's name is written: `January`, or `Jan` where there is little room. */
export type Months = 'long' | 'short';

/**
 * A date in words, only as precise as it is known: `26 January 2021`, `January 2021`, `2021`; day before month in both languages. As
 * `Intl.DateTimeFormat` writes it, but that takes 2 ms to begin, while a card waits for a worker that starts.
 */
export function formatDate(date: PartialDate, language: UiLanguage, months: Months = 'long'): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = month && MONTHS[language][month - 1];
  return [day, name && (months === 'long' ? name : name.slice(0, 3)), year].filter(Boolean).join(' ');
}

/** The day of a moment, by the reader's calendar: `26 January 2021`. */
export function formatDay(time: number | string, language: UiLanguage): string {
  const date = new Date(time);
  return `${date.getDate()} ${MONTHS[language][date.getMonth()]} ${date.getFullYear()}`;
}

/** A time of day, on the reader's clock: `15.40`. */
export function formatTime(time: number, language: UiLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(time);
}

/** From one date to another, either of which may be unknown: `2017 – 9 May 2022`, `since 2021`, `until May 2022`. */
export function formatSpan(
  from: PartialDate | undefined,
  to: PartialDate | undefined,
  language: UiLanguage,
  months: Months = 'long',
): string {
  const t = cardTranslator(language);
  const words = (date: PartialDate) => formatDate(date, language, months);
  if (from && to) return from === to ? words(from) : `${words(from)} – ${words(to)}`;
  if (from) return t('span.since', { date: words(from) });
  if (to) return t('span.until', { date: words(to) });
  return t('span.unknown');
}
