import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Mention } from '../../recognizer/types.ts';
import { readAll } from './blocks.ts';
import type { Container } from './native.ts';
import { Restless, stands } from './restless.ts';
import type { PageBlock } from './table.ts';

const TICKER = 'ticker' as unknown as Container;

/** When the text is read, of an owner that changed at these looks; a look with `-` saw no change. */
function readsAt(looks: readonly [ms: number, changed: boolean][]): number[] {
  const restless = new Restless();
  const reads: number[] = [];
  for (const [now, changed] of looks) {
    const settled = restless.settled(now).length > 0;
    if ((changed && !restless.changed(TICKER, now)) || settled) reads.push(now);
  }
  return reads;
}

const every = (ms: number, until: number) => Array.from({ length: until / ms + 1 }, (_, at): [number, boolean] => [at * ms, true]);

test.each([
  ['now and then: at each change', every(1_000, 6_000), [0, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000]],
  ['without a rest: not any more after three seconds', every(500, 6_000), [0, 500, 1_000, 1_500, 2_000, 2_500]],
  [
    'until it stands still: then again',
    [...every(500, 4_000), [4_500, false], [4_800, false], [5_600, false]] as [number, boolean][],
    [0, 500, 1_000, 1_500, 2_000, 2_500, 4_800],
  ],
  [
    'again after it stood still: as if for the first time',
    [...every(500, 4_000), [5_000, true], [5_500, true]] as [number, boolean][],
    [0, 500, 1_000, 1_500, 2_000, 2_500, 5_000, 5_500],
  ],
])('text that changes %s', (_, looks, reads) => {
  expect(readsAt(looks)).toEqual(reads);
});

test('it is looked at again only while something is left alone', () => {
  const restless = new Restless();
  restless.changed(TICKER, 0);
  expect(restless.wait).toBeUndefined();
  for (let now = 0; now <= 3_000; now += 500) restless.changed(TICKER, now);
  expect(restless.wait).toBeGreaterThan(0);
  restless.settled(4_000);
  expect(restless.wait).toBeUndefined();
});

test.each<[string, (paragraph: Element) => void, boolean]>([
  ['nothing', () => undefined, true],
  ['text after it', (paragraph) => paragraph.append('!'), true],
  ['the end of its own text, behind it', ({ lastChild }) => ((lastChild as Text).data = 'ken at 9:41'), true],
  ['its own text', ({ lastChild }) => ((lastChild as Text).data = 'at 9:41, Blinken'), false],
  ['its text, for a shorter one', ({ firstChild }) => ((firstChild as Text).data = 'Ant'), false],
  ['a part of it, taken out', ({ lastChild }) => lastChild?.remove(), false],
])('whether a mention stands where it stood, after a change of %s', (_, change, expected) => {
  const { document } = parseHTML('<html><body><p>Antony <b>Blin</b>ken at 9:40</body></html>');
  const [run] = readAll(document.body);
  change(document.querySelector('p') as Element);
  expect(stands(run as PageBlock, { start: 0, end: 'Antony Blinken'.length } as Mention)).toBe(expected);
});
