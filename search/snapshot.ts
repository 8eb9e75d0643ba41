import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { Loaded } from './loaded.ts';
import { ANALYZER } from './tokenizer.ts';

/** What every index here has in common: its fields come as terms, which MiniSearch would join and split again by rules of its own. */
export const TERMS_AS_THEY_ARE = {
  stringifyField: (value: unknown) => value as string,
  tokenize: (terms: string) => terms as unknown as string[],
  processTerm: (term: string) => term,
} satisfies Partial<Options>;

/** MiniSearch's own ways with queries whose terms are already split. Typing errors and beginnings count less than the word. */
export const SPLIT_QUERIES = { tokenize: (term: string) => [term], weights: { fuzzy: 0.3, prefix: 0.5 } };

/** An index and what belongs to it as JSON, with the version of the analyzer beside it. */
export function save(index: MiniSearch, more: object = {}): string {
  return JSON.stringify({ analyzer: ANALYZER, ...more, snapshot: index.toJSON() });
}

/** Opens what `save` gave. One of another analyzer is refused: MiniSearch itself would find nothing in it, and not say why. */
export function open<D, T>(
  json: string,
  options: Options<D>,
  make: (index: MiniSearch<D>, saved: Record<string, unknown>) => T,
): Loaded<T> {
  const saved = parse(json);
  if (!saved) return { ok: false, code: 'damaged', message: 'the search index is not a JSON object' };
  if (saved.analyzer !== ANALYZER) {
    return { ok: false, code: 'other-analyzer', message: `the search index was made by analyzer ${saved.analyzer}; this is ${ANALYZER}` };
  }
  try {
    return { ok: true, value: make(MiniSearch.loadJS<D>(saved.snapshot as AsPlainObject, options), saved) };
  } catch (error) {
    return { ok: false, code: 'damaged', message: `the search index cannot be loaded: ${error instanceof Error ? error.message : error}` };
  }
}

function parse(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
