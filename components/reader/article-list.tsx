import type { ArticleHead } from '../../corpus/library.ts';
import { formatDate, type Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { UiLanguage } from '../../messages/protocol.ts';
import { hashOf } from './routes.ts';

interface Props {
  articles: readonly ArticleHead[];
  language: UiLanguage;
  t: Translate<Key>;
}

/** The articles of the library as a list of headlines. */
export function ArticleList({ articles, language, t }: Props) {
  if (articles.length === 0) return <p class="note">{t('reader.no-articles')}</p>;
  return (
    <section class="articles">
      <h1>{t('reader.articles')}</h1>
      <ol>
        {articles.map(({ key, meta }) => (
          <li key={key}>
            <a href={hashOf({ at: 'article', article: key })}>
              <span class="headline" lang={meta.language}>
                {meta.headline}
              </span>
              <span class="byline">
                {meta.source.publisher} · <time dateTime={meta.date}>{formatDate(meta.date, language)}</time>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
