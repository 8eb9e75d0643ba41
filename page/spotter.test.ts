import { describe, expect, test } from 'vitest';
import type { Introduction, Mention } from '../recognizer/types.ts';
import { Introductions } from './introductions.ts';
import { type Asked, type SpotRequest, Spotter } from './spotter.ts';

/** Knows "Sung Kim" in full and "Kim" once he is introduced: the smallest recognizer that leaves answers open. */
function spot(request: SpotRequest) {
  const introduced: Introduction[] = [];
  const known = request.introduced.length > 0;
  const blocks = request.blocks.map(({ id, text }) => {
    const full = text.indexOf('Sung Kim');
    if (full !== -1) introduced.push({ entity: 'sung-kim', block: id, at: full, form: 'Sung Kim' });
    const start = full === -1 ? text.indexOf('Kim') : full;
    const found = full !== -1 || (start !== -1 && known);
    return { id, open: full === -1 && start !== -1, mentions: found ? [mention(start, text.length)] : [] };
  });
  return Promise.resolve({ blocks, introduced });
}

function mention(start: number, end: number): Mention {
  return { start, end, entity: 'sung-kim', type: 'person', how: 'full', confidence: 1 };
}

function block(id: number, text: string): Asked {
  return { id, text, alive: true, open: false, mentions: [] };
}

function spotterOf(answer: (request: SpotRequest) => ReturnType<typeof spot> | Promise<undefined> = spot) {
  const asked: SpotRequest[] = [];
  const told: number[][] = [];
  const stop = new AbortController();
  const spotter = new Spotter<Asked>(
    (request) => {
      asked.push(request);
      return answer(request);
    },
    (changed) => told.push(changed.map(({ id }) => id)),
    stop.signal,
  );
  return { spotter, asked, told, stop };
}

