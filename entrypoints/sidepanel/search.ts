import type { SearchResult } from '../../components/search/results.ts';
import type { Search } from '../../components/search/use-results.ts';
import type { Library } from '../../corpus/library.ts';
import { countryName, formatDate, translator } from '../../locales/index.ts';
import type { UiLanguage } from '../../messages/protocol.ts';
import { type Hit, loadIndex, type SearchIndex } from '../../search/index.ts';

/** Of each kind. */
const LIMIT = 8;

/** A search in the library. Its index is read when something is first searched for. */
export function searchIn(library: Promise<Library>, language: UiLanguage): Search {
  let index: Promise<SearchIndex> | undefined;
  return async (query) => {
    index ??= readIndex(library);
    return (await index).search(query, { limit: LIMIT, language }).map((hit) => resultOf(hit, language));
  };
}

async function readIndex(library: Promise<Library>): Promise<SearchIndex> {
  const loaded = loadIndex(await (await library).searchIndex());
  if (!loaded.ok) throw new Error(loaded.message);
  return loaded.index;
}

/** A hit as it is shown. */
export function resultOf(hit: Hit, language: UiLanguage): SearchResult {
  const { id: key, kind, title } = hit;
  if (hit.kind === 'article') {
    const { article, snippet, publisher, explainer, date } = hit;
    return {
      key,
      kind,
      title,
      language: hit.language,
      detail: [explainer && translator(language)('kind.explainer'), publisher, formatDate(date, language)].filter(Boolean).join(' · '),
      snippet,
      target: { at: 'article', article, ...(snippet && { block: snippet.block }) },
    };
  }
  const facts =
    hit.kind === 'person'
      ? [hit.post?.[language] ?? countryName(hit.country, language)]
      : [translator(language)(`kind.${hit.agreementKind}`), hit.signed && formatDate(hit.signed, language)];
  return {
    key,
    kind,
    title,
    foundAs: hit.foundAs,
    detail: facts.filter(Boolean).join(' · '),
    target: { at: 'entity', entity: hit.entity },
  };
}
