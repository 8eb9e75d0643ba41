import { describe, expect, test } from 'vitest';
import type { FoundContext } from './read/context.ts';
import { Written } from './written.ts';

const DAY: FoundContext = { date: '2021-01-26', lang: 'id' };
const LATER: FoundContext = { date: '2024-06-22', lang: 'en' };

/** A page whose searches are answered by hand. */
function page() {
  const searches: ((found: FoundContext) => void)[] = [];
  const told: FoundContext[] = [];
  const ended = new AbortController();
  const clock = { now: 0 };
  const find = () => new Promise<FoundContext>((answer) => searches.push(answer));
  const written = new Written({ find, found: (context) => told.push(context), now: () => clock.now }, ended.signal);
  const answered = async (number: number, found: FoundContext, look: Promise<void>) => {
    searches[number]?.(found);
    await look;
  };
  return { written, searches, told, ended, clock, answered };
}

describe('when a page was written', () => {
  test('looks that come during a search join it', async () => {
    const { written, searches, told, answered } = page();
    const looks = Promise.all([written.look(), written.look()]).then(() => {});
    await answered(0, DAY, looks);
    expect(searches).toHaveLength(1);
    expect(told).toEqual([DAY]);
    expect(written.context).toEqual(DAY);
  });

  test('the same found again is not told', async () => {
    const { written, told, answered } = page();
    await answered(0, DAY, written.look());
    await answered(1, { ...DAY }, written.look());
    await answered(2, LATER, written.look());
    expect(told).toEqual([DAY, LATER]);
  });

  test('a page that says nothing is told once', async () => {
    const { written, told, answered } = page();
    await answered(0, {}, written.look());
    await answered(1, {}, written.look());
    expect(told).toEqual([{}]);
  });

  test('what a search finds after the page moved is of another page, and does not keep this one from its own', async () => {
    const { written, told, answered } = page();
    const before = written.look();
    written.moved();
    const after = written.look();
    await answered(0, DAY, before);
    expect(written.context).toBeUndefined();
    await answered(1, LATER, after);
    expect(told).toEqual([LATER]);
  });

  test('a page that has settled is not searched again, until it moves', async () => {
    const { written, searches, clock, answered } = page();
    await answered(0, DAY, written.look());
    clock.now = 10_001;
    await written.look();
    expect(searches).toHaveLength(1);
    written.moved();
    void written.look();
    expect(searches).toHaveLength(2);
  });

  test('one that settles late is searched until something is there', async () => {
    const { written, clock, told, answered } = page();
    clock.now = 60_000;
    await answered(0, DAY, written.look());
    expect(told).toEqual([DAY]);
  });

  test('a search that fails is no search', async () => {
    const finds = [() => Promise.reject(new Error('gone')), () => Promise.resolve(DAY)];
    const written = new Written(
      { find: () => (finds.shift() as () => Promise<FoundContext>)(), found: () => {}, now: () => 0 },
      new AbortController().signal,
    );
    await expect(written.look()).rejects.toThrow('gone');
    await written.look();
    expect(written.context).toEqual(DAY);
  });

  test('nothing is told once it has ended', async () => {
    const { written, told, ended, answered } = page();
    const look = written.look();
    ended.abort();
    await answered(0, DAY, look);
    await written.look();
    expect(told).toEqual([]);
  });
});
