/** The longest stretch that a page's main thread is kept, in ms: a third of a frame. */
const SLICE = 5;

/**
 * Takes items one by one in slices of at most 5 ms, giving the page's own work a turn between two.
 * @param items a lazy iterator: each `next` must be short
 * @param afterSlice told how long a slice took, the last one too
 * @returns what the iterator returned; undefined when `signal` ended it
 */
export async function inSlices<T, R>(
  items: Iterator<T, R>,
  signal: AbortSignal,
  each: (item: T) => void,
  afterSlice: (ms: number) => void,
): Promise<R | undefined> {
  for (;;) {
    const begin = performance.now();
    let step = items.next();
    for (; !step.done; step = items.next()) {
      each(step.value);
      if (performance.now() - begin > SLICE) break;
    }
    afterSlice(performance.now() - begin);
    if (step.done) return step.value;
    await pause();
    if (signal.aborted) return undefined;
  }
}

/** Resolves when the page has had a turn: after the input and frames that wait. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  // A timer would be held back to 4 ms, and to a second in a background tab.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
