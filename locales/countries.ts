import type { UiLanguage } from '../corpus/schema/fields.ts';
import en from './countries.en.json' with { type: 'json' };
import id from './countries.id.json' with { type: 'json' };

/**
 * By ISO 3166 code the names of CLDR 48, a few of them as the press writes them; and bodies and states of the past. The browser has
 * most of them, too (`Intl.DisplayNames`), but takes 11 ms to look up the first: a fifth of what a card waits for in a worker that starts.
 */
const NAMES: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = { en, id };

/** The name of a country by its ISO 3166 code, or of a body such as `UN`. What nobody has a name for is given as it is. */
export function countryName(code: string, language: UiLanguage): string {
  const names = NAMES[language];
  // Own keys only: a pack may say `constructor`.
  return (Object.hasOwn(names, code) && names[code]) || code;
}
