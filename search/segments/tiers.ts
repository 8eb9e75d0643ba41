/** Segments that may live side by side: each is looked into by every query. */
export const MOST_SEGMENTS = 8;

/** As much as a segment says of itself, to decide about merging. */
export interface Sized {
  documents: number;
  /** How many of them are dead. */
  dead: number;
}

/**
 * Which segments to merge now, smallest first; none where all is well. One with more dead than living documents goes alone. Above
 * `MOST_SEGMENTS` the smallest go together, and with them every next one that is not more than twice as large as they are: so each
 * document is merged a number of times that grows with the logarithm of the whole only (size-tiered compaction, as in Lucene).
 */
export function segmentsToMerge<S extends Sized>(segments: readonly S[]): S[] {
  const alive = ({ documents, dead }: Sized) => documents - dead;
  const wasteful = segments.find((segment) => segment.dead > alive(segment));
  if (wasteful) return [wasteful];
  if (segments.length <= MOST_SEGMENTS) return [];
  const bySize = segments.toSorted((a, b) => alive(a) - alive(b));
  const chosen = bySize.slice(0, 2);
  let together = chosen.reduce((sum, segment) => sum + alive(segment), 0);
  for (const segment of bySize.slice(2)) {
    if (alive(segment) > 2 * together) break;
    chosen.push(segment);
    together += alive(segment);
  }
  return chosen;
}
