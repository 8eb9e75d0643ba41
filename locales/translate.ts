import type { UiLanguage } from '../corpus/schema/fields.ts';

export type Params = Readonly<Record<string, string | number>>;

/** Gives the words of a key in the chosen language, `{name}` replaced by the parameter of that name. */
export type Translate<Key extends string> = (key: Key, params?: Params) => string;

/** The words of every language under the same keys. */
export type Vocabulary<Key extends string> = Readonly<Record<UiLanguage, Readonly<Record<Key, string>>>>;

/** A translator for one language. A parameter that is missing stays visible as `{name}`, so that it is noticed. */
export function translatorOf<Key extends string>(vocabulary: Vocabulary<Key>, language: UiLanguage): Translate<Key> {
  const words = vocabulary[language];
  return (key, params = {}) => words[key].replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole));
}
