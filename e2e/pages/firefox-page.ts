import type { Browser, Page } from 'puppeteer-core';
import { call, contextOf, evaluate } from './bidi.ts';
import { type CardAccess, CardObject } from './card-object.ts';
import { BLOCKS, findUnderlines, middleOf, type Place, type Underline } from './in-page.ts';
import { until } from './until.ts';

/** A page in Firefox, with what Sekilas shows on it. */
export class FirefoxPage {
  readonly page: Page;
  readonly card: CardObject;
  /** Errors that the page logged or threw since it was opened. */
  readonly errors: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    this.card = new CardObject(firefoxCard(page));
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async open(browser: Browser, url: string): Promise<FirefoxPage> {
    const opened = new FirefoxPage(await browser.newPage());
    await opened.page.goto(url);
    return opened;
  }

  underlines(): Promise<Underline[]> {
    return this.page.evaluate(findUnderlines, BLOCKS);
  }

  /** Waits until exactly this text is underlined; its first place. */
  waitForUnderline(text: string): Promise<Underline> {
    return until(
      `“${text}” to be underlined`,
      async () => (await this.underlines()).find((underline) => underline.text === text),
      async () => (await this.underlines()).map((underline) => underline.text),
    );
  }

  /** Moves the mouse to the middle of a stretch of text, as a person would. */
  async point(place: Place): Promise<void> {
    const { x, y } = await this.page.evaluate(middleOf, [BLOCKS, place] as const);
    await this.page.mouse.move(x, y, { steps: 4 });
  }
}

function firefoxCard(page: Page): CardAccess {
  const browser = page.browser();
  const context = contextOf(page);
  return {
    mouse: page.mouse,
    async inRoot<T>(declaration: string) {
      const { value } = await evaluate(browser, context, 'script.evaluate', {
        expression: "document.querySelector('[data-sekilas-host]')",
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      });
      const root = (value as { shadowRoot?: { sharedId: string } } | undefined)?.shadowRoot;
      return root && (await call<T>(browser, context, declaration, root));
    },
  };
}
