import type { UiLanguage } from '../messages/protocol.ts';

/** Bodies, states of the past, and names that the browser's tables give in a form the press does not use. */
const NAMES: Record<string, Record<UiLanguage, string>> = {
  UN: { en: 'UN', id: 'PBB' },
  UNC: { en: 'UN Command', id: 'Komando PBB' },
  EU: { en: 'European Union', id: 'Uni Eropa' },
  ASEAN: { en: 'ASEAN', id: 'ASEAN' },
  NATO: { en: 'NATO', id: 'NATO' },
  IAEA: { en: 'IAEA', id: 'IAEA' },
  INT: { en: 'International', id: 'Internasional' },
  SU: { en: 'Soviet Union', id: 'Uni Soviet' },
  DD: { en: 'East Germany', id: 'Jerman Timur' },
  YU: { en: 'Yugoslavia', id: 'Yugoslavia' },
  CS: { en: 'Czechoslovakia', id: 'Cekoslowakia' },
  VD: { en: 'South Vietnam', id: 'Vietnam Selatan' },
  HK: { en: 'Hong Kong', id: 'Hong Kong' },
  MM: { en: 'Myanmar', id: 'Myanmar' },
  PS: { en: 'Palestine', id: 'Palestina' },
};
const regions = new Map<UiLanguage, Intl.DisplayNames>();

/** The name of a country by its ISO 3166 code, or of a body such as `UN`. What nobody has a name for is given as it is. */
export function countryName(code: string, language: UiLanguage): string {
  // Own keys only: a pack may say `constructor`.
  if (Object.hasOwn(NAMES, code)) return NAMES[code]?.[language] ?? code;
  if (!/^[A-Z]{2}$/.test(code)) return code;
  let names = regions.get(language);
  if (!names) {
    names = new Intl.DisplayNames(language, { type: 'region' });
    regions.set(language, names);
  }
  return names.of(code) ?? code;
}
