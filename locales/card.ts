import type { UiLanguage } from '../corpus/schema/fields.ts';
import en from './card.en.json' with { type: 'json' };
import id from './card.id.json' with { type: 'json' };
import { type Translate, translatorOf } from './translate.ts';

/** Keys of the words on the card: a vocabulary of its own, so that what draws cards for web pages needs these alone. */
export type CardKey = keyof typeof en;

/** The words of the card only. Extension pages use `translator` of `index.ts`, which has these too. */
export function cardTranslator(language: UiLanguage): Translate<CardKey> {
  return translatorOf<CardKey>({ en, id }, language);
}
