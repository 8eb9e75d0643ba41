import type { BrowserContext, Page } from 'playwright-core';
import { CardObject } from './card-object.ts';
import { until } from './until.ts';

/** A stretch of text that Sekilas has underlined. */
export interface Underline {
  kind: 'person' | 'agreement';
  text: string;
  /** Index among the block elements of the page (`h1`, `h2`, `p`, `li`). */
  block: number;
  /** Offset in that block's text. */
  start: number;
}

/** A place in the text of a page, told by block and offsets as in `Underline`. */
export interface Place {
  block: number;
  start: number;
  end: number;
}

const BLOCKS = 'h1, h2, p, li';

/** Any page on the web, with what Sekilas shows on it. */
export class NewsPage {
  readonly page: Page;
  readonly card: CardObject;
  /** Errors that the page logged or threw since it was opened, content script included. */
  readonly errors: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    this.card = new CardObject(page);
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
    return this.page.evaluate((selector) => {
      const blocks = [...document.querySelectorAll(selector)];
      const found: { kind: 'person' | 'agreement'; text: string; block: number; start: number }[] = [];
      for (const [name, highlight] of CSS.highlights) {
        const kind = /^sekilas.*(person|agreement)/.exec(name)?.[1] as 'person' | 'agreement' | undefined;
        if (!kind) continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          const block = blocks.findLastIndex((element) => element.contains(startContainer));
          const before = new Range();
          if (block >= 0) before.setStart(blocks[block] as Element, 0);
          before.setEnd(startContainer, startOffset);
          found.push({ kind, text: range.toString(), block, start: before.toString().length });
        }
      }
      return found.sort((a, b) => a.block - b.block || a.start - b.start);
    }, BLOCKS);
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
    const { x, y } = await this.page.evaluate(
      ([selector, { block, start, end }]) => {
        const element = document.querySelectorAll(selector)[block];
        if (!element) throw new Error(`the page has no block ${block}`);
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = new Range();
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let offset = 0;
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (start >= offset && start < offset + node.length) range.setStart(node, start - offset);
          if (end > offset && end <= offset + node.length) range.setEnd(node, end - offset);
          offset += node.length;
        }
        // A name broken over two lines has two boxes: aim at the wider.
        const boxes = [...range.getClientRects()].sort((a, b) => b.width - a.width);
        const box = boxes[0];
        if (!box) throw new Error(`nothing to point at in block ${block}, ${start}-${end}`);
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      [BLOCKS, place] as const,
    );
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

/** The place of an underline. */
export function placeOf({ block, start, text }: Underline): Place {
  return { block, start, end: start + text.length };
}
