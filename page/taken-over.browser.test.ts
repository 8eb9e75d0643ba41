import { afterEach, describe, expect, test, vi } from 'vitest';
import { isTakenOver } from './taken-over.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const PLAIN = '<p>Today Antony Blinken spoke.</p><!-- the end of the text -->';
const REACT = '<p>Today <!-- -->Antony Blinken<!-- --> spoke.</p>';
const SVELTE = '<!--[--><p>Today Antony Blinken spoke.</p><!--]-->';
const NEXT = `${REACT}<next-route-announcer></next-route-announcer>`;

/** A page that was loaded after a second, with a script that came at some time. */
function pageAt(now: number, script: number): void {
  vi.spyOn(performance, 'now').mockReturnValue(now);
  vi.spyOn(performance, 'getEntriesByType').mockImplementation((type) => {
    const entries: Record<string, object[]> = {
      navigation: [{ loadEventEnd: 1_000 }],
      resource: [
        { initiatorType: 'script', responseEnd: script },
        { initiatorType: 'img', responseEnd: now },
      ],
    };
    return (entries[type] ?? []) as PerformanceEntryList;
  });
}

describe('scripts have taken over the text of a page', () => {
  test.each<[string, markup: string, now: number, script: number, boolean]>([
    ['that was not rendered on a server, at once', PLAIN, 2_000, 1_900, true],
    ['of React, not for five seconds', REACT, 5_900, 900, false],
    ['of React, by then', REACT, 6_100, 900, true],
    ['of Svelte, not for five seconds', SVELTE, 5_900, 900, false],
    ['with a script that has just come, not yet', REACT, 9_000, 8_500, false],
    ['whose script came a second ago', REACT, 9_600, 8_500, true],
    ['that says so', NEXT, 2_000, 1_900, true],
  ])('%s', (_, markup, now, script, taken) => {
    document.body.innerHTML = markup;
    pageAt(now, script);
    expect(isTakenOver()).toBe(taken);
  });

  test('of which nothing is known, when enough time has passed', () => {
    document.body.innerHTML = REACT;
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
    vi.spyOn(performance, 'now').mockReturnValue(5_100);
    expect(isTakenOver()).toBe(true);
  });
});
