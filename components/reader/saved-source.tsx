import type { SavedMeta } from '../../corpus/schema/articles.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { formatDate, type Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { OriginalLink } from './original-link.tsx';

/** Where a saved page is from, and when it was saved. */
export function SavedSource({
  meta: { source, savedAt, undated },
  language,
  t,
}: {
  meta: SavedMeta;
  language: UiLanguage;
  t: Translate<Key>;
}) {
  const { publisher, author, url } = source;
  return (
    <p class="source">
      <b>{publisher}</b>
      {author && ` · ${t('article.by', { author })}`}
      {` · ${t('saved.on', { date: formatDate(dayOf(savedAt), language) })}`}
      {undated && ` · ${t('saved.undated')}`}
      <OriginalLink url={url} t={t} />
    </p>
  );
}

/** The day of a moment where the reader is, as `2021-01-26`. */
function dayOf(time: number): string {
  const date = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
