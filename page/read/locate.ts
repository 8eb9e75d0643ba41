import type { Segment } from './blocks.ts';

/** A place in the page's tree: `offset` UTF-16 units into a text node. */
export interface Place {
  node: Text;
  offset: number;
}

/**
 * Where the span `start`..`end` of a run's text begins and ends in the page. The start sits on its first unit and the end behind its
 * last one, so a span that fills a `<b>` lies within that `<b>`. Undefined when no unit of the span is text of the page.
 * @cost two binary searches
 */
export function placesOf(segments: readonly Segment[], start: number, end: number): { start: Place; end: Place } | undefined {
  const first = segments[lowest(segments, (segment) => segment.start + segment.length > start)];
  const last = segments[lowest(segments, (segment) => segment.start >= end) - 1];
  if (!first || !last || first.start >= end || last.start + last.length <= start) return undefined;
  return {
    start: { node: first.node, offset: first.from + Math.max(0, start - first.start) },
    end: { node: last.node, offset: last.from + Math.min(last.length, end - last.start) },
  };
}

/** The offset in the run's text of a place in one of its segments; undefined where the place lies in another part of the node. */
export function offsetIn(segment: Segment, offset: number): number | undefined {
  const inside = offset - segment.from;
  return inside >= 0 && inside <= segment.length ? segment.start + inside : undefined;
}

/** Index of the first item for which `passes` holds, given that it holds for all later ones too; the length where it holds for none. */
export function lowest<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
