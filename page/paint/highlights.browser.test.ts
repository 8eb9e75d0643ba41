import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Highlights } from './highlights.ts';

const NAME = 'sekilas-person';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  CSS.highlights.clear();
});

/** A page with one name underlined. */
function underlined(): Highlights {
  const highlights = new Highlights();
  highlights.add('person', false, new StaticRange({ startContainer: document, startOffset: 0, endContainer: document, endOffset: 0 }));
  return highlights;
}

/** After how many milliseconds each a registry that the page clears ten times a second has our name again. */
function putBack(highlights: Highlights, milliseconds: number): number[] {
  const times: number[] = [];
  for (let time = 100; time <= milliseconds; time += 100) {
    CSS.highlights.clear();
    vi.advanceTimersByTime(100);
    highlights.restore();
    if (CSS.highlights.has(NAME)) times.push(time);
  }
  return times;
}

test('a page that keeps clearing the registry gets a name back once a second, and has won after five times', () => {
  expect(putBack(underlined(), 20_000)).toEqual([1_000, 2_000, 3_000, 4_000, 5_000]);
});

test('what stands there is left alone, and costs none of the five times', () => {
  const highlights = underlined();
  for (let second = 0; second < 10; second++) {
    vi.advanceTimersByTime(1_000);
    highlights.restore();
  }
  expect(putBack(highlights, 10_000)).toHaveLength(5);
});

test('names of the page are never touched', () => {
  const own = new Highlight();
  CSS.highlights.set('own', own);
  const highlights = underlined();
  highlights.stop();
  expect([...CSS.highlights]).toEqual([['own', own]]);
});
