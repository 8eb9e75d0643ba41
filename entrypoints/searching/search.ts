import type { Outcome, QueryOption } from '../../components/search/results.ts';
import type { Search } from '../../components/search/use-results.ts';
import type { Library } from '../../corpus/library.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { translator } from '../../locales/index.ts';
import { today } from '../../lookup/today.ts';
import { type Answer, openSearch, type Problem, type SearchIndex, type Suggestion } from '../../search/index.ts';
import { resultOf } from './search-result.ts';

/** Of each kind. */
const LIMIT = 8;
/** Where only one kind is wanted. */
const LIMIT_OF_ONE = 30;

/** A search in the library. Its index is read when something is first searched for. */
export function searchIn(library: Promise<Library>, language: UiLanguage): Search {
  let opened: Promise<SearchIndex> | undefined;
  const open = () => {
    opened ??= library.then(openSearch).catch((error) => {
      // Not kept: the next search tries again.
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return async (query, kind, onEarly, signal) => {
    const index = await open();
    const options = { limit: kind ? LIMIT_OF_ONE : LIMIT, language, today: today(), kind, signal };
    const answer = await index.search(query, options, (early) => onEarly(outcomeOf(early, [], language)));
    return outcomeOf(answer, await index.suggest(query, language), language);
  };
}

function outcomeOf({ hits, problems }: Answer, suggestions: readonly Suggestion[], language: UiLanguage): Outcome {
  return {
    results: hits.map((hit) => resultOf(hit, language)),
    suggestions: suggestions.map(optionOf),
    ahead: suggestions.some(({ label }) => !label.endsWith(':')),
    notes: problems.map((problem) => noteOf(problem, language)),
  };
}

function optionOf({ label, query }: Suggestion): QueryOption {
  return { key: `suggestion:${query}`, kind: 'suggestion', title: { text: label, marks: [] }, query };
}

function noteOf({ code, text }: Problem, language: UiLanguage): string {
  return translator(language)(`search.problem.${code}`, { text });
}
