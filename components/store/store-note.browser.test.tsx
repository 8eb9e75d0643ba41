import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { translator } from '../../locales/index.ts';
import { StoreNote, type StoreState } from './store-note.tsx';

afterEach(() => render(null, document.body));

function show(store: StoreState) {
  render(<StoreNote store={store} t={translator('en')} onRepair={() => undefined} />, document.body);
  return document.querySelector('.store') as HTMLElement;
}

test('how a repair goes is said where the trouble stood: a region that comes with its words is not read out', () => {
  const note = show({ state: 'trouble', trouble: 'damaged' });
  expect([note.role, note.textContent]).toEqual(['alert', expect.stringContaining('damaged')]);
  for (const [state, words] of [
    [{ state: 'repairing', done: 0.5 }, 'Rebuilding the library …'],
    [
      { state: 'repaired', saved: { href: 'blob:x', name: 'x.json' } },
      'The library has been rebuilt. Keep what could be read of the old one',
    ],
  ] as const) {
    expect(show(state)).toBe(note);
    expect([note.role, note.textContent?.trim()]).toEqual(['status', words]);
  }
  expect([show({ state: 'unrepaired' }), note.role]).toEqual([note, 'alert']);
});
