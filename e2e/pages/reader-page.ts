import type { Locator, Page } from 'playwright-core';
import type { RunningExtension } from '../../tools/extension.ts';
import { openOwnPage } from './own-page.ts';

/** The reader, in a tab: the page that the side panel shows too. */
export class ReaderPage {
  readonly page: Page;
  readonly heading: Locator;
  /** The card of a name of the article. */
  readonly card: Locator;
  /** The reader's own note on what is shown, and the texts that other panels wrote at the same time. */
  readonly note: Locator;
  readonly copies: Locator;
  /** Makes a list longer. */
  readonly more: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.card = page.getByRole('dialog');
    this.note = page.getByRole('textbox', { name: 'Catatan' });
    this.more = page.locator('button.more');
    this.copies = page.locator('.note-copy blockquote');
  }

  /** @param place what stands after `#`: `/`, `/entity/ID`, `/article/KEY` or `/article/KEY/BLOCK` */
  static async open(extension: RunningExtension, place: string): Promise<ReaderPage> {
    const page = await openOwnPage(extension, `sidepanel.html#${place}`);
    const reader = new ReaderPage(page);
    await reader.heading.first().waitFor();
    return reader;
  }

  /** The names of an article that answer to hover. */
  names(entity?: string): Locator {
    return this.page.locator(entity ? `[data-entity="${entity}"]` : '[data-entity]');
  }

  /** The numbers of the sources that an explainer cites, in the order of its text. */
  citations(): Locator {
    return this.page.locator('.article-text sup button');
  }

  /** The ways to other articles: what to read next, or the explainers of an entity. */
  articleLinks(): Locator {
    return this.page.locator('.article-links a');
  }

  /** All articles, as the library lists them. */
  articles(): Locator {
    return this.page.locator('.articles a');
  }

  focused(): Locator {
    return this.page.locator(':focus');
  }

  /** The posts of a person, the latest first. */
  timeline(): Promise<string[]> {
    return this.page.locator('.timeline > li').allInnerTexts();
  }

  /** The passages about an entity. */
  passages(): Locator {
    return this.page.locator('a.passage');
  }
}
