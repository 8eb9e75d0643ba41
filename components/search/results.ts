import type { Key } from '../../locales/index.ts';
import type { Target } from '../../messages/protocol.ts';
import type { Span } from '../marked/pieces.ts';

/** A text and where the query was found in it. */
export interface MarkedText {
  text: string;
  marks: readonly Span[];
}

/** One hit, ready to be shown. */
export interface SearchResult {
  /** Distinguishes it from every other option. */
  key: string;
  kind: ResultKind;
  title: MarkedText;
  /** The name that was found, where it is not the title: `문재인` for Moon Jae-in. */
  foundAs?: MarkedText | undefined;
  /** Language of the title, where it is not the interface's. */
  language?: string | undefined;
  /** Country and post, kind and year, or publisher and date. */
  detail?: string | undefined;
  /** The place in an article, or in what is said of somebody, where the query was found. */
  snippet?: MarkedText | undefined;
  target: Target;
}
export type ResultKind = 'person' | 'agreement' | 'article';
/** What a search may be narrowed to; `saved`: the articles that the reader has saved. */
export type SearchKind = ResultKind | 'saved';
export const SEARCH_KINDS: readonly SearchKind[] = ['person', 'agreement', 'article', 'saved'];

/** A query that can be chosen instead of typed: one of before, or one that goes on where the typing has stopped. */
export interface QueryOption {
  key: string;
  kind: 'suggestion' | 'recent';
  /** What it is shown as. */
  title: MarkedText;
  query: string;
}

/** What a search gives. */
export interface Outcome {
  /** The best first. */
  results: readonly SearchResult[];
  /** Queries that go on from this one; `ahead` where somebody is in the middle of an operator, and means no words. */
  suggestions: readonly QueryOption[];
  ahead: boolean;
  /** What of the query could not be meant, in plain words. */
  notes: readonly string[];
}

export type Option = SearchResult | QueryOption;

/** Names of the groups of options. */
export const GROUP_NAMES: Readonly<Record<Option['kind'] | SearchKind, Key>> = {
  person: 'search.people',
  agreement: 'search.agreements',
  article: 'search.articles',
  saved: 'search.saved',
  suggestion: 'search.suggestions',
  recent: 'search.recent',
};

export interface OptionGroup {
  kind: Option['kind'];
  options: readonly Option[];
  /** Position of the group's first option when all groups are read one after another. */
  first: number;
}

/** Options by kind, in the order in which their kinds first come: the best result stays the first. */
export function groupOptions(options: readonly Option[]): OptionGroup[] {
  let first = 0;
  return [...Map.groupBy(options, ({ kind }) => kind)].map(([kind, members]) => {
    const group = { kind, options: members, first };
    first += members.length;
    return group;
  });
}

/** The options of an outcome in the order in which they are shown. */
export function optionsOf({ results, suggestions, ahead }: Outcome): Option[] {
  return ahead ? [...suggestions, ...results] : [...results, ...suggestions];
}
