import type { Citation, CitedSource } from '../../corpus/schema/articles.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { formatDate, type Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { WebLink } from './web-link.tsx';

interface CitationProps {
  citation: Citation;
  sources: readonly CitedSource[];
  /** Whether the source is cited here for the first time: the way back from the list leads here. */
  first: boolean;
  t: Translate<Key>;
}

/** The number of a source beside the claim that rests on it; leads to the source. Not a link: the reader's addresses are places. */
export function CitationNumber({ citation: { source }, sources, first, t }: CitationProps) {
  const at = sources.findIndex(({ key }) => key === source);
  const cited = sources[at];
  if (!cited) return null;
  const label = t('article.cited', { number: at + 1, source: `${cited.publisher}, ${cited.title}` });
  return (
    <sup class="citation">
      <button
        id={first ? citationId(source) : undefined}
        type="button"
        aria-label={label}
        title={label}
        onClick={() => goTo(sourceId(source))}
      >
        {at + 1}
      </button>
    </sup>
  );
}

interface ListProps {
  sources: readonly CitedSource[];
  language: UiLanguage;
  t: Translate<Key>;
}

/** What an explainer rests on, numbered as its text cites it. */
export function CitedSources({ sources, language, t }: ListProps) {
  return (
    <section class="cited">
      <h2>{t('entity.sources')}</h2>
      <ol>
        {sources.map(({ key, publisher, title, url, date }) => (
          <li key={key} id={sourceId(key)} tabIndex={-1}>
            {publisher},{' '}
            <WebLink address={url} otherwise={<cite>{title}</cite>}>
              {title}
            </WebLink>
            {date && `, ${formatDate(date, language)}`}{' '}
            <button type="button" aria-label={t('article.back')} title={t('article.back')} onClick={() => goTo(citationId(key))}>
              ↑
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function sourceId(key: string): string {
  return `source-${key}`;
}

function citationId(key: string): string {
  return `cited-${key}`;
}

function goTo(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
