import { expect, test } from 'vitest';
import { isWebAddress } from './web-link.tsx';

test.each([
  ['https://www.voaindonesia.com/a/1.html', true],
  ['http://example.org/', true],
  ['javascript:alert(1)', false],
  ['github:every-politician-scrapers/south-korea-ministers html/holders21.csv', false],
  ['https://en.wikipedia.org/wiki/X; https://presidency.ucsb.edu', false],
  ['', false],
])('%s: a web address is %s', (text, is) => {
  expect(isWebAddress(text)).toBe(is);
});
