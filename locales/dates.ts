import type { PartialDate } from '../corpus/dates.ts';
import type { UiLanguage } from '../messages/protocol.ts';
import { cardTranslator } from './card.ts';

/** Day before month in both languages: `en` alone would give the American order. */
const LOCALES: Record<UiLanguage, string> = { en: 'en-GB', id: 'id' };
const PARTS: Intl.DateTimeFormatOptions[] = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }];
const formats = new Map<string, Intl.DateTimeFormat>();

/** A date in words, only as precise as it is known: `26 January 2021`, `January 2021`, `2021`. */
export function formatDate(date: PartialDate, language: UiLanguage): string {
  const known = date.split('-').length;
  const key = `${language}${known}`;
  let format = formats.get(key);
  if (!format) {
    // UTC at both ends: a day of the calendar must not move with the reader's time zone.
    format = new Intl.DateTimeFormat(LOCALES[language], { ...Object.assign({}, ...PARTS.slice(0, known)), timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(new Date(date));
}

/** A time of day, on the reader's clock: `15.40`. */
export function formatTime(time: number, language: UiLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(time);
}

/** From one date to another, either of which may be unknown: `2017 – 9 May 2022`, `since 2021`, `until May 2022`. */
export function formatSpan(from: PartialDate | undefined, to: PartialDate | undefined, language: UiLanguage): string {
  const t = cardTranslator(language);
  if (from && to) return from === to ? formatDate(from, language) : `${formatDate(from, language)} – ${formatDate(to, language)}`;
  if (from) return t('span.since', { date: formatDate(from, language) });
  if (to) return t('span.until', { date: formatDate(to, language) });
  return t('span.unknown');
}
