import type { UiLanguage } from '../corpus/schema/fields.ts';
import cardEn from './card.en.json' with { type: 'json' };
import cardId from './card.id.json' with { type: 'json' };
import pagesEn from './en.json' with { type: 'json' };
import pagesId from './id.json' with { type: 'json' };
import { type Translate, translatorOf } from './translate.ts';

export { formatBytes } from './bytes.ts';
export { countryName } from './countries.ts';
export { formatDate, formatDay, formatSpan, formatTime } from './dates.ts';
export { nameIn } from './names.ts';

/** Keys of every word of the interface, but of what can be wrong with a file. */
export type Key = keyof typeof pagesEn | keyof typeof cardEn;

const vocabulary = { en: { ...cardEn, ...pagesEn }, id: { ...cardId, ...pagesId } };

/** The words of the extension's pages, card included, in one language: `translator('id')('search.found', { count: 3 })`. */
export function translator(language: UiLanguage): Translate<Key> {
  return translatorOf<Key>(vocabulary, language);
}
