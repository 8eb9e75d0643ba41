import { expect, test, vi } from 'vitest';
import { ask, askPage } from './ask.ts';
import { ok, refuse } from './reply.ts';

const { browser } = vi.hoisted(() => ({ browser: { runtime: { sendMessage: vi.fn() }, tabs: { sendMessage: vi.fn() } } }));
vi.mock('wxt/browser', () => ({ browser }));

const request = { type: 'open', target: { at: 'entity', entity: 'moon' } } as const;

test.each([
  ['an answer', ok({ opened: 'panel' }), ok({ opened: 'panel' })],
  ['a refusal', refuse('busy', 'later'), refuse('busy', 'later')],
  ['a value of another request', ok({ blocks: [] }), { ok: false, code: 'internal' }],
  ['a code that nobody knows', { ok: false, code: 'tired', message: '' }, { ok: false, code: 'internal' }],
  ['a value without a word of success', { opened: 'panel' }, { ok: false, code: 'internal' }],
  ['nothing', undefined, { ok: false, code: 'internal' }],
])('what the background answers is checked: %s', async (_, reply, expected) => {
  browser.runtime.sendMessage.mockResolvedValue(reply);
  expect(await ask(request)).toMatchObject(expected);
});

test('a background that is gone is a failure, not an error', async () => {
  browser.runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection'));
  expect(await ask(request)).toEqual(refuse('gone', 'Could not establish connection'));
});

test('what a page answers is checked: its process may not be ours any more', async () => {
  browser.tabs.sendMessage.mockResolvedValue(ok({ entities: [{ entity: '<b>', type: 'person', name: 'A', count: -1 }] }));
  expect(await askPage(1, { type: 'list' })).toMatchObject({ ok: false, code: 'internal' });
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, { type: 'list' }, { frameId: 0 });
});
