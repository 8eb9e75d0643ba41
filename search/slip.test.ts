import { expect, test } from 'vitest';
import { isOneSlipAway } from './slip.ts';

test.each<[a: string, b: string, is: boolean]>([
  ['blinkn', 'blinken', true],
  ['bliinken', 'blinken', true],
  ['blonken', 'blinken', true],
  ['blniken', 'blinken', true],
  ['blinkne', 'blinken', true],
  ['blinken', 'blinken', false],
  ['blnikn', 'blinken', false],
  ['', 'a', true],
  ['', '', false],
  ['ab', 'ba', true],
  ['menteri', 'mentor', false],
])('%s and %s: %s', (a, b, is) => {
  expect([isOneSlipAway(a, b), isOneSlipAway(b, a)]).toEqual([is, is]);
});
