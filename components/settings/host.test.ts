import { expect, test } from 'vitest';
import { hostIn } from './host.ts';

test.each<[text: string, host: string | undefined]>([
  ['news.example', 'news.example'],
  ['  News.Example ', 'news.example'],
  ['news.example/world?a=1', 'news.example'],
  ['https://news.example/world', 'news.example'],
  ['http://news.example:8080/', 'news.example:8080'],
  ['localhost:3000', 'localhost:3000'],
  ['http://intranet/', 'intranet'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]:80', '[::1]:80'],
  ['berita.köln', 'berita.xn--kln-sna'],
  ['', undefined],
  ['news', undefined],
  ['two words.example', undefined],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
])('%j is the host %s', (text, host) => {
  expect(hostIn(text)).toBe(host);
});
