import { type ComponentChildren, Fragment } from 'preact';
import { type ArticleHead, publisherOf } from '../../corpus/library.ts';
import type { Article, ArticleBlock, ArticleMeta, Citation } from '../../corpus/schema/articles.ts';
import type { EntityKind } from '../../corpus/schema/entities.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { formatDate, type Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { cutAt, piecesOf } from '../marked/pieces.ts';
import { isUndated } from './article-day.ts';
import { ArticleLinks } from './article-link.tsx';
import { ArticleSource } from './article-source.tsx';
import { CitationNumber, CitedSources } from './cited-sources.tsx';
import { Corrections } from './corrections.tsx';
import { hashOf } from './routes.ts';
import { SavedSource } from './saved-source.tsx';

/** Class of the block that the reader was asked for. */
export const TARGET_CLASS = 'target';

interface Props {
  article: Article;
  /** The kinds of the entities that the article names; a name that is missing here is left unmarked. */
  kinds: ReadonlyMap<string, EntityKind>;
  /** Key of the same article in the other language, where there is one. */
  other?: string | undefined;
  /** What to read after it. */
  next: readonly ArticleHead[];
  /** The block that was asked for: marked, and ready to take the focus. */
  block?: number | undefined;
  /** What can be done with it. */
  tools?: ComponentChildren;
  language: UiLanguage;
  t: Translate<Key>;
}

/** An article with its names marked. Wrap it in `HoverNames`, which gives the names their cards. */
export function ArticleView({ article, kinds, other, next, block, tools, language, t }: Props) {
  const { meta, blocks } = article;
  const sources = meta.kind === 'explainer' ? meta.sources : [];
  const firsts = firstCitations(blocks);
  return (
    <article class="article">
      <header>
        <p class="byline">
          {!isUndated(meta) && <time dateTime={meta.date}>{formatDate(meta.date, language)}</time>}
          {other && (
            <a href={hashOf({ at: 'article', article: other, ...(block !== undefined && { block }) })}>
              {t(meta.language === 'id' ? 'article.in-en' : 'article.in-id')}
            </a>
          )}
        </p>
        <h1 lang={meta.language} tabIndex={-1}>
          {meta.headline}
        </h1>
        <Origin meta={meta} language={language} t={t} />
        {tools}
      </header>
      <div class="article-text" lang={meta.language}>
        {blocks.map((content, index) => {
          const here = index === block;
          const { citations = [] } = content;
          const Tag = content.kind === 'heading' ? 'h2' : 'p';
          return (
            <Tag key={index} class={here ? TARGET_CLASS : undefined} tabIndex={here ? -1 : undefined}>
              {cutAt(
                content.text,
                content.marks,
                citations.map(({ at }) => at),
              ).map(({ text, spans }, part) => {
                const citation = citations[part];
                return (
                  <Fragment key={part}>
                    <Names text={text} marks={spans} kinds={kinds} />
                    {citation && <CitationNumber citation={citation} sources={sources} first={firsts.has(citation)} t={t} />}
                  </Fragment>
                );
              })}
            </Tag>
          );
        })}
      </div>
      {sources.length > 0 && <CitedSources sources={sources} language={language} t={t} />}
      <ArticleLinks title={t('article.next')} heads={next} language={language} t={t} />
    </article>
  );
}

function Origin({ meta, language, t }: Pick<Props, 'language' | 't'> & { meta: ArticleMeta }) {
  if (meta.kind === 'saved') return <SavedSource meta={meta} language={language} t={t} />;
  if (meta.kind === 'explainer') {
    return (
      <p class="source">
        <b>{t('kind.explainer')}</b> · {publisherOf(meta)}
      </p>
    );
  }
  return (
    <>
      <ArticleSource meta={meta} language={language} t={t} />
      <Corrections corrections={meta.corrections} language={meta.language} t={t} />
    </>
  );
}

/** Of each source the citation that comes first. */
function firstCitations(blocks: readonly ArticleBlock[]): Set<Citation> {
  const citations = blocks.flatMap(({ citations = [] }) => citations);
  return new Set(citations.filter(({ source }, at) => citations.findIndex((other) => other.source === source) === at));
}

function Names({ text, marks, kinds }: Pick<ArticleBlock, 'text' | 'marks'> & { kinds: Props['kinds'] }) {
  return (
    <>
      {piecesOf(text, marks).map(({ text, span }) => {
        const kind = span && kinds.get(span.entity);
        if (!kind) return text;
        return (
          // A button element would not break across lines.
          // biome-ignore lint/a11y/useSemanticElements: see above
          <span key={span.start} class="name" role="button" tabIndex={0} aria-haspopup="dialog" data-entity={span.entity} data-kind={kind}>
            {text}
          </span>
        );
      })}
    </>
  );
}
