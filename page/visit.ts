import { lookUp } from '../messages/look-up.ts';
import type { PageList, UiLanguage } from '../messages/protocol.ts';
import { contentType } from './read/native.ts';
import { type PageNeeds, Session } from './session.ts';

/**
 * Sekilas on one document, working or not: it works where the reader has not switched this site off.
 * Ends with `signal`, without a trace on the page.
 */
export class Visit {
  #needs: PageNeeds;
  #signal: AbortSignal;
  #language: UiLanguage = 'en';
  #session: { session: Session; stop: AbortController } | undefined;

  constructor(needs: PageNeeds, signal: AbortSignal) {
    this.#needs = needs;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stop());
  }

  /** Asks whether to work here, and does as the answer says. Called again when the reader changed a setting. */
  async check(): Promise<void> {
    if (!isReadable(document) || !this.#needs.alive()) return;
    const reply = await lookUp({ type: 'site', host: host() });
    // A background that does not answer now is no reason to take the names away.
    if (!reply.ok || this.#signal.aborted) return;
    this.#language = reply.value.language;
    if (!reply.value.enabled) this.#stop();
    else this.#session ??= this.#start();
  }

  /** What is on the page; nothing where Sekilas does not work. */
  list(): PageList {
    return { host: host(), ...(this.#session?.session.list() ?? { entities: [] }) };
  }

  show(entity: string): boolean {
    return this.#session?.session.show(entity) ?? false;
  }

  #start(): { session: Session; stop: AbortController } {
    const stop = new AbortController();
    const restart = () => {
      this.#stop();
      this.#session = this.#start();
    };
    return { session: new Session({ ...this.#needs, language: () => this.#language, restart }, stop.signal), stop };
  }

  #stop(): void {
    this.#session?.stop.abort();
    this.#session = undefined;
  }
}

function host(): string {
  return location.host.slice(0, 300);
}

/** HTML that is there to be read: no PDF viewer, no feed, no picture, no page that is one big editor. */
function isReadable(document: Document): boolean {
  const type = contentType(document);
  return (type === 'text/html' || type === 'application/xhtml+xml') && document.designMode !== 'on';
}
