import { articleDay } from '../../components/reader/article-day.ts';
import type { SearchResult } from '../../components/search/results.ts';
import { publisherOf } from '../../corpus/library.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { countryName, formatDate, formatSpan, translator } from '../../locales/index.ts';
import type { Hit } from '../../search/index.ts';

/** A hit as it is shown. */
export function resultOf(hit: Hit, language: UiLanguage): SearchResult {
  const { id: key, kind, title } = hit;
  if (hit.kind === 'article') {
    const { article, snippet, meta } = hit;
    return {
      key,
      kind,
      title,
      language: hit.language,
      detail: [
        (meta.kind === 'explainer' || meta.kind === 'saved') && translator(language)(`kind.${meta.kind}`),
        publisherOf(meta),
        articleDay(meta, language, translator(language)),
      ]
        .filter(Boolean)
        .join(' · '),
      snippet,
      target: { at: 'article', article, ...(snippet && { block: snippet.block }) },
    };
  }
  return {
    key,
    kind,
    title,
    foundAs: hit.foundAs,
    detail: factsOf(hit, language).filter(Boolean).join(' · '),
    snippet: hit.about,
    target: { at: 'entity', entity: hit.entity },
  };
}

function factsOf(hit: Exclude<Hit, { kind: 'article' }>, language: UiLanguage): (string | undefined)[] {
  if (hit.kind === 'agreement') return [translator(language)(`kind.${hit.agreementKind}`), hit.signed && formatDate(hit.signed, language)];
  return [hit.post?.[language] ?? countryName(hit.country, language), hit.held && formatSpan(hit.held.from, hit.held.to, language)];
}
