/**
 * A function that does not work out again what it gave lately; of more than `most` answers the one asked for longest ago is left out.
 * A failure is not kept. @param nameOf tells questions apart
 */
export function remembering<Q, A>(ask: (question: Q) => Promise<A>, most: number, nameOf: (question: Q) => string = String) {
  const kept = new Map<string, Promise<A>>();
  return (question: Q): Promise<A> => {
    const name = nameOf(question);
    const answer = kept.get(name) ?? ask(question);
    kept.delete(name);
    kept.set(name, answer);
    answer.catch(() => kept.delete(name));
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}

/** A function that is worked out at its first call, and not again. A failure is not kept: the next call tries again. */
export function once<A>(ask: () => Promise<A>): () => Promise<A> {
  let kept: Promise<A> | undefined;
  return () => {
    kept ??= ask().catch((error) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
