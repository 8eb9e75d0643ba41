import { lookUp } from '../messages/look-up.ts';
import type { PageList } from '../messages/protocol.ts';
import { hostOfSite, isReadable, whenShown } from './readiness.ts';
import { type PageNeeds, Session } from './session.ts';

/**
 * Sekilas on one document, the page's own or that of a frame in it, working or not: it works where the reader has not switched this
 * site off. Ends with `signal`, without a trace on the page.
 */
export class Visit {
  #needs: PageNeeds;
  #signal: AbortSignal;
  #session: { session: Session; stop: AbortController } | undefined;
  #shown: Promise<void> | undefined;

  constructor(needs: PageNeeds, signal: AbortSignal) {
    this.#needs = needs;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stop());
    // A page that comes back from the browser's cache was told of no setting that changed meanwhile.
    addEventListener('pageshow', ({ persisted }) => persisted && void this.check(), { signal });
  }

  /** Asks whether to work here, and does as the answer says. Called again when the reader changed a setting. */
  async check(): Promise<void> {
    if (!isReadable(document)) return;
    this.#shown ??= whenShown(this.#signal);
    await this.#shown;
    if (this.#signal.aborted || !this.#needs.alive()) return;
    const reply = await lookUp({ type: 'site', host: hostOfSite() });
    // A background that does not answer now is no reason to take the names away.
    if (!reply.ok || this.#signal.aborted) return;
    if (!reply.value.enabled) this.#stop();
    else if (this.#session) this.#session.session.settingsChanged();
    else this.#start();
  }

  /** What is on the page; nothing where Sekilas does not work. */
  list(): PageList {
    return { host: hostOfSite(), ...(this.#session?.session.list() ?? { entities: [] }) };
  }

  show(entity: string): boolean {
    return this.#session?.session.show(entity) ?? false;
  }

  #start(): void {
    const stop = new AbortController();
    const restart = () => {
      this.#stop();
      this.#start();
    };
    this.#session = { session: new Session(this.#needs, restart, stop.signal), stop };
  }

  #stop(): void {
    this.#session?.stop.abort();
    this.#session = undefined;
  }
}
