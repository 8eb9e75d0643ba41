import { buildSegment, type SegmentDocument } from './build.ts';
import type { ByteSource } from './byte-source.ts';
import { type MergeProgress, mergeSegments } from './merge.ts';
import { openSegment, type Segment } from './segment.ts';
import { segmentsToMerge } from './tiers.ts';

/** Documents that are frozen at a time: in a quarter of a second. */
const AT_ONCE = 1_000;

/**
 * Freezes any number of documents into a few segments, a thousand at a time. O(terms × log documents); holds one thousand taken
 * apart and the segments.
 *
 * @param pause called between steps: it lets others have the thread, and rejects to cancel
 */
export async function freeze(
  documents: Iterable<SegmentDocument>,
  fields: number,
  analyzer: string,
  pause: (progress?: MergeProgress) => Promise<void> = async () => {},
): Promise<Uint8Array<ArrayBuffer>[]> {
  let live: Frozen[] = [];
  for (const some of inThousands(documents)) {
    live.push(await opened(buildSegment(some, fields, analyzer), analyzer));
    await pause();
    for (let chosen = segmentsToMerge(live); chosen.length > 0; chosen = segmentsToMerge(live)) {
      const segments = chosen.map(({ segment }) => segment);
      const merged = await opened(await mergeSegments(segments, pause), analyzer);
      live = [...live.filter((one) => !chosen.includes(one)), merged];
    }
  }
  return live.map(({ bytes }) => bytes);
}

/** Several segments as one, for a file that holds all. */
export async function inOne(segments: readonly Uint8Array<ArrayBuffer>[], analyzer: string): Promise<Uint8Array<ArrayBuffer>> {
  const [only, ...others] = segments;
  if (only && others.length === 0) return only;
  return mergeSegments(await Promise.all(segments.map(async (bytes) => (await opened(bytes, analyzer)).segment)));
}

interface Frozen {
  bytes: Uint8Array<ArrayBuffer>;
  segment: Segment;
  documents: number;
  dead: number;
}

async function opened(bytes: Uint8Array<ArrayBuffer>, analyzer: string): Promise<Frozen> {
  const source: ByteSource = { size: bytes.length, read: async (from, to) => bytes.slice(from, to) };
  const result = await openSegment(source, analyzer);
  if (!result.ok) throw new Error(`a segment that was just made cannot be opened: ${result.message}`);
  return { bytes, segment: result.segment, documents: result.segment.header.documents, dead: 0 };
}

function* inThousands(documents: Iterable<SegmentDocument>): Generator<SegmentDocument[]> {
  let some: SegmentDocument[] = [];
  for (const document of documents) {
    some.push(document);
    if (some.length < AT_ONCE) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
