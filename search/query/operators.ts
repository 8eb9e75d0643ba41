import type { UiLanguage } from '../../corpus/schema/fields.ts';

/** What a query may say before a colon. */
export type Field = 'person' | 'agreement' | 'source' | 'language' | 'before' | 'after';

/** Each operator in the words of both languages of the interface, the one that is suggested first. Any of them may always be typed. */
export const OPERATORS: Readonly<Record<Field, { en: readonly string[]; id: readonly string[] }>> = {
  person: { en: ['person', 'who'], id: ['tokoh', 'orang'] },
  agreement: { en: ['agreement', 'treaty'], id: ['perjanjian', 'kesepakatan'] },
  source: { en: ['source'], id: ['sumber'] },
  language: { en: ['lang', 'language'], id: ['bahasa'] },
  before: { en: ['before', 'until'], id: ['sebelum'] },
  after: { en: ['after', 'since'], id: ['sesudah', 'setelah', 'sejak'] },
};

/** How the languages of articles may be called after `lang:`. */
export const LANGUAGE_NAMES: Readonly<Record<UiLanguage, readonly string[]>> = {
  id: ['id', 'indonesia', 'indonesian'],
  en: ['en', 'inggris', 'english'],
};

const FIELDS = new Map(
  Object.entries(OPERATORS).flatMap(([field, { en, id }]) => [...en, ...id].map((name) => [name, field as Field] as const)),
);

/** The operator of this name, whatever its case. */
export function fieldOf(name: string): Field | undefined {
  return FIELDS.get(name.toLowerCase());
}

/** Every name of every operator. */
export function operatorNames(): string[] {
  return [...FIELDS.keys()];
}
