import type { Browser, Page } from 'puppeteer-core';
import { AnyPage } from './any-page.ts';
import { call, contextOf, evaluate } from './bidi.ts';
import type { CardAccess } from './card-object.ts';

/** A page in Firefox, with what Sekilas shows on it. */
export class FirefoxPage extends AnyPage<Page> {
  static async open(browser: Browser, url: string): Promise<FirefoxPage> {
    const page = await browser.newPage();
    const opened = new FirefoxPage(page, firefoxCard(page));
    page.on('pageerror', (error) => opened.errors.push(String(error)));
    page.on('console', (message) => opened.hear(message));
    await page.goto(url);
    return opened;
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
