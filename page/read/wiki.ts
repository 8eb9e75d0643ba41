import type { Declarations } from './date-sources.ts';
import { linkedDates } from './linked-data.ts';
import { attribute, selectAll, textContent } from './native.ts';

/** Where MediaWiki says in words when the page was edited last. */
const LAST_EDIT = '#footer-info-lastmod';

/**
 * Whether a page is one of a wiki, such as Wikipedia. Such a page speaks of the day on which it was edited last; what it declares as its
 * publication is the day on which somebody began it, years ago.
 */
export function isOfWiki({ metas }: Declarations): boolean {
  return metas.some((meta) => attribute(meta, 'name') === 'generator' && attribute(meta, 'content')?.startsWith('MediaWiki'));
}

/** The day of the last edit as the page tells it, the surest first. */
export function* lastEdits(document: Document, { scripts }: Declarations): Generator<string> {
  yield* linkedDates(scripts).edits;
  for (const element of Array.from(selectAll(document, LAST_EDIT))) yield textContent(element) ?? '';
}
