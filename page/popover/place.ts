import type { Box } from '../hover/safe-triangle.ts';

/** Between the line and the card, and between the card and the edge of the viewport, in px. */
export const GAP = 8;

export interface Size {
  width: number;
  height: number;
}

/** A card is never squeezed below this height: it covers its line instead. */
const LEAST = 160;

/** The left and top edge of a card in the viewport, and the height it may take there, in whole px. */
export interface Place {
  left: number;
  top: number;
  room: number;
}

/**
 * Where a card goes: below its line and flush with its start, above it where it does not fit below and there is more room, and within
 * the viewport whatever happens. A card that fits on neither side is squeezed and scrolls, so that the line stays to be seen. The top
 * layer knows no other bounds, which is why this is no work for a positioning library.
 */
export function placeCard(line: Box, card: Size, viewport: Size): Place {
  const below = viewport.height - line.bottom - 2 * GAP;
  const above = line.top - 2 * GAP;
  const flip = below < card.height && above > below;
  const room = Math.floor(Math.max(LEAST, flip ? above : below));
  const height = Math.min(card.height, room);
  return {
    left: Math.round(within(line.left, card.width, viewport.width)),
    top: Math.round(within(flip ? line.top - GAP - height : line.bottom + GAP, height, viewport.height)),
    room,
  };
}

function within(start: number, length: number, room: number): number {
  return Math.max(GAP, Math.min(start, room - GAP - length));
}
