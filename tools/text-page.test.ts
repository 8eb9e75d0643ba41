import { expect, test } from 'vitest';
import { linesOf, textPage } from './text-page.ts';

test('lines keep their offsets, blank ones are left out', () => {
  expect(linesOf('Satu\n\n  \nDua & tiga\n')).toEqual([
    { at: 0, text: 'Satu' },
    { at: 9, text: 'Dua & tiga' },
  ]);
});

test('a text becomes paragraphs, with its date and language where they are known', () => {
  expect(textPage('a < b', { title: 't' })).toContain('<p>a &lt; b</p>');
  expect(textPage('a', { title: 't' })).not.toContain('ld+json');
  expect(textPage('a', { title: 't', date: '2021-08-06', lang: 'id' })).toMatch(/lang="id".*"datePublished":"2021-08-06"/s);
});
