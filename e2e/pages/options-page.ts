import type { Download, Locator, Page } from 'playwright-core';
import type { RunningExtension } from '../../tools/extension.ts';
import { openOwnPage } from './own-page.ts';

/** What the store has of a pack that the reader brought. */
export interface StoredPack {
  /** Of the articles, that are prepared; nothing where no job is. */
  parts: number | undefined;
  shown: boolean;
  leftovers: number;
  heads: number;
  bodies: number;
  indexed: number;
}

/** The options page, in a tab. */
export class OptionsPage {
  readonly page: Page;
  /** Takes the address of a site. */
  readonly site: Locator;
  /** Why a file was not taken. */
  readonly faults: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.site = page.getByRole('textbox');
    this.faults = page.locator('.faults');
  }

  static async open(extension: RunningExtension): Promise<OptionsPage> {
    const page = await openOwnPage(extension, 'options.html');
    await page.getByRole('heading', { level: 1 }).waitFor();
    return new OptionsPage(page);
  }

  /** Has all that the reader has saved as a file. */
  async exported(): Promise<Download> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Simpan semuanya sebagai berkas' }).click(),
    ]);
    return download;
  }

  /** Chooses a file to be read. */
  async import(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.locator('input[type=file]:not(.pack-adder *)').setInputFiles(file);
  }

  /** Sites and pages where Sekilas is off. */
  places(): Promise<string[]> {
    return this.page.locator('.places:not(.packs) bdi').allTextContents();
  }

  /** Chooses a file with these articles, people or whatever. */
  async bring(name: string, content: string | object | Buffer): Promise<void> {
    const buffer = Buffer.isBuffer(content) ? content : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
    await this.page.locator('.pack-adder input').setInputFiles({ name, mimeType: 'application/json', buffer });
  }

  /** Adds what was read to the library, or puts it in the place of the older one. */
  async add(): Promise<void> {
    await this.page.locator('.pack-preview .first').click();
  }

  /** A pack of the list, by its title. */
  pack(title: string): Locator {
    return this.page.locator('.packs li').filter({ hasText: title });
  }

  /** Waits until a pack is in the library. */
  async waitForPack(title: string): Promise<void> {
    await this.pack(title).waitFor();
    await this.pack(title).locator('progress').waitFor({ state: 'detached' });
  }

  /** Lets pages see what only the packs of the reader know, or no more. */
  async allowUnderlines(on: boolean): Promise<void> {
    await this.page.getByRole('switch', { name: 'hanya dikenal paket saya' }).setChecked(on);
  }

  /** Has names stand in elements of their own, or no more. */
  async makeNamesReal(on: boolean): Promise<void> {
    await this.page.getByRole('switch', { name: 'Jadikan nama tombol di laman' }).setChecked(on);
  }

  /** Chooses what is underlined. */
  async underline(which: 'first' | 'all'): Promise<void> {
    await this.page.locator(`input[type=radio][value=${which}]`).check();
  }

  /** Takes a pack out of the library. */
  async remove(title: string): Promise<void> {
    await this.pack(title).getByRole('button', { name: title }).click();
    await this.pack(title).getByRole('button', { name: 'Hapus', exact: true }).click();
    await this.pack(title).waitFor({ state: 'detached' });
  }

  /** How many rows each table of each database has. */
  stored(): Promise<Record<string, number>> {
    return this.page.evaluate(async () => {
      const promised = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const counts: Record<string, number> = {};
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await promised(indexedDB.open(name));
        const stores = [...database.objectStoreNames];
        const transaction = stores.length > 0 ? database.transaction(stores) : undefined;
        const found = await Promise.all(stores.map((store) => promised((transaction as IDBTransaction).objectStore(store).count())));
        for (const [at, store] of stores.entries()) counts[`${name} ${store}`] = found[at] as number;
        database.close();
      }
      return counts;
    });
  }

  /** How far the job of a pack is, and what the store has of the pack itself: rows, and articles in its index. */
  storedPack(id: string): Promise<StoredPack> {
    return this.page.evaluate(async (id) => {
      const promised = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await promised(indexedDB.open('sekilas'));
      const none = { parts: undefined, shown: false, leftovers: 0, heads: 0, bodies: 0, indexed: 0 };
      if (!database.objectStoreNames.contains('jobs')) {
        database.close();
        return none;
      }
      try {
        const transaction = database.transaction(['packs', 'jobs', 'leftovers', 'headRows', 'bodyRows', 'segmentRows']);
        const all = (store: string, range?: IDBKeyRange) => promised(transaction.objectStore(store).getAll(range));
        const [packs, jobs, leftovers] = await Promise.all([all('packs'), all('jobs'), all('leftovers')]);
        const job = jobs.find(({ pack }) => pack === id);
        const generation = packs.find((pack) => pack.id === id)?.generation;
        const own = IDBKeyRange.bound([generation ?? -1], [generation ?? -1, []]);
        const [heads, bodies, segments] = await Promise.all(['headRows', 'bodyRows', 'segmentRows'].map((store) => all(store, own)));
        return {
          parts: job?.parts as number | undefined,
          shown: generation !== undefined,
          leftovers: leftovers.length,
          heads: heads?.length ?? 0,
          bodies: bodies?.length ?? 0,
          indexed: (segments ?? []).reduce((sum, { documents }) => sum + documents, 0) as number,
        };
      } finally {
        database.close();
      }
    }, id);
  }
}
