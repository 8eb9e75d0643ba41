import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseStart } from './start-args.ts';

test('without arguments the sample site is shown', () => {
  expect(parseStart([])).toEqual({ kind: 'sample' });
});

test('a file and an address are told apart', () => {
  expect(parseStart(['--page', 'package.json'])).toEqual({ kind: 'file', path: resolve('package.json') });
  expect(parseStart(['--page', 'https://example.org/a'])).toEqual({ kind: 'url', url: 'https://example.org/a' });
});

test.each([
  [['--page'], /--page <value>' argument missing.*usage/s],
  [['--page', ''], /needs a file or an address/],
  [['--page', 'no-such-file.html'], /no such file: .*no-such-file\.html/],
  [['--page', 'tools'], /is not a file/],
  [['--page', 'chrome://version'], /not a web address/],
  [['--page', 'file:///etc/hosts'], /not a web address/],
  [['--pages', 'x'], /Unknown option '--pages'.*usage/s],
  [['page.html'], /Unexpected argument 'page\.html'.*usage/s],
])('%j is refused', (args, message) => {
  expect(() => parseStart(args)).toThrow(message);
});
