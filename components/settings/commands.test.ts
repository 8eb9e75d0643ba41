import { expect, test } from 'vitest';
import { keyCaps } from './commands.ts';

test.each([
  ['Alt+Period', ['Alt', '.']],
  ['Alt+.', ['Alt', '.']],
  ['MacCtrl+Shift+W', ['Ctrl', 'Shift', 'W']],
  ['⌃⇧W', ['⌃⇧W']],
  ['', []],
])('%s is written on %j', (shortcut, caps) => {
  expect(keyCaps(shortcut)).toEqual(caps);
});