describe('asking', () => {
  test('a short name is asked about again when a later block introduces it', async () => {
    const blocks = [block(1, 'Kim'), block(2, 'x'.repeat(150_000)), block(3, 'Sung Kim')];
    const { spotter, asked } = spotterOf();
    await spotter.push(blocks);
    expect(asked.map((request) => request.blocks.map(({ id }) => id))).toEqual([[1], [2], [3], [1]]);
    expect(blocks.map(({ mentions }) => mentions.length)).toEqual([1, 0, 1]);
  });

  test('what is asked about again, and names the same as before, is not told anew', async () => {
    const blocks = [block(1, 'Kim'), block(2, 'x'.repeat(150_000)), block(3, 'Sung Kim')];
    const { spotter, asked, told } = spotterOf();
    await spotter.push(blocks);
    expect(told).toEqual([[3], [1]]);
    await spotter.push(blocks);
    expect([asked.length, told.length]).toEqual([7, 2]);
  });

  test('blocks are not asked about again for what was introduced in their own request', async () => {
    const blocks = [block(1, 'Kim'), block(2, 'Sung Kim'), block(3, 'Kim')];
    const { spotter, asked } = spotterOf((request) => {
      const known = request.blocks.some(({ text }) => text === 'Sung Kim');
      const own: Introduction[] = known ? [{ entity: 'sung-kim', block: 2, at: 0, form: 'Sung Kim' }] : [];
      return spot({ ...request, introduced: [...request.introduced, ...own] });
    });
    await spotter.push(blocks);
    expect([asked.length, ...blocks.map(({ mentions }) => mentions.length)]).toEqual([1, 1, 1, 1]);
  });

  test('the order of arrival does not matter', async () => {
    const blocks = [block(3, 'Sung Kim'), block(1, 'Kim')];
    const { spotter } = spotterOf();
    await Promise.all(blocks.map((one) => spotter.push([one])));
    expect(blocks.map(({ mentions }) => mentions.length)).toEqual([1, 1]);
  });

  test('batches keep to the limits of a request', async () => {
    const { spotter, asked } = spotterOf();
    await spotter.push(Array.from({ length: 2_500 }, (_, id) => block(id, 'a')));
    expect(asked.map((request) => request.blocks.length)).toEqual([1_000, 1_000, 500]);
  });

  test('the first request after a rest is a short one: its names are seen first', async () => {
    const { spotter, asked } = spotterOf();
    const blocks = Array.from({ length: 10 }, (_, id) => block(id, 'x'.repeat(20_000)));
    await spotter.push(blocks);
    await spotter.push(blocks.slice(0, 3));
    expect(asked.map((request) => request.blocks.length)).toEqual([1, 6, 3, 1, 2]);
  });

  test('and the next one, where the first had hardly any text', async () => {
    const { spotter, asked } = spotterOf();
    const blocks = Array.from({ length: 40 }, (_, id) => block(id, 'x'.repeat(10_000)));
    void spotter.push([block(99, 'headline')]);
    await spotter.push(blocks);
    expect(asked.map((request) => request.blocks.length)).toEqual([1, 2, 12, 12, 12, 2]);
  });

  test('an answer for another text than the block has by now is not for it', async () => {
    const one = block(1, 'Sung Kim');
    const { spotter, told } = spotterOf((request) => {
      if (one.text === 'Sung Kim') {
        one.text = 'Mr. Sung Kim';
        void spotter.push([one]);
      }
      return spot(request);
    });
    await spotter.push([one]);
    expect(one.mentions).toEqual([mention(4, 12)]);
    expect(told).toEqual([[1]]);
  });

  test('a mention that is found again stays the same', async () => {
    const known = mention(0, 8);
    const one = { ...block(1, 'Sung Kim'), mentions: [mention(1, 2), known] };
    const { spotter } = spotterOf();
    await spotter.push([one]);
    expect(one.mentions).toHaveLength(1);
    expect(one.mentions[0]).toBe(known);
  });

  test('what the page took away is not asked about, nor answered', async () => {
    const gone = { ...block(1, 'Sung Kim'), alive: false };
    const { spotter, asked } = spotterOf();
    await spotter.push([gone]);
    expect(asked).toEqual([]);
  });

  test('an answer for the page that was here before is dropped', async () => {
    const one = block(1, 'Sung Kim');
    const { spotter } = spotterOf(async (request) => {
      spotter.reset({ date: '2021-01-26' });
      return spot(request);
    });
    await spotter.push([one]);
    expect(one.mentions).toEqual([]);
  });

  test('a page that introduces somebody with every answer is let go', async () => {
    let forms = 0;
    const { spotter, asked } = spotterOf(({ blocks }) => {
      const introduced = [{ entity: 'sung-kim', block: 1, at: 0, form: `form ${forms++}` }];
      return Promise.resolve({ blocks: blocks.map(({ id }) => ({ id, open: true, mentions: [] })), introduced });
    });
    await spotter.push([block(1, 'Kim')]);
    expect(asked.length).toBeLessThan(12);
  });

  test('no answer leaves the blocks as they were', async () => {
    const one = block(1, 'Sung Kim');
    const { spotter, asked } = spotterOf(() => Promise.resolve(undefined));
    await spotter.push([one]);
    expect([asked.length, one.mentions]).toEqual([1, []]);
  });
});

describe('introductions', () => {
  const at = (block: number, at: number, form = 'Sung Kim'): Introduction => ({ entity: 'sung-kim', block, at, form });

  test.each([
    ['the earliest place stays', [at(5, 1), at(2, 9), at(2, 3), at(7, 0)], [at(2, 3)]],
    ['each form counts', [at(1, 0), at(2, 0, 'Sung Y. Kim')], [at(1, 0), at(2, 0, 'Sung Y. Kim')]],
    ['a form that no request may carry is left out', [at(1, 0, 'x'.repeat(201))], []],
  ])('%s', (_, merged, all) => {
    const introductions = new Introductions();
    introductions.merge(merged);
    expect(introductions.all).toEqual(all);
  });

  test('what says nothing new is no new version', () => {
    const introductions = new Introductions();
    introductions.merge([at(1, 0)]);
    const { version } = introductions;
    introductions.merge([at(1, 0), at(4, 2)]);
    expect(introductions.version).toBe(version);
  });
});
