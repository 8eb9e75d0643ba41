import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, type Handlers, isContentScript, isExtensionPage, type Sender } from './answer.ts';
import { type Lookup, lookup } from './protocol.ts';
import { ok } from './reply.ts';

type Listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => true | undefined;

const { listeners } = vi.hoisted(() => ({ listeners: new Set<unknown>() }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'sekilas',
      getURL: (path: string) => `chrome-extension://sekilas${path}`,
      onMessage: { addListener: (one: unknown) => listeners.add(one), removeListener: (one: unknown) => listeners.delete(one) },
    },
  },
}));

const tab = { id: 1 } as NonNullable<Sender['tab']>;
const content: Sender = { id: 'sekilas', url: 'https://news.example/', tab };
const page: Sender = { id: 'sekilas', url: 'chrome-extension://sekilas/popup.html' };

let stop: () => void;
const handlers: Handlers<Lookup> = {
  spot: () => ok({ blocks: [], introduced: [] }),
  card: () => ({ ok: false, code: 'not-found', message: 'no such entity' }),
  open: () => Promise.resolve(ok({ opened: 'panel' as const })),
  site: () => {
    throw new Error('a bug');
  },
};

beforeEach(() => {
  stop?.();
  stop = answer(lookup, (sender) => isContentScript(sender) || isExtensionPage(sender), handlers);
});

/** The reply, or `left` where the message was left to other listeners. */
function send(message: unknown, sender = content): Promise<unknown> {
  const [listener] = listeners as Set<Listener>;
  return new Promise((resolve) => {
    let answered = false;
    const later = listener?.(message, sender, (reply) => {
      answered = true;
      resolve(reply);
    });
    if (!later && !answered) resolve('left');
  });
}

describe('what is not for us is left to others', () => {
  test.each([
    [null],
    [undefined],
    [7],
    ['spot'],
    [[]],
    [{}],
    [{ type: 7 }],
    [{ type: 'unknown' }],
    [{ type: '__proto__' }],
    [{ type: 'constructor' }],
    [{ type: 'set-language', language: 'id' }],
  ])('%j', async (message) => {
    expect(await send(message)).toBe('left');
  });
});

describe('what does not fit is refused', () => {
  const spot = { type: 'spot', introduced: [], blocks: [] };
  test.each([
    [{ type: 'card' }],
    [{ type: 'card', entity: '' }],
    [{ type: 'card', entity: '__proto__' }],
    [{ type: 'card', entity: 'toString' }],
    [{ type: 'card', entity: '\ud800' }],
    [{ type: 'card', entity: ['moon'] }],
    [{ type: 'card', entity: 'moon', date: '2021' }],
    [{ type: 'card', entity: 'moon', date: '2021-02-30' }],
    [{ type: 'card', entity: 'moon', lang: 'x'.repeat(201) }],
    [{ type: 'open', target: { at: 'nowhere' } }],
    [{ type: 'open', target: null }],
    [{ type: 'site', host: 'x'.repeat(301) }],
    [{ ...spot, blocks: [{ id: -1, text: '' }] }],
    [{ ...spot, blocks: [{ id: 0.5, text: '' }] }],
    [{ ...spot, blocks: [{ id: 0, text: 'x'.repeat(200_001) }] }],
    [{ ...spot, blocks: Array(1_001).fill({ id: 0, text: '' }) }],
    [{ ...spot, introduced: [{ entity: 'moon' }] }],
  ])('%.80j', async (message) => {
    expect(await send(message)).toMatchObject({ ok: false, code: 'bad-request', message: expect.stringContaining(message.type) });
  });
});

describe('who may ask', () => {
  const request = { type: 'open', target: { at: 'entity', entity: 'moon' } };
  test.each<[who: string, sender: Sender, content: boolean, page: boolean]>([
    ['our content script', content, true, false],
    ['a page of ours', page, false, true],
    ['a page of ours in a tab', { ...page, tab }, true, true],
    ['another extension', { ...content, id: 'other' }, false, false],
    ['another extension that looks like a page of ours', { ...page, id: 'other' }, false, false],
    ['a page with our address in its own', { id: 'sekilas', url: 'https://evil.example/chrome-extension://sekilas/' }, false, false],
    ['an extension whose id begins like ours', { id: 'sekilas', url: 'chrome-extension://sekilas-not/popup.html' }, false, false],
    ['nobody that can be told', {}, false, false],
  ])('%s', async (_, sender, isContent, isPage) => {
    expect([isContentScript(sender), isExtensionPage(sender)]).toEqual([isContent, isPage]);
    const reply = await send(request, sender);
    expect(reply).toMatchObject(isContent || isPage ? { ok: true } : { ok: false, code: 'forbidden' });
  });

  test('the forbidden are not told what would have been wrong', async () => {
    expect(await send({ type: 'card' }, {})).toMatchObject({ ok: false, code: 'forbidden' });
  });
});

describe('answers', () => {
  test('a handler may answer at once, later, or with a failure', async () => {
    expect(await send({ type: 'spot', introduced: [], blocks: [] })).toEqual({ ok: true, value: { blocks: [], introduced: [] } });
    expect(await send({ type: 'open', target: { at: 'entity', entity: 'moon' } })).toEqual({ ok: true, value: { opened: 'panel' } });
    expect(await send({ type: 'card', entity: 'moon', extra: 1 })).toEqual({ ok: false, code: 'not-found', message: 'no such entity' });
  });

  test('a handler runs within the listener: the side panel needs the click behind the message', () => {
    const open = vi.spyOn(handlers, 'open');
    void send({ type: 'open', target: { at: 'entity', entity: 'moon' } });
    expect(open).toHaveBeenCalledOnce();
  });

  test('one that throws is a bug: logged, and answered', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await send({ type: 'site', host: 'news.example' })).toEqual({ ok: false, code: 'internal', message: 'a bug' });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  test('nothing is answered any more once stopped', () => {
    stop();
    expect(listeners.size).toBe(0);
  });
});
