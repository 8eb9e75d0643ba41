import { englishRoots } from './english.ts';
import { indonesianRoots } from './indonesian.ts';

/** Stands before a root in the index, so that neither the beginning of a word nor a typing error finds it. */
export const ROOT = '√';

const known = new Map<string, readonly string[]>();
/** News has some ten thousand different words; what a page pastes must not fill the memory. */
const MOST_KNOWN = 20_000;

/**
 * The terms for the roots of a folded word, itself left out; of Indonesian and English alike, because a query does not say its
 * language.
 */
export function rootTermsOf(word: string): readonly string[] {
  let terms = known.get(word);
  if (!terms) {
    if (known.size >= MOST_KNOWN) known.clear();
    terms = [...new Set([...indonesianRoots(word), ...englishRoots(word)])].map((root) => ROOT + root);
    known.set(word, terms);
  }
  return terms;
}
