import type { BrowserContext, Frame, Page } from 'playwright-core';
import { AnyPage } from './any-page.ts';
import { chromiumCard } from './chromium-card.ts';
import type { Underline } from './in-page.ts';
import { until } from './until.ts';

/** Any page on the web in Chromium, with what Sekilas shows on it. */
export class NewsPage extends AnyPage<Page> {
  static async open(context: BrowserContext, url: string): Promise<NewsPage> {
    const page = await context.newPage();
    const opened = new NewsPage(page, chromiumCard(page));
    page.on('pageerror', (error) => opened.errors.push(String(error)));
    page.on('console', (message) => opened.hear(message));
    await page.goto(url);
    return opened;
  }

  /** The texts that are underlined in a frame, in no order: wherever they stand, shadow trees included. */
  underlinedIn(frame: Frame = this.page.mainFrame()): Promise<string[]> {
    return frame.evaluate(() => {
      const texts: string[] = [];
      for (const [name, highlight] of CSS.highlights) {
        if (!/^sekilas.*(person|agreement)/.test(name)) continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          // What the page has taken away or shortened shows no line, though its range is given back a moment later.
          if (!startContainer.isConnected || endOffset > (endContainer as Text).length) continue;
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          texts.push(range.toString());
        }
      }
      return texts;
    });
  }

  /** Waits until a text is underlined in a frame, wherever it stands. */
  async waitUntilUnderlined(text: string, frame: Frame = this.page.mainFrame()): Promise<void> {
    await until(
      `“${text}” to be underlined`,
      async () => (await this.underlinedIn(frame)).includes(text),
      async () => this.underlinedIn(frame),
    );
  }

  /** Where the middle of an underlined text lies in the window, scrolled into view. */
  async placeOfUnderlined(text: string, frame: Frame = this.page.mainFrame()): Promise<{ x: number; y: number }> {
    const probe = () =>
      frame.evaluate((text) => {
        for (const [name, highlight] of CSS.highlights) {
          for (const { startContainer, startOffset, endContainer, endOffset } of name.startsWith('sekilas') ? highlight : []) {
            if (endOffset > (endContainer as Text).length) continue;
            const range = new Range();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            if (range.toString() !== text || !startContainer.isConnected) continue;
            startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { x, y, width, height } = [...range.getClientRects()].sort((a, b) => b.width - a.width)[0] as DOMRect;
            return { x: x + width / 2, y: y + height / 2 };
          }
        }
        return undefined;
      }, text);
    const place = await until(`“${text}” to be underlined`, probe, () => this.underlinedIn(frame));
    if (frame === this.page.mainFrame()) return place;
    const box = await (await frame.frameElement()).boundingBox();
    return { x: place.x + (box?.x ?? 0), y: place.y + (box?.y ?? 0) };
  }

  /** Moves the mouse onto an underlined text, as a person would. */
  async pointAt(text: string, frame?: Frame): Promise<void> {
    const { x, y } = await this.placeOfUnderlined(text, frame);
    await this.page.mouse.move(x, y, { steps: 4 });
  }

  /** The names that stand in elements of ours, in their order. */
  realNames(): Promise<string[]> {
    return this.page.locator('sekilas-name').allTextContents();
  }

  /** Waits until just these names stand in elements. */
  async waitForRealNames(names: readonly string[]): Promise<void> {
    const seen = () => this.realNames();
    await until(`the elements of ${names.join(', ') || 'nobody'}`, async () => (await seen()).join() === names.join(), seen);
  }

  /** Waits until the page shows underlines, or exactly none. */
  waitForUnderlines(wanted: 'some' | 'none'): Promise<Underline[]> {
    return until(`${wanted} of the page to be underlined`, async () => {
      const found = await this.underlines();
      return (wanted === 'some') === found.length > 0 ? found : undefined;
    });
  }

  /** The page's HTML, our own host element aside. */
  html(): Promise<string> {
    return this.page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      for (const host of copy.querySelectorAll('[data-sekilas-host]')) host.remove();
      return copy.outerHTML;
    });
  }
}
