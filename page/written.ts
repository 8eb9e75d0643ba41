import type { FoundContext } from './read/context.ts';

/** How long after its start, or after it moved to another address, a page may still put in its date, in ms. */
const SETTLING = 10_000;

/** What is handed in. */
export interface WrittenNeeds {
  find(): Promise<FoundContext>;
  /** Told the first time, and whenever something else is found. */
  found(context: FoundContext): void;
  /** A clock in ms that never goes back. */
  now(): number;
}

interface Page {
  since: number;
  context?: FoundContext;
  finding?: Promise<void> | undefined;
}

/**
 * When and in which language the page was written: looked for when there is text, and again while the page may yet bring its date. One
 * search at a time; what a search finds after the page moved says nothing about the page that is there now.
 */
export class Written {
  #needs: WrittenNeeds;
  #signal: AbortSignal;
  #page: Page;

  constructor(needs: WrittenNeeds, signal: AbortSignal) {
    this.#needs = needs;
    this.#signal = signal;
    this.#page = { since: needs.now() };
  }

  /** Undefined until it was looked for. */
  get context(): FoundContext | undefined {
    return this.#page.context;
  }

  /** By its address the page is another one now. */
  moved(): void {
    this.#page = { since: this.#needs.now() };
  }

  /** A page may bring its date after its text; and one that moved may have kept all of its text. */
  async look(): Promise<void> {
    const page = this.#page;
    if (this.#signal.aborted || (page.context && this.#needs.now() - page.since > SETTLING)) return;
    page.finding ??= this.#find(page).finally(() => {
      page.finding = undefined;
    });
    await page.finding;
  }

  async #find(page: Page): Promise<void> {
    const found = await this.#needs.find();
    if (this.#signal.aborted || page !== this.#page) return;
    if (page.context && found.date === page.context.date && found.lang === page.context.lang) return;
    page.context = found;
    this.#needs.found(found);
  }
}
