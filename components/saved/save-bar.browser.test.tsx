import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { SavedState } from '../../corpus/library.ts';
import { translator } from '../../locales/index.ts';
import { SaveBar, type SaveStep } from './save-bar.tsx';

const KEY = 'saved-0';
afterEach(() => render(null, document.body));

function draw(step: SaveStep, saved: SavedState) {
  const acts = { onSave: vi.fn(), onSaveAnyway: vi.fn(), onCancel: vi.fn(), onRead: vi.fn(), onRemove: vi.fn(), onRestore: vi.fn() };
  render(<SaveBar step={step} saved={saved} t={translator('en')} {...acts} />, document.body);
  const buttons = [...document.querySelectorAll('button')];
  return {
    acts,
    buttons,
    said: document.querySelector('[role=status]')?.textContent,
    labels: buttons.map(({ textContent }) => textContent),
  };
}

const REST: SaveStep = { at: 'rest' };
test.each<[step: SaveStep, saved: SavedState, said: string, labels: string[]]>([
  [REST, { state: 'none' }, '', ['Save this page']],
  [REST, { state: 'saved', key: KEY }, 'You have saved this page.', ['Read it', 'Save it again', 'Remove']],
  [REST, { state: 'removed', key: KEY }, 'Removed from your saved pages.', ['Save this page', 'Put it back']],
  [{ at: 'saving' }, { state: 'none' }, 'Saving the page …', ['Save this page']],
  [{ at: 'told', lines: ['A', 'B'] }, { state: 'saved', key: KEY }, 'AB', ['Read it', 'Save it again', 'Remove']],
  // Removed since: what was said of saving is no longer so.
  [{ at: 'told', lines: ['A'] }, { state: 'removed', key: KEY }, 'Removed from your saved pages.', ['Save this page', 'Put it back']],
  [
    { at: 'asking' },
    { state: 'none' },
    'This is a private window. Saved pages are kept on this computer.',
    ['Save it anyway', 'Do not save'],
  ],
])('at %j, with %j', (step, saved, said, labels) => {
  expect(draw(step, saved)).toMatchObject({ said, labels });
});

test('each button does what it says', () => {
  const { acts, buttons } = draw(REST, { state: 'saved', key: KEY });
  for (const button of buttons) button.click();
  expect([acts.onRead, acts.onSave, acts.onRemove].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  expect([acts.onRead.mock.lastCall, acts.onRemove.mock.lastCall]).toEqual([[KEY], [KEY]]);
});
