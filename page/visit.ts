import { lookUp } from '../messages/look-up.ts';
import type { PageFrame, PageList } from '../messages/protocol.ts';
import type { Mention } from '../recognizer/types.ts';
import { placeOf } from './frames.ts';
import { address } from './looks.ts';
import { type Underlining, underlined } from './paint/underlined.ts';
import { documentElement } from './read/native.ts';
import { hasRoom, hostOfSite, isReadable, whenShown } from './readiness.ts';
import { type PageNeeds, Session } from './session.ts';
import type { TourStep } from './tour.ts';

/**
 * Sekilas on one document, the page's own or that of a frame in it, working or not: it works where the reader has not switched this
 * site off. Ends with `signal`, without a trace on the page.
 */
export class Visit {
  #needs: PageNeeds;
  #signal: AbortSignal;
  #session: { session: Session; stop: AbortController } | undefined;
  #shown: Promise<void> | undefined;
  #underline: Underlining = { underline: 'first', underlineBrought: false };
  /** The browser's number for this frame. */
  #frame = 0;
  #denials = 0;
  #realNames = false;
  #address = address();

  constructor(needs: PageNeeds, signal: AbortSignal) {
    this.#needs = needs;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stop());
    // A page that comes back from the browser's cache was told of no setting that changed meanwhile.
    (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', () => this.#moved(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && void this.check(), { signal });
  }

  /** The reader may have switched off a single page: on another of a site that does not load anew, it is asked again. */
  #moved(): void {
    if (this.#address === address()) return;
    this.#address = address();
    void this.check('page');
  }

  /** Asks whether to work here, and does as the answer says. Called again when the reader changed a setting, or came to another page. */
  async check(changed: 'settings' | 'page' = 'settings'): Promise<void> {
    if (!isReadable(document)) return;
    this.#shown ??= whenShown(this.#signal);
    await this.#shown;
    if (this.#signal.aborted || !this.#needs.alive()) return;
    const reply = await lookUp({ type: 'site', ...whereabouts() });
    // A background that does not answer now is no reason to take the names away.
    if (!reply.ok || this.#signal.aborted) return;
    this.#underline = reply.value;
    this.#frame = reply.value.frame;
    const anew = this.#denials !== reply.value.denials;
    this.#denials = reply.value.denials;
    const { enabled, realNames } = reply.value;
    if (!enabled || realNames !== this.#realNames) this.#stop();
    this.#realNames = realNames;
    if (!enabled) return;
    if (!this.#session) this.#start();
    else if (changed === 'settings' || anew) this.#session.session.settingsChanged(anew);
  }

  /** Whether this is the page itself, or a frame with names to be seen that is not in `except`. */
  isWanted(except: readonly number[]): boolean {
    if (window === window.top) return except.length === 0;
    return !except.includes(this.#frame) && hasRoom() && (this.#session?.session.hasNames ?? false);
  }

  /** Which frame this is; undefined where Sekilas does not work. */
  frame(): PageFrame | undefined {
    const session = this.#session?.session;
    if (!session) return undefined;
    const { visited, writing } = session.tour;
    return { frame: this.#frame, ...placeOf(window), visited, writing, named: session.named() };
  }

  /** What is on the page; nothing where Sekilas does not work. */
  list(): PageList {
    return { ...whereabouts(), ...(this.#session?.session.list() ?? { entities: [] }) };
  }

  /** The page as it stands, for a page of ours to take the article out. */
  source(): { address: string; html: string } {
    const html = documentElement(document)?.outerHTML ?? '';
    // Without the elements that are ours.
    return { address: address(), html: html.replace(/<\/?sekilas-name\b[^>]*>/g, '') };
  }

  /** Goes to the next name or the one before, or to the next mention of an entity. False where there is none that way. */
  step(step: TourStep): boolean {
    return this.#session?.session.tour.step(step) ?? false;
  }

  /** Opens the card of the name that was gone to, with the focus in it. False where there is none. */
  openCard(): boolean {
    return this.#session?.session.openCard() ?? false;
  }

  #start(): void {
    const stop = new AbortController();
    const restart = () => {
      this.#stop();
      this.#start();
    };
    const lines = (mentions: readonly Mention[]) => underlined(mentions, this.#underline);
    this.#session = { session: new Session(this.#needs, lines, this.#realNames, restart, stop.signal), stop };
  }

  #stop(): void {
    this.#session?.stop.abort();
    this.#session = undefined;
  }
}

/** Addresses that are longer are none that the reader switched off. */
const LONGEST = 3_000;

function whereabouts(): { host: string; address: string } {
  return { host: hostOfSite(), address: address().slice(0, LONGEST) };
}
