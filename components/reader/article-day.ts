import type { IsoDay } from '../../corpus/dates.ts';
import type { ArticleMeta } from '../../corpus/schema/articles.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { formatDate, type Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';

/** The day of an article, in words; of a page that does not say its own the day on which it was saved, as such. */
export function articleDay(meta: ArticleMeta, language: UiLanguage, t: Translate<Key>): string {
  return dayInWords({ date: meta.date, undated: isUndated(meta) }, language, t);
}

/** The same of a passage. */
export function dayInWords(
  { date, undated = false }: { date: IsoDay; undated?: boolean },
  language: UiLanguage,
  t: Translate<Key>,
): string {
  const day = formatDate(date, language);
  return undated ? t('saved.on', { date: day }) : day;
}

/** Whether the date of an article is that of its saving. */
export function isUndated(meta: ArticleMeta): boolean {
  return meta.kind === 'saved' && meta.undated === true;
}
