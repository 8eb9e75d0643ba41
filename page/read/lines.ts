import type { Mention } from '../../recognizer/types.ts';
import { placesOf } from './locate.ts';
import type { PageBlock } from './table.ts';

/** One range for all questions: each live one makes the page's own changes dearer until the garbage collector finds it. */
let ruler: Range | undefined;

/** The boxes of a mention in the window, one a line and inline element. Empty where the page took it away. Asks for layout. */
export function linesOf(block: PageBlock, mention: Mention): DOMRect[] {
  const places = placesOf(block.segments, mention.start, mention.end);
  if (!places || !block.alive) return [];
  ruler ??= new Range();
  try {
    ruler.setStart(places.start.node, places.start.offset);
    ruler.setEnd(places.end.node, places.end.offset);
    return [...ruler.getClientRects()];
  } catch {
    // The text was shortened, and its block is not read again yet.
    return [];
  } finally {
    // Holds no node that the page lets go.
    ruler.setEnd(document, 0);
  }
}
