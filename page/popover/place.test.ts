import { expect, test } from 'vitest';
import { placeCard } from './place.ts';

const viewport = { width: 1_000, height: 800 };
const card = { width: 360, height: 300 };
const line = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

test.each([
  ['below its line', line(100, 100), card, viewport, { left: 100, top: 128 }],
  ['above where it does not fit below', line(100, 700), card, viewport, { left: 100, top: 392 }],
  ['below where there is more room', line(100, 240), card, { width: 1_000, height: 560 }, { left: 100, top: 268, room: 284 }],
  ['squeezed above, its line in view', line(100, 280), card, { width: 1_000, height: 560 }, { left: 100, top: 8, room: 264 }],
  ['moved in from the right edge', line(900, 100), card, viewport, { left: 632, top: 128 }],
  ['moved in from the left edge', line(-50, 100), card, viewport, { left: 8, top: 128 }],
  ['in a window of 320 px', line(100, 50), { width: 304, height: 300 }, { width: 320, height: 400 }, { left: 8, top: 78 }],
  ['in a window that is too small', line(10, 100), card, { width: 200, height: 200 }, { left: 8, top: 8 }],
  ['to whole pixels', line(10.4, 10.4), card, viewport, { left: 10, top: 38 }],
])('%s', (_, at, size, room, place) => {
  expect(placeCard(at, size, room)).toMatchObject(place);
});
