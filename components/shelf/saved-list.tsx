import type { ArticleHead } from '../../corpus/library.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { ArticleLink } from '../reader/article-link.tsx';

interface Props {
  heads: readonly ArticleHead[];
  language: UiLanguage;
  t: Translate<Key>;
}

/** The pages that the reader has saved. */
export function SavedList({ heads, language, t }: Props) {
  return (
    <section class="articles">
      <h2>{t('shelf.saved')}</h2>
      {heads.length === 0 && <p class="note">{t('shelf.no-saved')}</p>}
      <ol>
        {heads.map((head) => (
          <li key={head.key}>
            <ArticleLink head={head} language={language} t={t} />
          </li>
        ))}
      </ol>
    </section>
  );
}
