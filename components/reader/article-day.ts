import type { ArticleMeta } from '../../corpus/schema/articles.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { dayInWords } from '../saved/day-in-words.ts';

/** The day of an article, in words; of a page that does not say its own the day on which it was saved, as such. */
export function articleDay(meta: ArticleMeta, language: UiLanguage, t: Translate<Key>): string {
  return dayInWords({ date: meta.date, ...(isUndated(meta) && { undated: true }) }, language, t);
}

/** Whether the date of an article is that of its saving. */
export function isUndated(meta: ArticleMeta): boolean {
  return meta.kind === 'saved' && meta.undated === true;
}
