/** Timers that end with `signal`. */
export class Timers {
  #running = new Set<ReturnType<typeof setTimeout>>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      for (const timer of this.#running) clearTimeout(timer);
    });
  }

  later(work: () => void, ms: number): void {
    const timer = setTimeout(() => {
      this.#running.delete(timer);
      work();
    }, ms);
    this.#running.add(timer);
  }

  /** Resolves after so many ms; never, where the signal ends first. */
  pause(ms: number): Promise<void> {
    return new Promise((resolve) => this.later(resolve, ms));
  }
}
