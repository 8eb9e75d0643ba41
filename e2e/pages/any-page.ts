import { type CardAccess, CardObject } from './card-object.ts';
import { BLOCKS, type Box, type clearHighlights, findUnderlines, middleOf, type Place, type prepend, type Underline } from './in-page.ts';
import { until } from './until.ts';

/** What the drivers of both browsers give of a page, as far as it is asked here. */
export interface Driven {
  evaluate(inPage: typeof findUnderlines, blocks: string): Promise<Underline[]>;
  evaluate(inPage: typeof middleOf, of: Parameters<typeof middleOf>[0]): Promise<{ x: number; y: number }>;
  evaluate(inPage: typeof prepend, of: Parameters<typeof prepend>[0]): Promise<Box>;
  evaluate(inPage: typeof clearHighlights): Promise<void>;
  screenshot(options: { clip: Box }): Promise<Uint8Array>;
  keyboard: { press(key: 'Escape'): Promise<void> };
  mouse: { move(x: number, y: number, options?: { steps: number }): Promise<void> };
}

/** A page on the web in whatever browser, with what Sekilas shows on it. */
export abstract class AnyPage<Page extends Driven> {
  readonly page: Page;
  readonly card: CardObject;
  /** Errors that the page logged or threw since it was opened; in Chromium those of the content script, too. */
  readonly errors: string[] = [];

  protected constructor(page: Page, card: CardAccess) {
    this.page = page;
    this.card = new CardObject(card);
  }

  /** Takes what the page says on its console. */
  protected hear(message: { type(): string; text(): string }): void {
    if (message.type() === 'error') this.errors.push(message.text());
  }

  /** What is underlined now, in reading order: only what is near the viewport is registered. */
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
    const { x, y } = await this.page.evaluate(middleOf, [BLOCKS, place]);
    await this.page.mouse.move(x, y, { steps: 4 });
  }

  /** Puts the mouse where no text is. */
  async pointAway(): Promise<void> {
    await this.page.mouse.move(2, 2);
  }
}
