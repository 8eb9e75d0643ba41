import { type Changes, ChangeWatcher } from './read/changes.ts';
import { FEW_CHANGES, MANY_CHANGES, Pace } from './read/pace.ts';
import { Timers } from './timers.ts';

/** Told when it is time to look at the page. */
export interface LookEvents {
  /**
   * Look at what changed, or at everything.
   * @returns what it cost in ms of the main thread, whether it worked out: else everything is looked at again, and in how many ms to
   * look once more, whether or not anything changes
   */
  look(changes: Changes | 'all'): Promise<{ cost: number; whole: boolean; again?: number | undefined }>;
  /** The page went to another address without loading: by its text it is another page now. */
  moved(): void;
  /** The page replaced its whole document, and with it removed our listeners. */
  replaced(): void;
}

/** How long a page that moved to another address gets to put in its new text, in ms. */
const AFTER_MOVE = 300;
/** When to look for text that no change of the tree tells of, such as that of a late shadow root, in ms after the start. */
const LATE = [1_000, 3_000, 8_000];

/**
 * Decides when to look at a page: at its start, when it has changed, and when it moved; one look at a time, in its own pace, and never
 * while nobody can see it.
 */
export class Looks {
  #events: LookEvents;
  #signal: AbortSignal;
  #watcher: ChangeWatcher;
  #timers: Timers;
  #pace = new Pace();
  #address = address();
  /** True when the next look is at everything, whatever has changed. */
  #all = true;
  #state: 'none' | 'planned' | 'running' = 'none';
  /** True when something changed while a look was planned or under way. */
  #again = false;

  constructor(events: LookEvents, signal: AbortSignal) {
    this.#events = events;
    this.#signal = signal;
    this.#timers = new Timers(signal);
    this.#watcher = new ChangeWatcher(document, () => this.plan());
    signal.addEventListener('abort', () => this.#watcher.stop());
    // A page may move after it put in its new text, and change nothing more.
    let latest = this.#address;
    const moved = (event: Event) => {
      // A move that still waits for its look stays one.
      if (latest === this.#address && isRewritten(event, latest)) this.#address = address();
      latest = address();
      if (latest !== this.#address) this.plan();
    };
    addEventListener('popstate', moved, { signal });
    (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved, { signal });
    document.addEventListener('visibilitychange', () => this.plan(), { signal });
    queueMicrotask(() => void this.#run());
  }

  /** Changes in this shadow tree count, too. */
  watch(root: ShadowRoot): void {
    this.#watcher.watch(root);
  }

  /** Whether a look is under way. */
  get busy(): boolean {
    return this.#state === 'running';
  }

  /** Does something to the page that is no reason to look at it. */
  quietly(work: () => void): void {
    this.#watcher.quietly(work);
  }

  /** Plans looks for what is expected and will not show as a change. */
  expect(): void {
    for (const wait of LATE) this.#timers.later(() => this.plan(), wait);
  }

  /** Looks at the page soon, unless that is planned already. */
  plan(): void {
    if (this.#state !== 'none') {
      this.#again = true;
      return;
    }
    // Becoming visible plans the look that is due then.
    if (document.hidden) return;
    this.#state = 'planned';
    this.#pace.changed(performance.now());
    this.#await();
  }

  /** Waits for as long as the page goes on changing, within limits. */
  #await(): void {
    const now = performance.now();
    // To ask for the time of each change would cost more than to keep it. And for a while it may not have been listened to.
    if (this.#watcher.listen() || this.#again) this.#pace.changed(now);
    this.#again = false;
    const wait = this.#pace.wait(now, this.#watcher.many ? MANY_CHANGES : FEW_CHANGES);
    if (wait > 0) this.#timers.later(() => this.#await(), wait);
    else void this.#run();
  }

  async #run(): Promise<void> {
    this.#state = 'none';
    if (document.hidden) return;
    this.#state = 'running';
    this.#again = false;
    if (address() !== this.#address) await this.#move();
    const changes = this.#watcher.take();
    if (this.#signal.aborted) return;
    if (changes === 'replaced') return this.#events.replaced();
    const { cost, whole, again } = await this.#events.look(this.#all ? 'all' : changes);
    if (this.#signal.aborted) return;
    this.#pace.looked(performance.now(), cost);
    // What got in the way is a change that may not be told again.
    this.#all = !whole;
    this.#state = 'none';
    if (this.#again || !whole) this.plan();
    else if (again !== undefined) this.#timers.later(() => this.plan(), again);
  }

  async #move(): Promise<void> {
    this.#address = address();
    this.#all = true;
    this.#events.moved();
    await this.#timers.pause(AFTER_MOVE);
  }
}

/** Whether a page has only rewritten its query, where it keeps what it counts or where a film is: that is no other page. */
function isRewritten(event: Event, before: string): boolean {
  const path = location.origin + location.pathname;
  return (event as NavigationCurrentEntryChangeEvent).navigationType === 'replace' && (before === path || before.startsWith(`${path}?`));
}

/** What tells one page of a site from another: a hash is a place on the same page. */
export function address(): string {
  return location.origin + location.pathname + location.search;
}
