import type { Passage } from '../../corpus/schema/articles.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { CardKey } from '../../locales/card.ts';
import { formatDate, type Months } from '../../locales/dates.ts';
import type { Translate } from '../../locales/translate.ts';

/** The day of a passage or an article, in words; of a page that does not say its own the day on which it was saved, as such. */
export function dayInWords(
  { date, undated }: Pick<Passage, 'date' | 'undated'>,
  language: UiLanguage,
  t: Translate<CardKey>,
  months?: Months,
): string {
  const day = formatDate(date, language, months);
  return undated ? t('saved.on', { date: day }) : day;
}
