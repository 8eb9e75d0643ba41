import { afterEach, expect, test, vi } from 'vitest';
import { onNewColours } from './new-colours.ts';

const stop = new AbortController();
afterEach(() => stop.abort());

test('whichever attribute the switch of a page sets, the colours may be others', async () => {
  const onNew = vi.fn();
  onNewColours(onNew, stop.signal);
  const { documentElement: root, body } = document;
  let told = 0;
  for (const turn of [
    () => root.classList.toggle('night'),
    () => body.setAttribute('style', 'color-scheme: dark'),
    () => root.setAttribute('data-color-scheme', 'dark'),
    () => root.toggleAttribute('dark'),
  ]) {
    turn();
    told++;
    await vi.waitFor(() => expect(onNew).toHaveBeenCalledTimes(told), 3_000);
  }
});
