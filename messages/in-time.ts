/** What `work` gives, if it does within `patience` milliseconds. @throws a `TimeoutError` that says `what` did not happen */
export async function inTime<T>(work: PromiseLike<T>, patience: number, what: string): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new DOMException(`${what} within ${patience} ms`, 'TimeoutError')), patience);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
