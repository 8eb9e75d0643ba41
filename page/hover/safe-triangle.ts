export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How far the safe area reaches beyond the card's edge: as much as the gap between name and card. */
const BUFFER = 8;

/**
 * Whether a pointer that left the name at `exit` may be on its way to the card: it is in the triangle between that point and
 * the two ends of the card's near edge, widened by the buffer, so that a slanted path does not close the card.
 *
 *        exit
 *         *
 *        / \        the corners of the triangle lie BUFFER
 *       /   \       inside the card and BUFFER beyond its ends
 *      +-----+
 *      | card|
 */
export function inSafeTriangle(pointer: Point, exit: Point, card: Box): boolean {
  const [a, b] = nearEdge(exit, card);
  const sides = [side(pointer, exit, a), side(pointer, a, b), side(pointer, b, exit)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

export function inBox(point: Point, box: Box, margin = 0): boolean {
  return point.x >= box.left - margin && point.x <= box.right + margin && point.y >= box.top - margin && point.y <= box.bottom + margin;
}

function nearEdge(from: Point, card: Box): [Point, Point] {
  const left = card.left - BUFFER;
  const right = card.right + BUFFER;
  const top = card.top - BUFFER;
  const bottom = card.bottom + BUFFER;
  const across = (y: number): [Point, Point] => [
    { x: left, y },
    { x: right, y },
  ];
  const down = (x: number): [Point, Point] => [
    { x, y: top },
    { x, y: bottom },
  ];
  if (from.y <= card.top) return across(card.top + BUFFER);
  if (from.y >= card.bottom) return across(card.bottom - BUFFER);
  return from.x < card.left ? down(card.left + BUFFER) : down(card.right - BUFFER);
}

/** On which side of the line from `a` to `b` the point lies: the sign of a cross product. */
function side(point: Point, a: Point, b: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
