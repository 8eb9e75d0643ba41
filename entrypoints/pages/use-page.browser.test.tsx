import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { PageList, Reply } from '../../messages/protocol.ts';
import type { ActiveTab } from './active-tab.ts';
import { usePage } from './use-page.ts';

const { inFront, answers } = vi.hoisted(() => ({
  inFront: { id: 0 },
  answers: new Map<number, (reply: Reply<PageList>) => void>(),
}));
const tabOf = (id: number): ActiveTab => ({ id, windowId: 1, host: undefined, incognito: false });
vi.mock('wxt/browser', () => ({ browser: { storage: { local: { onChanged: { addListener() {}, removeListener() {} } } } } }));
vi.mock('./active-tab.ts', () => ({ activeTab: async () => tabOf(inFront.id) }));
vi.mock('./use-choices.ts', () => ({ settings: { read: async () => ({ offSites: [], offPages: [], offEverywhere: false }) } }));
vi.mock('../../messages/frames.ts', () => ({
  listOf: (tab: number) => new Promise((resolve) => void answers.set(tab, resolve)),
}));

afterEach(() => {
  render(null, document.body);
});

const listed = (host: string) => ({ ok: true, value: { host, entities: [] } }) as unknown as Reply<PageList>;

function Shown() {
  const [{ host }, look] = usePage();
  return (
    <button type="button" onClick={() => void look()}>
      {host}
    </button>
  );
}

test('the answer of a page that was in front comes too late to take the place of the one that is', async () => {
  inFront.id = 1;
  render(<Shown />, document.body);
  const button = document.querySelector('button') as HTMLButtonElement;
  await expect.poll(() => answers.has(1)).toBe(true);
  inFront.id = 2;
  button.click();
  await expect.poll(() => answers.has(2)).toBe(true);
  answers.get(2)?.(listed('new.example'));
  await expect.poll(() => button.textContent).toBe('new.example');
  answers.get(1)?.(listed('old.example'));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  expect(button.textContent).toBe('new.example');
});
