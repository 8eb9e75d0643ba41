import type { ArticleMeta } from '../../corpus/schema/articles.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { formatDate, type Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';

/** The day of an article, in words; of a page that does not say its own the day on which it was saved, as such. */
export function articleDay(meta: ArticleMeta, language: UiLanguage, t: Translate<Key>): string {
  const date = formatDate(meta.date, language);
  return isUndated(meta) ? t('saved.on', { date }) : date;
}

/** Whether the date of an article is that of its saving. */
export function isUndated(meta: ArticleMeta): boolean {
  return meta.kind === 'saved' && meta.undated === true;
}
