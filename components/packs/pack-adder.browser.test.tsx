import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { translator } from '../../locales/index.ts';
import { PackAdder, type PackState } from './pack-adder.tsx';

afterEach(() => render(null, document.body));

function show(state: PackState, busy = false) {
  const acts = { onFile: vi.fn(), onAdd: vi.fn(), onCancel: vi.fn() };
  render(<PackAdder state={state} busy={busy} language="en" t={translator('en')} {...acts} />, document.body);
  return {
    choose: document.querySelector('button') as HTMLButtonElement,
    status: document.querySelector('[role=status]') as HTMLElement,
  };
}

test.each([
  ['read', { at: 'reading', name: 'a.json' }, false],
  ['prepared', { at: 'rest' }, true],
] as const)('no other file is chosen while one is %s', (_, state, busy) => {
  const { choose } = show(state, busy);
  const chosen = vi.spyOn(document.querySelector('input') as HTMLInputElement, 'click');
  choose.click();
  expect(chosen).not.toHaveBeenCalled();
  expect(choose.ariaDisabled).toBe('true');
});

test.each<[PackState, string]>([
  [{ at: 'reading', name: 'a.json' }, 'Reading a.json …'],
  [{ at: 'read', preview: { title: 'Mine', counts: { people: 1, agreements: 0, articles: 0 }, known: 0 } }, '“Mine”: People: 1'],
  [{ at: 'refused', name: 'a.json', faults: [{ code: 'nothing', path: [] }], more: false }, 'The file has no article'],
  [{ at: 'failed', trouble: 'full' }, 'The disk is too full'],
])('%j is said in a region that was there before, or it would not be read out', (state, words) => {
  const { status } = show({ at: 'rest' });
  expect(show(state).status).toBe(status);
  expect(document.querySelectorAll('[role=status]').length).toBe(1);
  expect(status.textContent).toContain(words);
});
