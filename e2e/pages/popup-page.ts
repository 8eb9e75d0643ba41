import type { Locator, Page } from 'playwright-core';
import type { RunningExtension } from '../../tools/extension.ts';
import { stopWorker } from './background.ts';
import type { NewsPage } from './news-page.ts';
import { openOwnPage } from './own-page.ts';
import { until } from './until.ts';

/** What the page of an extension can call. */
declare const chrome: typeof import('wxt/browser').browser;

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

  static async open(extension: RunningExtension, over?: NewsPage): Promise<PopupPage> {
    const popup = new PopupPage(await openOwnPage(extension, 'popup.html', over?.page));
    await popup.input.waitFor();
    return popup;
  }

  /** Types a query and waits for its results. */
  async search(query: string): Promise<ShownResult[]> {
    await this.input.fill('');
    await this.input.pressSequentially(query);
    return await this.settledResults();
  }

  /** Waits until the results are those of what is typed, and all of them. */
  settledResults(): Promise<ShownResult[]> {
    return until('results', async () => {
      const settled = await this.page.locator('[role=listbox][aria-busy=false]').count();
      return settled > 0 && (await this.results());
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

  /** Stops the background worker, as the browser does whenever it likes. */
  stopWorker(): Promise<void> {
    return stopWorker(this.page);
  }

  /** Asks the background for a card, which starts it. */
  askForCard(entity: string): Promise<unknown> {
    return this.page.evaluate((entity) => chrome.runtime.sendMessage({ type: 'card', entity }).catch(() => undefined), entity);
  }

  databases(): Promise<string[]> {
    return this.page.evaluate(async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []));
  }

  /** Makes a database one of the far future. */
  async raiseVersion(name: string): Promise<void> {
    await this.page.evaluate(
      (name) =>
        new Promise<void>((opened, failed) => {
          const request = indexedDB.open(name, 1_000_000);
          request.onsuccess = () => {
            request.result.close();
            opened();
          };
          request.onerror = () => failed(request.error);
        }),
      name,
    );
  }

  async dropDatabase(name: string): Promise<void> {
    await this.page.evaluate(
      (name) =>
        new Promise<void>((dropped, failed) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = () => dropped();
          request.onerror = () => failed(request.error);
        }),
      name,
    );
  }

  /** The pack in the store, how many rows show with it, and how many rows there are of what the package holds. */
  storedPack(): Promise<{ pack: boolean; rows: number; rowsOfAll: number; leftovers: number }> {
    return this.page.evaluate(async () => {
      const promised = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const { people, agreements, posts, articles } = await (await fetch('/packs/starter/pack.json')).json();
      const rowsOfAll = people.length + agreements.length + posts.length + 2 * articles.length;
      const exists = (await indexedDB.databases()).some(({ name, version }) => name === 'sekilas' && version);
      if (!exists) return { pack: false, rows: 0, rowsOfAll, leftovers: 0 };
      const database = await promised(indexedDB.open('sekilas'));
      try {
        if (!database.objectStoreNames.contains('packs')) return { pack: false, rows: 0, rowsOfAll, leftovers: 0 };
        const stores = ['entityRows', 'postRows', 'headRows', 'bodyRows'];
        const transaction = database.transaction(['packs', 'leftovers', ...stores]);
        const [pack] = await promised<{ generation: number }[]>(transaction.objectStore('packs').getAll());
        const leftovers = await promised(transaction.objectStore('leftovers').count());
        if (!pack) return { pack: false, rows: 0, rowsOfAll, leftovers };
        const range = IDBKeyRange.bound([pack.generation], [pack.generation, []]);
        const counts = await Promise.all(stores.map((store) => promised(transaction.objectStore(store).count(range))));
        return { pack: true, rows: counts.reduce((sum, count) => sum + count, 0), rowsOfAll, leftovers };
      } finally {
        database.close();
      }
    });
  }

  /** The result that Enter would open. */
  chosen(): Locator {
    return this.page.getByRole('option', { selected: true });
  }

  /** A button that switches Sekilas off for less or for more than a site: “Laman ini”, “Satu jam”, “Semua situs”. */
  off(name: string | RegExp): Locator {
    return this.page.getByRole('group', { name: 'Matikan' }).getByRole('button', { name });
  }

  /** What is said and offered about saving the page. */
  saved(): Locator {
    return this.page.getByRole('region', { name: 'Simpan laman ini' });
  }

  /** Presses a button of it: “Simpan laman ini”, “Hapus”. */
  async save(name: string): Promise<void> {
    await this.saved().getByRole('button', { name, exact: true }).click();
  }

  /** Names of “on this page”, in order. */
  names(): Promise<string[]> {
    return this.page.locator('.names-name').allTextContents();
  }
}
