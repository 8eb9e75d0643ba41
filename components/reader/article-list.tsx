import type { ArticleHead } from '../../corpus/library.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { UiLanguage } from '../../messages/protocol.ts';
import { ArticleLink } from './article-link.tsx';

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
      <h2>{t('reader.articles')}</h2>
      <ol>
        {articles.map((head) => (
          <li key={head.key}>
            <ArticleLink head={head} language={language} t={t} />
          </li>
        ))}
      </ol>
    </section>
  );
}
