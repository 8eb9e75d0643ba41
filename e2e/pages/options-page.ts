import type { Locator, Page } from 'playwright-core';
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

  /** Sites and pages where Sekilas is off. */
  places(): Promise<string[]> {
    return this.page.locator('.places bdi').allTextContents();
  }
}
