import { expect, test } from 'vitest';
import { articleAddress } from './address.ts';

const HERE = 'https://www.news.example/2021/visit?id=7&utm_source=mail#photos';
const OWN = 'https://www.news.example/2021/visit?id=7';

test.each<[canonical: string | undefined, address: string | undefined, readAt?: string]>([
  ['https://news.example/2021/visit', 'https://news.example/2021/visit'],
  ['/2021/visit', 'https://www.news.example/2021/visit'],
  ['https://m.news.example/2021/visit?fbclid=1', 'https://m.news.example/2021/visit'],
  ['https://news.example/2021/visit#top', 'https://news.example/2021/visit'],
  [undefined, OWN],
  ['', OWN],
  // What a hostile page may call its own.
  ['javascript:alert(1)', OWN],
  ['data:text/html,x', OWN],
  ['https://reader:secret@news.example/2021/visit', OWN],
  ['https://other.example/what-was-saved-from-there', OWN],
  ['https://news.example.evil.example/', OWN],
  [`https://news.example/${'x'.repeat(64_000)}`, OWN],
  ['https://', OWN],
  // Where it is read.
  [undefined, 'https://news.example/a', 'https://reader:secret@news.example/a'],
  [undefined, undefined, 'about:blank'],
  [undefined, undefined, 'file:///home/reader/page.html'],
  [undefined, undefined, 'chrome-extension://x/sidepanel.html'],
  [undefined, undefined, `https://news.example/${'x'.repeat(64_000)}`],
  ['https://news.example/a', undefined, 'about:blank'],
])('with canonical $0 it is kept under $1', (canonical, address, readAt = HERE) => {
  expect(articleAddress(readAt, canonical)).toBe(address);
});
