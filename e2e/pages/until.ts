/** Long enough for a worker that starts cold on a busy machine; a test that waits this long has failed. */
const PATIENCE = 20_000;
const STEP = 20;

/**
 * Asks again and again until the answer is neither `undefined` nor `false`.
 * @throws with what was awaited, and what `state` says of the moment of giving up
 */
export async function until<T>(what: string, probe: () => Promise<T | undefined | false>, state?: () => Promise<unknown>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) {
      const seen = state ? `; instead: ${JSON.stringify(await state())}` : '';
      throw new Error(`waited ${PATIENCE / 1000} s for ${what}${seen}`);
    }
    await new Promise((resume) => setTimeout(resume, STEP));
  }
}

/** Checks again and again, for as long as what must not happen might. @throws what `check` throws */
export async function throughout(milliseconds: number, check: () => Promise<void>): Promise<void> {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await new Promise((resume) => setTimeout(resume, STEP))) {
    await check();
  }
}
