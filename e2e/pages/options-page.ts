import type { Download, Locator, Page } from 'playwright-core';
import type { RunningExtension } from '../../tools/extension.ts';

/** The options page, in a tab. */
export class OptionsPage {
  readonly page: Page;
  /** Takes the address of a site. */
  readonly site: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.site = page.getByRole('textbox');
  }

  static async open({ context, url }: RunningExtension): Promise<OptionsPage> {
    const page = await context.newPage();
    await page.goto(url('options.html'));
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
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  /** Sites and pages where Sekilas is off. */
  places(): Promise<string[]> {
    return this.page.locator('.places bdi').allTextContents();
  }
}
