import { expect, test } from 'vitest';
import en from '../locales/en.json' with { type: 'json' };
import id from '../locales/id.json' with { type: 'json' };
import { manifestMessages } from './manifest-strings.ts';

test('only strings of the manifest are taken, under the names that it uses', () => {
  expect(manifestMessages({ 'manifest.name': 'Sekilas', 'manifest.description': 'At a glance', 'popup.page': 'On this page' })).toEqual({
    ext_name: { message: 'Sekilas' },
    ext_description: { message: 'At a glance' },
  });
});

test('a description that stores would refuse is refused here', () => {
  expect(() => manifestMessages({ 'manifest.description': 'x'.repeat(133) })).toThrow(/133 letters; stores take 132/);
});

test('both languages have the same strings, of a length that stores take', () => {
  expect(Object.keys(manifestMessages(en))).toEqual(Object.keys(manifestMessages(id)));
});
