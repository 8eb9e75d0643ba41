/** Given by `--js-flags=--expose-gc` and `--enable-precise-memory-info`. */
interface Measurable {
  gc(): void;
  performance: { memory: { usedJSHeapSize: number } };
}

/** What each of two holds in the heap, in megabytes. */
export async function heapOf(makeOurs: () => Promise<unknown>, makePeer: () => Promise<unknown>): Promise<{ ours: number; peer: number }> {
  return { ours: await heldBy(makeOurs), peer: await heldBy(makePeer) };
}

async function heldBy(make: () => Promise<unknown>): Promise<number> {
  const before = await used();
  const held = await make();
  const after = await used();
  // So that it is held up to here.
  if (held === undefined) throw new Error('nothing was made');
  return Math.max(after - before, 0.001);
}

async function used(): Promise<number> {
  const { gc, performance } = globalThis as unknown as Measurable;
  for (let turn = 0; turn < 3; turn++) {
    gc();
    // A collection may be waiting for the end of the task.
    await new Promise((resume) => setTimeout(resume, 50));
  }
  return performance.memory.usedJSHeapSize / 1e6;
}
