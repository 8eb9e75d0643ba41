import { expect, test } from 'vitest';
import { formatBytes } from './bytes.ts';

test.each([
  [0, 'en', '0 kB'],
  [1_500, 'en', '1.5 kB'],
  [3_240_000, 'en', '3.2 MB'],
  [3_240_000, 'id', '3,2 MB'],
  [12_000_000_000, 'en', '12 GB'],
  [5e15, 'en', '5,000 TB'],
] as const)('%d in %s', (bytes, language, expected) => {
  expect(formatBytes(bytes, language).replace('\u00a0', ' ')).toBe(expected);
});
