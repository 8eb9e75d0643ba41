import type { Mention } from '../../recognizer/types.ts';
import { type Container, isConnected } from './native.ts';
import type { PageBlock } from './table.ts';

/** Text that changes again before this is over has not stood still, in ms: nobody can read it, nor rest the pointer on a name in it. */
const STILL = 800;
/** Text may change for so long before it is left alone, in ms: what a page puts in piece by piece is whole by then. */
const LONG = 3_000;

interface Change {
  since: number;
  latest: number;
  /** Whether it was left alone. */
  left: boolean;
}

/**
 * Text that never stands still, such as that of a ticker: once it has changed for three seconds it is not read any more until it has
 * stood still. All times are ms of one clock that runs forward.
 */
export class Restless {
  #changing = new Map<Container, Change>();

  /** How long until what is left alone may stand still, in ms; undefined where nothing is. */
  get wait(): number | undefined {
    for (const { left } of this.#changing.values()) if (left) return STILL;
    return undefined;
  }

  /** Notes that the text in `owner` has changed. True where it is to be left alone for now. */
  changed(owner: Container, now: number): boolean {
    const change = this.#changing.get(owner) ?? { since: now, latest: now, left: false };
    this.#changing.set(owner, change);
    change.latest = now;
    change.left = now - change.since >= LONG;
    return change.left;
  }

  /** Forgets what stands still by now; the owners among it whose text was left alone. */
  settled(now: number): Container[] {
    const still = [...this.#changing].filter(([, { latest }]) => now - latest >= STILL);
    for (const [owner] of still) this.#changing.delete(owner);
    return still.flatMap(([owner, { left }]) => (left ? owner : []));
  }

  clear(): void {
    this.#changing.clear();
  }
}

/** Whether a mention still stands where it was read, whatever has become of the text around it. */
export function stands({ segments, text }: PageBlock, { start, end }: Mention): boolean {
  return segments.every(({ node, from, start: at, length }) => {
    const first = Math.max(start, at);
    const last = Math.min(end, at + length);
    if (first >= last) return true;
    return isConnected(node) && node.data.slice(from + first - at, from + last - at) === text.slice(first, last);
  });
}
