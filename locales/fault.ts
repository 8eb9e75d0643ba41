import type { UiLanguage } from '../corpus/schema/fields.ts';
import { formatBytes } from './bytes.ts';
import en from './fault.en.json' with { type: 'json' };
import id from './fault.id.json' with { type: 'json' };
import { type Translate, translatorOf } from './translate.ts';

/** Keys of what can be wrong with a file: a vocabulary of its own, because the settings page alone reads files. */
export type FaultKey = keyof typeof en;

/** What is wrong with a file, as it is told: `packs/bring/fault.ts` makes it. */
export interface ToldFault {
  code: FaultKey;
  path: readonly (string | number)[];
  line?: number;
  given?: string;
  data?: Readonly<Record<string, string | number>>;
}

export function faultTranslator(language: UiLanguage): Translate<FaultKey> {
  return translatorOf<FaultKey>({ en, id }, language);
}

/** What is wrong, and how it is mended: `must be a day such as 2021-01-26`. Begins without a subject: that is `given`, or the field. */
export function faultReason({ code, data = {} }: ToldFault, language: UiLanguage): string {
  const number = new Intl.NumberFormat(language);
  const told = Object.entries(data).map(([name, value]) => {
    if (typeof value === 'string') return [name, value];
    return [name, /bytes$/i.test(name) ? formatBytes(value, language) : number.format(value)];
  });
  return faultTranslator(language)(code, Object.fromEntries(told));
}

/** Where it stands: `line 17: source.publisher`; empty where it is the whole file. */
export function faultPlace({ path, line }: ToldFault, language: UiLanguage): string {
  const t = faultTranslator(language);
  const field = path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${key}`)).join('');
  if (line === undefined) return field;
  const place = t('line', { line: new Intl.NumberFormat(language).format(line) });
  return field ? t('line-field', { place, field }) : place;
}
