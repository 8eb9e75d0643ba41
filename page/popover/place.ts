import type { Box } from '../hover/safe-triangle.ts';

/** Between the line and the card, and between the card and the edge of the viewport, in px. */
const GAP = 8;

export interface Size {
  width: number;
  height: number;
}

/**
 * Where a card goes: below its line and flush with its start, above it where it does not fit below and there is more room, and within
 * the viewport whatever happens. The top layer knows no other bounds, which is why this is no work for a positioning library.
 * @returns the card's left and top edge in the viewport, whole px
 */
export function placeCard(line: Box, card: Size, viewport: Size): { left: number; top: number } {
  const below = viewport.height - line.bottom;
  const flip = below < card.height + 2 * GAP && line.top > below;
  return {
    left: Math.round(within(line.left, card.width, viewport.width)),
    top: Math.round(within(flip ? line.top - GAP - card.height : line.bottom + GAP, card.height, viewport.height)),
  };
}

function within(start: number, length: number, room: number): number {
  return Math.max(GAP, Math.min(start, room - GAP - length));
}
