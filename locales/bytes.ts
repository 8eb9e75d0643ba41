import type { UiLanguage } from '../corpus/schema/fields.ts';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A number of bytes in words, to two digits: `3.2 MB`, `12 GB`. */
export function formatBytes(bytes: number, language: UiLanguage): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), UNITS.length);
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: UNITS[power - 1] as string, maximumSignificantDigits: 2 });
  return format.format(bytes / 1_000 ** power);
}
