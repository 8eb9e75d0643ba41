import type { SavedMeta } from '../../corpus/schema/articles.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { formatDay, type Key } from '../../locales/index.ts';
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
      {` · ${t('saved.on', { date: formatDay(savedAt, language) })}`}
      {undated && ` · ${t('saved.undated')}`}
      <OriginalLink url={url} t={t} />
    </p>
  );
}
