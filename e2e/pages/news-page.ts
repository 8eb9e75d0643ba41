import type { BrowserContext, Frame, Page } from 'playwright-core';
import { CardObject } from './card-object.ts';
import { chromiumCard } from './chromium-card.ts';
import { BLOCKS, findUnderlines, middleOf, type Place, type Underline } from './in-page.ts';
import { until } from './until.ts';

/** Any page on the web, with what Sekilas shows on it. */
export class NewsPage {
  readonly page: Page;
  readonly card: CardObject;
  /** Errors that the page logged or threw since it was opened, content script included. */
  readonly errors: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    this.card = new CardObject(chromiumCard(page));
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async open(context: BrowserContext, url: string): Promise<NewsPage> {
    const opened = new NewsPage(await context.newPage());
    await opened.page.goto(url);
    return opened;
  }

  /** What is underlined now, in reading order: only what is near the viewport is registered. */
  underlines(): Promise<Underline[]> {
    return this.page.evaluate(findUnderlines, BLOCKS);
  }

  /** The texts that are underlined in a frame, in no order: wherever they stand, shadow trees included. */
  underlinedIn(frame: Frame = this.page.mainFrame()): Promise<string[]> {
    return frame.evaluate(() => {
      const texts: string[] = [];
      for (const [name, highlight] of CSS.highlights) {
        if (!/^sekilas.*(person|agreement)/.test(name)) continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          // What the page has taken away shows no line, though its range is given back a moment later.
          if (!startContainer.isConnected) continue;
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
    await this.waitUntilUnderlined(text, frame);
    const place = await frame.evaluate((text) => {
      for (const [name, highlight] of CSS.highlights) {
        for (const { startContainer, startOffset, endContainer, endOffset } of name.startsWith('sekilas') ? highlight : []) {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          if (range.toString() !== text || !startContainer.isConnected) continue;
          startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { x, y, width, height } = [...range.getClientRects()].sort((a, b) => b.width - a.width)[0] as DOMRect;
          return { x: x + width / 2, y: y + height / 2 };
        }
      }
      throw new Error(`${text} is not underlined any more`);
    }, text);
    if (frame === this.page.mainFrame()) return place;
    const box = await (await frame.frameElement()).boundingBox();
    return { x: place.x + (box?.x ?? 0), y: place.y + (box?.y ?? 0) };
  }

  /** Moves the mouse onto an underlined text, as a person would. */
  async pointAt(text: string, frame?: Frame): Promise<void> {
    const { x, y } = await this.placeOfUnderlined(text, frame);
    await this.page.mouse.move(x, y, { steps: 4 });
  }

  /** Waits until the page shows underlines, or exactly none. */
  waitForUnderlines(wanted: 'some' | 'none'): Promise<Underline[]> {
    return until(`${wanted} of the page to be underlined`, async () => {
      const found = await this.underlines();
      return (wanted === 'some') === found.length > 0 ? found : undefined;
    });
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

  /** Puts the mouse where no text is. */
  async pointAway(): Promise<void> {
    await this.page.mouse.move(2, 2);
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
