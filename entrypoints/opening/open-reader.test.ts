import { beforeEach, expect, test, vi } from 'vitest';
import type { Target } from '../../messages/protocol.ts';
import { openReader } from './open-reader.ts';

type Open = (options: { tabId: number }) => Promise<void>;

const { browser, calls } = vi.hoisted(() => {
  const calls: string[] = [];
  const note = (name: string) => async (value: unknown) => void calls.push(`${name} ${JSON.stringify(value)}`);
  return {
    calls,
    browser: {
      sidePanel: undefined as { open: Open } | undefined,
      sidebarAction: undefined as { open: () => Promise<void> } | undefined,
      runtime: { getURL: (path: string) => `extension:/${path}` },
      tabs: { create: note('tab') },
      storage: { session: { set: note('set'), remove: note('remove') } },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

const passage: Target = { at: 'article', article: 'visit.id', block: 3 };

beforeEach(() => {
  calls.length = 0;
  browser.sidebarAction = undefined;
  vi.spyOn(crypto, 'randomUUID').mockReturnValue('0-0-0-0-0');
});

test('the panel opens before anything else is awaited, and is told where', async () => {
  browser.sidePanel = { open: vi.fn(async () => undefined) };
  const opening = openReader(passage, { tabId: 7 }, 'page');
  expect(browser.sidePanel.open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
  expect(await opening).toBe('panel');
  expect(calls).toEqual([`set ${JSON.stringify({ 'reader-target': { target: passage, nonce: '0-0-0-0-0' } })}`]);
});

test('the panel opens at once for a place that is still to be found', async () => {
  browser.sidePanel = { open: vi.fn(async () => undefined) };
  let find: (target: Target) => void = () => undefined;
  const opening = openReader(new Promise((resolve) => (find = resolve)), { tabId: 7 }, 'browser');
  expect(browser.sidePanel.open).toHaveBeenCalledOnce();
  expect(calls).toEqual([]);
  find(passage);
  expect(await opening).toBe('panel');
  expect(calls).toHaveLength(1);
});

test('in Firefox the sidebar opens for a menu, and a tab for a click in a page, or where the sidebar does not open', async () => {
  browser.sidebarAction = { open: async () => undefined };
  expect(await openReader(passage, { tabId: 7 }, 'browser')).toBe('panel');
  expect(await openReader(passage, { tabId: 7 }, 'page')).toBe('tab');
  browser.sidebarAction = { open: () => Promise.reject(new Error('user input handler')) };
  expect(await openReader(passage, { tabId: 7 }, 'browser')).toBe('tab');
});

test.each<[why: string, open: Open | undefined, tabId: number | undefined]>([
  ['there is no side panel', undefined, 7],
  ['the message is not of a tab', async () => undefined, undefined],
  ['the browser does not see the click', () => Promise.reject(new Error('user gesture')), 7],
])('a tab opens where %s', async (_, open, tabId) => {
  browser.sidePanel = open && { open };
  expect(await openReader(passage, { tabId }, 'page')).toBe('tab');
  expect(calls.at(-1)).toBe('tab {"url":"extension://sidepanel.html#/article/visit.id/3"}');
  // A place that nobody waits for is taken back.
  expect(calls.filter((call) => call.startsWith('set')).length).toBe(calls.filter((call) => call.startsWith('remove')).length);
});
