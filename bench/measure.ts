/** Timing on a machine that has other things to do: contenders take turns, and each is told by its median turn. */

export interface Measured {
  /** Milliseconds of a turn. */
  median: number;
  turns: number;
}

/** At least this many turns, and as many more as fit into the time. */
const LEAST_TURNS = 5;
const MOST_TURNS = 25;

/**
 * What is fast is repeated within its turn, so that all turns together take the budget: engines compile in that time what a worker has
 * long compiled, and clocks of browsers are coarse.
 * @param budget milliseconds for each contender; the first run of each warms up and does not count
 */
export function takeTurns(works: readonly (() => void)[], budget: number): Measured[] {
  const turn = budget / MOST_TURNS;
  const contenders = works.map((work) => {
    const [, first] = timed(work);
    const repeats = first > turn ? 1 : Math.ceil(turn / Math.max(timed(work)[1], 0.1));
    return { work, repeats, times: [] as number[], spent: 0 };
  });
  for (let round = 0; round < MOST_TURNS; round++) {
    for (const contender of contenders) {
      if (round >= LEAST_TURNS && contender.spent > budget) continue;
      const [, took] = timed(() => {
        for (let repeat = 0; repeat < contender.repeats; repeat++) contender.work();
      });
      contender.times.push(took / contender.repeats);
      contender.spent += took;
    }
  }
  return contenders.map(({ times }) => ({ median: median(times), turns: times.length }));
}

export function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

/** What 95 of 100 do not exceed. */
export function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;
}

export function timed<T>(work: () => T): [result: T, milliseconds: number] {
  const began = performance.now();
  const result = work();
  return [result, performance.now() - began];
}
