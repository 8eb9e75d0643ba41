import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { translator } from '../../locales/index.ts';
import type { Outcome } from './results.ts';
import { SearchBox } from './search-box.tsx';
import type { Search } from './use-results.ts';

afterEach(() => {
  render(null, document.body);
});

const input = () => document.querySelector<HTMLInputElement>('input[role=combobox]') as HTMLInputElement;
const press = (key: string) => input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
/** Lets what was typed be drawn, and its effects run: Preact runs them in the frame after. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

async function type(text: string): Promise<void> {
  input().value = text;
  input().dispatchEvent(new InputEvent('input', { bubbles: true }));
  await drawn();
}

function outcome(...titles: string[]): Outcome {
  const results = titles.map((text) => ({
    key: text,
    kind: 'person' as const,
    title: { text, marks: [] },
    target: { at: 'entity' as const, entity: text },
  }));
  return { results, suggestions: [], ahead: false, notes: results.length === 0 ? ['“x:” is not known.'] : [] };
}

/** A search that answers when it is told to, the query of before too late. */
function show() {
  const onOpen = vi.fn();
  const answers = new Map<string, { early(titles: string[]): void; all(titles: string[]): void }>();
  const search: Search = (query, _, onEarly) =>
    new Promise((resolve) => {
      answers.set(query, { early: (titles) => onEarly(outcome(...titles)), all: (titles) => resolve(outcome(...titles)) });
    });
  render(<SearchBox t={translator('en')} search={search} onOpen={onOpen} focus />, document.body);
  return { onOpen, answers, opened: () => onOpen.mock.calls.map(([target]) => target.entity) };
}

test('has the focus from the moment it is there, so that no letter typed at once is lost', () => {
  show();
  expect(document.activeElement).toBe(input());
});

test('Enter before there are any results opens the first of them when they come', async () => {
  const { answers, opened } = show();
  await type('kim');
  press('Enter');
  answers.get('kim')?.early([]);
  await drawn();
  expect(opened()).toEqual([]);
  answers.get('kim')?.all(['Kim Jong Un', 'Sung Kim']);
  await expect.poll(opened).toEqual(['Kim Jong Un']);
});

test('Enter before the results of what was typed opens the first of these, not of those that still stand there', async () => {
  const { answers, opened } = show();
  await type('k');
  answers.get('k')?.all(['Kang Kyung-wha']);
  await type('kim');
  press('Enter');
  answers.get('kim')?.all(['Kim Jong Un']);
  await expect.poll(opened).toEqual(['Kim Jong Un']);
});

test('who types on after Enter has thought again: nothing is opened', async () => {
  const { answers, opened } = show();
  await type('k');
  answers.get('k')?.all(['Kang Kyung-wha']);
  await type('ki');
  press('Enter');
  await type('kim');
  answers.get('kim')?.all(['Kim Jong Un']);
  await expect.poll(() => document.querySelector('[role=listbox]')?.ariaBusy).toBe('false');
  await drawn();
  expect(document.querySelector('[role=option]')?.textContent).toBe('Kim Jong Un');
  expect(opened()).toEqual([]);
});

test('what could not be meant is read out with how much was found', async () => {
  const { answers } = show();
  await type('x:y');
  answers.get('x:y')?.all([]);
  await expect.poll(() => document.querySelector('[role=status]')?.textContent).toBe('Results: 0 “x:” is not known.');
});
