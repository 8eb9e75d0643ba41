import { expect, test, vi } from 'vitest';
import { tidy } from './who-is.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

test.each<[selection: string, name: string]>([
  ['Antony Blinken', 'Antony Blinken'],
  ['  Moon\n\t Jae-in \u00a0', 'Moon Jae-in'],
  ['R&D %s “budget” <b>', 'R&D %s “budget” <b>'],
  ['x'.repeat(300), 'x'.repeat(200)],
  // A pair of surrogates is not cut in two, and no space is left at the end.
  [`${'x'.repeat(199)}😀`, 'x'.repeat(199)],
  [`${'x'.repeat(199)} y`, 'x'.repeat(199)],
  ['   ', ''],
])('$0 is looked up as $1', (selection, name) => {
  expect(tidy(selection)).toBe(name);
});
