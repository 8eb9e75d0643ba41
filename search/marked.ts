import { type Term, termsOf } from './tokenizer.ts';

/** Terms of the index that matched, and those of the query that found them. */
export interface Matched {
  terms: readonly string[];
  asked: readonly string[];
}

/** A text, and where the query's words stand in it. Ranges are in order and do not overlap. */
export interface MarkedText {
  text: string;
  marks: { start: number; end: number }[];
}

/** Marks the terms that the index found, neighbours together: `split` gives the terms of the text. */
export function markTerms(text: string, found: ReadonlySet<string>, split: (text: string) => Term[] = termsOf): MarkedText {
  const marks: MarkedText['marks'] = [];
  const hits = split(text).filter(({ term }) => found.has(term));
  let before: Term | undefined;
  for (const hit of hits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = marks.at(-1);
    // A joined spelling begins where its first part does: where the part was found, the other words speak for themselves.
    if (before?.start === hit.start) continue;
    if (last && /^[\s-]?$/.test(text.slice(last.end, Math.max(hit.start, last.end)))) last.end = Math.max(last.end, hit.end);
    else marks.push({ start: hit.start, end: hit.end });
    before = hit;
  }
  return { text, marks };
}
