import type { Mention } from '../../recognizer/types.ts';
import { placesOf } from './locate.ts';
import type { PageBlock } from './table.ts';

/** The boxes of a mention in the window, one a line and inline element. Empty where the page took it away. Asks for layout. */
export function linesOf(block: PageBlock, mention: Mention): DOMRect[] {
  const places = placesOf(block.segments, mention.start, mention.end);
  if (!places || !block.alive) return [];
  const range = document.createRange();
  try {
    range.setStart(places.start.node, places.start.offset);
    range.setEnd(places.end.node, places.end.offset);
    return [...range.getClientRects()];
  } catch {
    // The text was shortened, and its block is not read again yet.
    return [];
  }
}
