import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakOf } from './broken-json.ts';

test.for<[text: string, at: number, why: string]>([
  ['', 0, 'cut-short'],
  ['{"a": 1', 7, 'cut-short'],
  ['["a', 3, 'cut-short'],
  ['["\\u00', 6, 'cut-short'],
  ['[1, tr', 6, 'cut-short'],
  ['[1,]', 3, 'no-json'],
  ['{"a": 1,}', 8, 'no-json'],
  ['{"a" 1}', 5, 'no-json'],
  ['{a: 1}', 1, 'no-json'],
  ['[1] 2', 4, 'no-json'],
  ['[1}', 2, 'no-json'],
  ['[01]', 1, 'no-json'],
  ['["\\x"]', 2, 'no-json'],
  ['["a\n"]', 1, 'quote'],
])('%j breaks at %d: %s', ([text, at, why]) => {
  expect(breakOf(text)).toEqual({ at, why });
});

test('finds a break where JSON.parse does, and only there', () => {
  const json = fc.json();
  const edited = fc
    .tuple(json, fc.nat(), fc.nat(3), fc.string({ maxLength: 2, unit: fc.constantFrom(...'{}[]",:\\u0e1tn \n\u0001.-+') }))
    .map(([text, at, length, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + length);
    });
  fc.assert(
    fc.property(fc.oneof(json, edited), (text) => {
      let sound = true;
      try {
        JSON.parse(text);
      } catch {
        sound = false;
      }
      expect(breakOf(text) === undefined).toBe(sound);
    }),
    { numRuns: 3_000 },
  );
});
