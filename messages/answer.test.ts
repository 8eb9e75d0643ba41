import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, answerOwnPages, type Handlers, isContentScript, isExtensionPage, type Sender, service } from './answer.ts';
import { type Change, change } from './changes.ts';
import { type Lookup, lookup } from './from-page.ts';
import { ok } from './reply.ts';
import type { ToPage } from './to-page.ts';

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
  'card-style': () => ok('.card {}'),
  open: () => Promise.resolve(ok({ opened: 'panel' as const })),
  sense: () => ok({}),
  site: () => {
    throw new Error('a bug');
  },
};
const changed = vi.fn(() => ok(null));
const changes: Handlers<Change> = {
  'set-site': changed,
  'set-page': changed,
  'set-paused': changed,
  'packs-changed': changed,
  prefer: changed,
  allow: changed,
  'save-page': () => ok({ result: 'refused', why: 'full' }),
  'remove-saved': changed,
  'restore-saved': changed,
  'write-note': () => ok(1),
  'drop-note': changed,
  visit: changed,
  'forget-visits': changed,
  'data-restored': changed,
};
const gate = { admits: vi.fn(() => true), refused: vi.fn() };

beforeEach(() => {
  stop?.();
  vi.clearAllMocks();
  const services = [
    service(lookup, (sender) => isContentScript(sender) || isExtensionPage(sender), handlers),
    service(change, isExtensionPage, changes),
  ];
  stop = answer(services, gate);
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

const UNTYPED = [null, undefined, 7, 'spot', [], ['spot'], {}, { type: 7 }, { type: null }];
const UNKNOWN = ['unknown', '__proto__', 'constructor', 'toString', '', 'x'.repeat(1_000_000), 'delete-all', 'export', 'import', 'spot-v0'];

describe('what is not of the protocol', () => {
  test.each(UNTYPED.map((message) => [message]))('%j is refused to everybody', async (message) => {
    expect(await send(message)).toMatchObject({ ok: false, code: 'bad-request' });
    expect(await send(message, page)).toMatchObject({ ok: false, code: 'bad-request' });
    expect(gate.refused.mock.calls).toEqual([['bad-request'], ['bad-request']]);
  });
  test.each(UNKNOWN)('$0 is not for a content script, whether it exists or not, and not known to a page of ours', async (type) => {
    expect(await send({ type })).toMatchObject({ ok: false, code: 'forbidden' });
    const reply = await send({ type }, page);
    expect(reply).toMatchObject({ ok: false, code: 'bad-request' });
    expect(JSON.stringify(reply).length).toBeLessThan(200);
  });
});

describe('what does not fit is refused', () => {
  const spot = { type: 'spot', introduced: [], blocks: [] };
  const text = 'x'.repeat(200_000);
  test.each<[what: string, message: { type: string; [field: string]: unknown }]>([
    ['a card of nobody', { type: 'card' }],
    ['a card of an empty id', { type: 'card', entity: '' }],
    ['a card of an id that every object has', { type: 'card', entity: '__proto__' }],
    ['a card of an id with a capital', { type: 'card', entity: 'toString' }],
    ['a card of half a letter', { type: 'card', entity: '\ud800' }],
    ['a card of a list', { type: 'card', entity: ['moon'] }],
    ['a card on a year', { type: 'card', entity: 'moon', date: '2021' }],
    ['a card on a day that is none', { type: 'card', entity: 'moon', date: '2021-02-30' }],
    ['a card in a language of 201 letters', { type: 'card', entity: 'moon', lang: 'x'.repeat(201) }],
    ['a card of an id of 20 million letters', { type: 'card', entity: 'x'.repeat(20_000_000) }],
    ['the reader at no place', { type: 'open', target: { at: 'nowhere' } }],
    ['the reader at nothing', { type: 'open', target: null }],
    ['a site of 301 letters', { type: 'site', host: 'x'.repeat(301) }],
    ['a block before the first', { ...spot, blocks: [{ id: -1, text: '' }] }],
    ['half a block', { ...spot, blocks: [{ id: 0.5, text: '' }] }],
    ['a block too long', { ...spot, blocks: [{ id: 0, text: 'x'.repeat(200_001) }] }],
    ['too many blocks', { ...spot, blocks: Array(1_001).fill({ id: 0, text: '' }) }],
    ['blocks too long together', { ...spot, blocks: Array(100).fill({ id: 0, text }) }],
    ['half an introduction', { ...spot, introduced: [{ entity: 'moon' }] }],
  ])('%s', async (_, message) => {
    const reply = await send(message);
    expect(reply).toMatchObject({ ok: false, code: 'bad-request', message: expect.stringContaining(message.type) });
    expect(JSON.stringify(reply).length).toBeLessThan(2_000);
  });
});

describe('what a pack of the reader’s may hold can be asked for', () => {
  const id = 'a'.repeat(200);
  test.each([
    ['a card, of whom else it may mean', { type: 'card', entity: id, others: [id] }],
    ['names, after an introduction', { type: 'spot', introduced: [{ entity: id, block: 0, at: 0, form: 'A' }], blocks: [] }],
    ['the reader at a person', { type: 'open', target: { at: 'entity', entity: id } }],
    ['the reader at an article', { type: 'open', target: { at: 'article', article: `${id}.id` } }],
  ])('%s', async (_, message) => {
    expect(await send(message)).not.toMatchObject({ code: 'bad-request' });
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

  test.each<[Change]>([
    [{ type: 'set-site', host: 'news.example', enabled: false }],
    [{ type: 'set-page', address: 'https://news.example/', enabled: false }],
    [{ type: 'set-paused', paused: true }],
    [{ type: 'prefer', preferences: { offEverywhere: true } }],
  ])('only a page of ours may ask for %j', async (message) => {
    expect(await send(message, content)).toMatchObject({ ok: false, code: 'forbidden' });
    expect(await send(message, {})).toMatchObject({ ok: false, code: 'forbidden' });
    expect(changed).not.toHaveBeenCalled();
    expect(await send(message, page)).toEqual({ ok: true, value: null });
  });

  test('who has asked too much is refused before anything is looked at', async () => {
    gate.admits.mockReturnValueOnce(false);
    expect(await send({ type: 'card' })).toMatchObject({ ok: false, code: 'busy' });
    expect(gate.refused).toHaveBeenCalledExactlyOnceWith('busy');
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

test('a content script answers pages of ours, and leaves everything else alone', async () => {
  stop();
  const other = 7;
  stop = answerOwnPages<ToPage>((request) => request.type !== 'frame' || request.except.includes(other), {
    list: () => ok({ entities: [] }),
    frame: () => ok({ frame: 3, path: [0], within: 0, visited: 0, writing: false, named: [] }),
    step: () => ok(null),
    'open-card': () => ok(null),
    source: () => ok({ address: '', html: '' }),
    'site-changed': () => ok(null),
  });
  expect(await send({ type: 'list' }, page)).toEqual({ ok: true, value: { entities: [] } });
  expect(await send({ type: 'frame', except: [other] }, page)).toMatchObject({ ok: true, value: { frame: 3 } });
  for (const message of [...UNTYPED, { type: 'prefer' }, { type: 'frame', except: [] }]) expect(await send(message, page)).toBe('left');
  expect(await send({ type: 'list' }, content)).toBe('left');
});
