import type { NewsMeta } from '../../corpus/schema/articles.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { formatDate, type Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { OriginalLink } from './original-link.tsx';

/** Who published the text an article rests on: its own headline, author and day, and the way to it. */
export function ArticleSource({ meta, language, t }: { meta: NewsMeta; language: UiLanguage; t: Translate<Key> }) {
  const { publisher, headline, author, published, url, via } = meta.source;
  const line = [
    author && t('article.by', { author }),
    via && t('article.via', { via }),
    published !== meta.date && t('article.published', { date: formatDate(published, language) }),
  ];
  return (
    <p class="source">
      <span class="visually-hidden">{t('article.source')}: </span>
      <b>{publisher}</b>
      {headline !== meta.headline && <q>{headline}</q>}
      {line.filter((part) => typeof part === 'string').map((part) => ` · ${part}`)}
      <OriginalLink url={url} t={t} />
    </p>
  );
}
