import type { SearchResult } from '../../components/search/results.ts';
import type { Search } from '../../components/search/use-results.ts';
import { type Library, publisherOf } from '../../corpus/library.ts';
import { countryName, formatDate, formatSpan, translator } from '../../locales/index.ts';
import { today } from '../../lookup/today.ts';
import type { UiLanguage } from '../../messages/protocol.ts';
import { type Hit, openSearch, type SearchIndex } from '../../search/index.ts';

/** Of each kind. */
const LIMIT = 8;

/** A search in the library. Its index is read when something is first searched for. */
export function searchIn(library: Promise<Library>, language: UiLanguage): Search {
  let index: Promise<SearchIndex> | undefined;
  return async (query) => {
    index ??= readIndex(library);
    const { hits } = await (await index).search(query, { limit: LIMIT, language, today: today() });
    return hits.map((hit) => resultOf(hit, language));
  };
}

async function readIndex(library: Promise<Library>): Promise<SearchIndex> {
  const shelf = await library;
  const [entities, articles] = await Promise.all([shelf.searchIndex('entities'), shelf.searchIndex('articles')]);
  const opened = openSearch({ entities, articles }, shelf);
  if (!opened.ok) throw new Error(opened.message);
  return opened.value;
}

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
      detail: [meta.kind === 'explainer' && translator(language)('kind.explainer'), publisherOf(meta), formatDate(meta.date, language)]
        .filter(Boolean)
        .join(' · '),
      snippet,
      target: { at: 'article', article, ...(snippet && { block: snippet.block }) },
    };
  }
  const facts =
    hit.kind === 'person'
      ? [hit.post?.[language] ?? countryName(hit.country, language), hit.held && formatSpan(hit.held.from, hit.held.to, language)]
      : [translator(language)(`kind.${hit.agreementKind}`), hit.signed && formatDate(hit.signed, language)];
  return {
    key,
    kind,
    title,
    foundAs: hit.foundAs,
    detail: facts.filter(Boolean).join(' · '),
    snippet: hit.about,
    target: { at: 'entity', entity: hit.entity },
  };
}
