import type { Locator, Page } from 'playwright-core';
import type { RunningExtension } from '../../tools/extension.ts';
import type { NewsPage } from './news-page.ts';
import { until } from './until.ts';

/** A result of the search, as it is shown. */
export interface ShownResult {
  kind: string | null;
  title: string;
  text: string;
  marks: string[];
}

/**
 * The toolbar popup, opened in a tab behind the page that it is about: Playwright cannot reach a real popup, and to the popup
 * the page in front is what it would be otherwise, the active tab.
 */
export class PopupPage {
  readonly page: Page;
  readonly input: Locator;
  readonly siteSwitch: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.input = page.getByRole('combobox');
    this.siteSwitch = page.getByRole('switch');
  }

  static async open({ context, url }: RunningExtension, over?: NewsPage): Promise<PopupPage> {
    const page = await context.newPage();
    await page.goto(url('popup.html'));
    if (over) {
      await over.page.bringToFront();
      await page.reload();
    }
    const popup = new PopupPage(page);
    await popup.input.waitFor();
    return popup;
  }

  /** Types a query and waits for its results. */
  async search(query: string): Promise<ShownResult[]> {
    await this.input.fill('');
    await this.input.pressSequentially(query);
    return await until(`results of “${query}”`, async () => {
      const results = await this.results();
      return results.length > 0 ? results : undefined;
    });
  }

  results(): Promise<ShownResult[]> {
    return this.page.getByRole('option').evaluateAll((options) =>
      options.map((option) => ({
        kind: (option as HTMLElement).dataset.kind ?? null,
        title: option.querySelector('.result-title')?.textContent ?? '',
        text: option.textContent ?? '',
        marks: [...option.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
      })),
    );
  }

  /** Opens with the keyboard or the mouse what is asked for; the popup may close before the key is up again. */
  async enter(): Promise<void> {
    await Promise.allSettled([this.page.keyboard.press('Enter')]);
  }

  /** Chooses what is searched for, by the words of the interface. */
  async only(kind: string): Promise<void> {
    await this.page.getByRole('radio', { name: kind, exact: true }).check({ force: true });
  }

  /** What of the query could not be meant. */
  notes(): Locator {
    return this.page.locator('.search-notes li');
  }

  /** Options of one kind: `recent`, `suggestion`, `person`. */
  options(kind: string): Locator {
    return this.page.locator(`[role=option][data-kind=${kind}]`);
  }

  /** The result that Enter would open. */
  chosen(): Locator {
    return this.page.getByRole('option', { selected: true });
  }

  /** Names of “on this page”, in order. */
  names(): Promise<string[]> {
    return this.page.locator('.names-name').allTextContents();
  }
}
