import { expect, test } from 'vitest';
import { inSafeTriangle } from './safe-triangle.ts';

/** A card of 360 × 200 whose left top corner is at 100, 100. */
const card = { left: 100, top: 100, right: 460, bottom: 300 };

test.each([
  ['below the name, straight down', { x: 120, y: 90 }, { x: 120, y: 95 }, true],
  ['slanted to the far corner', { x: 120, y: 80 }, { x: 280, y: 93 }, true],
  ['back up', { x: 120, y: 90 }, { x: 120, y: 80 }, false],
  ['along the line', { x: 120, y: 80 }, { x: 300, y: 80 }, false],
  ['a little beyond the corner', { x: 100, y: 80 }, { x: 95, y: 99 }, true],
  ['well beyond the corner', { x: 100, y: 80 }, { x: 80, y: 95 }, false],
  ['above the name, straight up', { x: 200, y: 310 }, { x: 200, y: 304 }, true],
  ['above the name, down', { x: 200, y: 310 }, { x: 200, y: 320 }, false],
  ['beside the name, to the right', { x: 50, y: 200 }, { x: 80, y: 190 }, true],
  ['beside the name, to the left', { x: 500, y: 200 }, { x: 480, y: 205 }, true],
  ['beside the name, away', { x: 50, y: 200 }, { x: 30, y: 200 }, false],
])('%s', (_, exit, pointer, inside) => {
  expect(inSafeTriangle(pointer, exit, card)).toBe(inside);
});
