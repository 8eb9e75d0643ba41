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
  /** Distinguishes it from every other result. */
  key: string;
  kind: ResultKind;
  title: MarkedText;
  /** The name that was found, where it is not the title: `문재인` for Moon Jae-in. */
  foundAs?: MarkedText | undefined;
  /** Language of the title, where it is not the interface's. */
  language?: string | undefined;
  /** Country and post, kind and year, or publisher and date. */
  detail?: string | undefined;
  /** The place in an article where the query was found. */
  snippet?: MarkedText | undefined;
  target: Target;
}
export type ResultKind = 'person' | 'agreement' | 'article';

/** Names of the kinds, in the order in which they are shown. */
export const GROUP_NAMES: Readonly<Record<ResultKind, Key>> = {
  person: 'search.people',
  agreement: 'search.agreements',
  article: 'search.articles',
};

export interface ResultGroup {
  kind: ResultKind;
  results: SearchResult[];
  /** Position of the group's first result when all groups are read one after another. */
  first: number;
}

const ORDER = Object.keys(GROUP_NAMES) as ResultKind[];

/** Results by kind, best first within each. People come first whatever their rank: names are what the search is mostly for. */
export function groupResults(results: readonly SearchResult[]): ResultGroup[] {
  let first = 0;
  return ORDER.flatMap((kind) => {
    const members = results.filter((result) => result.kind === kind);
    if (members.length === 0) return [];
    const group = { kind, results: members, first };
    first += members.length;
    return group;
  });
}
