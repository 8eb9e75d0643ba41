import { lowest } from './read/locate.ts';
import { boundingRect, boxAround, elementOf } from './read/native.ts';
import type { PageBlock } from './read/table.ts';

/** So few blocks are asked about at once, in whichever order. */
const FEW = 50;

/**
 * Blocks from the viewport on, and then those above it. A dozen questions about boxes, and none on a page that was not scrolled.
 * @cost a layout where the page has just changed; nothing for a few blocks
 */
export function inViewFirst(blocks: readonly PageBlock[]): readonly PageBlock[] {
  if (blocks.length <= FEW || scrollY < innerHeight) return blocks;
  const first = lowest(blocks, ({ owner }) => boundingRect(boxAround(elementOf(owner))).bottom > 0);
  return [...blocks.slice(first), ...blocks.slice(0, first)];
}
