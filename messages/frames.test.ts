import { beforeEach, describe, expect, test, vi } from 'vitest';
import { countOf, framesOf, listOf, openCardIn, stepIn } from './frames.ts';
import type { Listed, PageFrame, ToPage } from './protocol.ts';
import { ok, refuse } from './reply.ts';

const { browser } = vi.hoisted(() => ({ browser: { tabs: { sendMessage: vi.fn() } } }));
vi.mock('wxt/browser', () => ({ browser }));

/** A frame as its script would answer for it: with its names, and the place among them that the reader was led to. */
class Frame {
  readonly state: Omit<PageFrame, 'named'>;
  readonly names: string[];
  at: number | undefined;

  constructor(frame: number, path: number[], names: string[], state: Partial<PageFrame> = {}) {
    this.state = { frame, path, within: 0, visited: 0, writing: false, ...state };
    this.names = names;
  }

  answer(request: ToPage): unknown {
    switch (request.type) {
      case 'frame':
        if (request.except.includes(this.state.frame) || (this.state.frame !== 0 && this.names.length === 0)) return undefined;
        return ok({ ...this.state, named: this.names });
      case 'list':
        return ok({ host: `frame ${this.state.frame}`, entities: this.names.map(listed) });
      case 'step':
        return this.step(request);
      case 'open-card':
        return this.names.length > 0 ? ok(null) : refuse('not-found', '');
      case 'site-changed':
        return ok(null);
    }
  }

  step({ by, entity, anew, focus }: Extract<ToPage, { type: 'step' }>): unknown {
    let at = this.at === undefined || anew ? (by === 1 ? 0 : this.names.length - 1) : this.at + by;
    while (entity !== undefined && at in this.names && this.names[at] !== entity) at += by;
    if (!(at in this.names)) return refuse('not-found', '');
    this.at = at;
    this.state.visited = ++clock;
    focused = focus;
    here = `${this.state.frame}: ${this.names[at]}`;
    return ok(null);
  }
}

let clock = 0;
let here = '';
let focused = false;
let frames: Frame[] = [];

const listed = (entity: string): Listed => ({ entity, type: 'person', name: entity, count: 1 });

beforeEach(() => {
  clock = 0;
  here = '';
  browser.tabs.sendMessage.mockReset();
  browser.tabs.sendMessage.mockImplementation(async (_tab: number, request: ToPage, to?: { frameId: number }) => {
    const asked = to ? frames.filter(({ state }) => state.frame === to.frameId) : frames.toReversed();
    if (asked.length === 0) throw new Error('Could not establish connection');
    return asked.map((frame) => frame.answer(request)).find((reply) => reply !== undefined);
  });
});

/** Two frames, the first with another in it, and one without a name. */
const page = () => [
  new Frame(0, [], ['a', 'b'], { within: 4 }),
  new Frame(21, [1], ['e']),
  new Frame(30, [2], []),
  new Frame(8, [0], ['b', 'c']),
  new Frame(13, [0, 0], ['d']),
];

describe('the names of a page and its frames', () => {
  test('stand in reading order, each once', async () => {
    frames = page();
    expect((await framesOf(1)).map(({ frame }) => frame)).toEqual([0, 8, 13, 21]);
    const list = await listOf(1);
    expect(list).toEqual(
      ok({ host: 'frame 0', entities: ['a', 'b', 'c', 'd', 'e'].map((name) => ({ ...listed(name), count: name === 'b' ? 2 : 1 })) }),
    );
  });

  test('are counted, each once', async () => {
    frames = page();
    expect(await countOf(1)).toBe(5);
    expect(new Set(browser.tabs.sendMessage.mock.calls.map(([, { type }]) => type))).toEqual(new Set(['frame']));
  });

  test('are gone through one after another, and back, and round', async () => {
    frames = page();
    const walk = async (by: 1 | -1, count: number) => {
      const met: string[] = [];
      for (let step = 0; step < count; step++) {
        expect(await stepIn(1, { by, focus: true })).toEqual(ok(null));
        met.push(here);
      }
      return met;
    };
    expect(await walk(1, 7)).toEqual(['0: a', '0: b', '8: b', '8: c', '13: d', '21: e', '0: a']);
    expect(await walk(-1, 7)).toEqual(['21: e', '13: d', '8: c', '8: b', '0: b', '0: a', '21: e']);
  });

  test('of one entity are gone through, wherever they stand', async () => {
    frames = page();
    const met = [];
    for (let step = 0; step < 3; step++) {
      await stepIn(1, { by: 1, entity: 'b', focus: false });
      met.push(here);
    }
    expect(met).toEqual(['0: b', '8: b', '0: b']);
    expect(await stepIn(1, { by: 1, entity: 'nobody', focus: false })).toMatchObject({ code: 'not-found' });
  });

  test('go on from the frame that the reader has put the focus into', async () => {
    frames = page();
    if (frames[1]) frames[1].state.visited = 5;
    await stepIn(1, { by: 1, focus: true });
    expect(here).toBe('21: e');
  });

  test.each([
    [false, true],
    [true, false],
  ])('take the focus with them unless the reader is writing (%s)', async (writing, moves) => {
    frames = page();
    if (frames[3]) frames[3].state.writing = writing;
    await stepIn(1, { by: 1, focus: true });
    expect(focused).toBe(moves);
  });

  test('a card is opened where there is a name', async () => {
    frames = page();
    frames[0]?.names.splice(0);
    expect(await openCardIn(1)).toEqual(ok(null));
    expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(1, { type: 'open-card' }, { frameId: 8 });
  });
});

describe('what a page may not make of it', () => {
  test('one without frames is asked once', async () => {
    frames = [new Frame(0, [], ['a'])];
    await framesOf(1);
    expect(browser.tabs.sendMessage).toHaveBeenCalledOnce();
  });

  test.each([
    [200, 17],
    [201, 1],
  ])('of %d frames, %d are looked into', async (within, read) => {
    frames = Array.from({ length: within + 1 }, (_, frame) => new Frame(frame, frame === 0 ? [] : [frame], ['a'], { within }));
    expect(await framesOf(1)).toHaveLength(read);
    expect(browser.tabs.sendMessage).toHaveBeenCalledTimes(read);
  });

  test.each([
    ['the list', () => listOf(1)],
    ['a step', () => stepIn(1, { by: 1, focus: true })],
    ['a card', () => openCardIn(1)],
  ])('one without a script fails quietly: %s', async (_, ask) => {
    frames = [];
    expect(await ask()).toMatchObject({ ok: false });
  });
});
