import type { ArticleHead } from '../../corpus/library.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { ArticleLink } from './article-link.tsx';
import { Growing } from './growing.tsx';

interface Props {
  articles: readonly ArticleHead[];
  /** Where there are more. */
  onMore?: (() => void) | undefined;
  language: UiLanguage;
  t: Translate<Key>;
}

/** The newest articles of the library as a list of headlines. */
export function ArticleList({ articles, onMore, language, t }: Props) {
  if (articles.length === 0) return <p class="note">{t('reader.no-articles')}</p>;
  return (
    <section class="articles">
      <h2>{t('reader.articles')}</h2>
      <Growing list="ol" count={articles.length} onMore={onMore} t={t}>
        {articles.map((head) => (
          <li key={head.key}>
            <ArticleLink head={head} language={language} t={t} />
          </li>
        ))}
      </Growing>
    </section>
  );
}
