import { describe, expect, it } from 'vitest';
import { MOST_SEGMENTS, type Sized, segmentsToMerge } from './tiers.ts';

describe('which segments are merged', () => {
  const cases: [what: string, sizes: number[], merged: number[]][] = [
    ['few are left alone', [500, 500, 500], []],
    ['as many as may be, too', [1, 2, 3, 4, 5, 6, 7, 8], []],
    ['equal ones all go together', [5, 5, 5, 5, 5, 5, 5, 5, 5], [5, 5, 5, 5, 5, 5, 5, 5, 5]],
    ['a large one stays', [9000, 5, 5, 5, 5, 5, 5, 5, 5], [5, 5, 5, 5, 5, 5, 5, 5]],
    ['two at least', [1, 100, 1000, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9], [1, 100]],
  ];
  it.each(cases)('%s', (_, sizes, merged) => {
    expect(segmentsToMerge(sizes.map((documents) => ({ documents, dead: 0 }))).map(({ documents }) => documents)).toEqual(merged);
  });

  it('one that is mostly dead goes first, alone', () => {
    const wasteful = { documents: 100, dead: 51 };
    expect(segmentsToMerge([{ documents: 100, dead: 50 }, wasteful])).toEqual([wasteful]);
  });

  it('a library that grows keeps few segments, and moves each document a few times only', () => {
    const flushed = 500;
    let live: Sized[] = [];
    let moved = 0;
    for (let documents = 0; documents < 100_000; documents += flushed) {
      live.push({ documents: flushed, dead: 0 });
      for (let chosen = segmentsToMerge(live); chosen.length > 0; chosen = segmentsToMerge(live)) {
        const together = chosen.reduce((sum, each) => sum + each.documents, 0);
        moved += together;
        live = [...live.filter((each) => !chosen.includes(each)), { documents: together, dead: 0 }];
      }
      expect(live.length).toBeLessThanOrEqual(MOST_SEGMENTS);
    }
    expect(moved / 100_000).toBeLessThan(8);
  });
});
