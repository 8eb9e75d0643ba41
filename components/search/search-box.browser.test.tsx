import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { translator } from '../../locales/index.ts';
import { SearchBox } from './search-box.tsx';

afterEach(() => {
  render(null, document.body);
});

test('has the focus from the moment it is there, so that no letter typed at once is lost', () => {
  render(<SearchBox t={translator('en')} search={() => new Promise(() => {})} onOpen={() => {}} focus />, document.body);
  expect(document.activeElement).toBe(document.querySelector('input[role=combobox]'));
});
