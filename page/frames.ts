import type { PageFrame } from '../messages/protocol.ts';

/** A page of so many frames is not looked through any further. */
const MOST = 1_000;

/** Where a window stands among the frames of its page. What is asked for here, browsers tell across origins, too. */
export function placeOf(window: Window): Pick<PageFrame, 'path' | 'within'> {
  const path: number[] = [];
  for (let at = window; at !== at.parent; at = at.parent) path.unshift(indexIn(at.parent, at));
  return { path, within: countIn(window, MOST) };
}

/** Frames in shadow trees have no number: they come after all others. */
function indexIn(parent: Window, frame: Window): number {
  for (let index = 0; index < Math.min(parent.length, MOST); index++) if (parent[index] === frame) return index;
  return MOST;
}

function countIn(window: Window, most: number): number {
  let count = Math.min(window.length, most);
  for (let index = 0; index < window.length && count < most; index++) {
    const frame = window[index];
    if (frame) count += countIn(frame, most - count);
  }
  return count;
}
