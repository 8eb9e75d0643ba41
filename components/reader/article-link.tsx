import { type ArticleHead, publisherOf } from '../../corpus/library.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { articleDay } from './article-day.ts';
import { hashOf } from './routes.ts';

interface Words {
  language: UiLanguage;
  t: Translate<Key>;
}

/** The headline of an article, who published it and when, as the way to it. */
export function ArticleLink({ head: { key, meta }, language, t }: Words & { head: ArticleHead }) {
  return (
    <a href={hashOf({ at: 'article', article: key })}>
      <span class="headline" lang={meta.language}>
        {meta.headline}
      </span>
      <span class="byline">
        {(meta.kind === 'explainer' || meta.kind === 'saved') && `${t(`kind.${meta.kind}`)} · `}
        {publisherOf(meta)} · <time dateTime={meta.date}>{articleDay(meta, language, t)}</time>
      </span>
    </a>
  );
}

/** A few articles under a heading of their own; nothing where there are none. */
export function ArticleLinks({ title, heads, ...words }: Words & { title: string; heads: readonly ArticleHead[] }) {
  if (heads.length === 0) return null;
  return (
    <section class="article-links">
      <h2>{title}</h2>
      <ul>
        {heads.map((head) => (
          <li key={head.key}>
            <ArticleLink head={head} {...words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
