import { throughout, until } from './until.ts';

/** Longer than a card takes to come or to go, with a worker that has to be started, in ms. */
const UNSETTLED = 1_200;

/** What a person sees of an open card. */
export interface CardView {
  /** The name, in the page's language. */
  name: string;
  text: string;
  facts: { label: string; value: string }[];
  passages: { text: string; marks: string[] }[];
  buttons: string[];
  box: { x: number; y: number; width: number; height: number };
  /** False while it fades in. */
  still: boolean;
}

/** The way to a card. It lives in a closed shadow root, so it is reached through the debugger, as no page could. */
export interface CardAccess {
  /** Calls a function, given as its source, with the shadow root as `this`; `undefined` where the page has no card's host (any more). */
  inRoot<T>(declaration: string): Promise<T | undefined>;
  mouse: {
    move(x: number, y: number, options: { steps: number }): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
}

/** The card on a page, in whatever browser. */
export class CardObject {
  readonly #access: CardAccess;

  constructor(access: CardAccess) {
    this.#access = access;
  }

  /** The card as it shows now; `undefined` when none does. */
  async view(): Promise<CardView | undefined> {
    return await this.#access.inRoot<CardView | undefined>(`function () {
      const card = this.querySelector('[role=dialog]');
      if (!card?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return undefined;
      const textOf = (element) => (element?.innerText ?? '').trim();
      const all = (selector, within = card) => [...within.querySelectorAll(selector)];
      const { x, y, width, height } = card.getBoundingClientRect();
      return {
        name: textOf(card.querySelector('h2 bdi')),
        text: textOf(card),
        facts: all('dt').map((dt) => ({ label: textOf(dt), value: all('dd', dt.parentElement).map(textOf).join('; ') })),
        passages: all('section button').map((quote) => ({ text: textOf(quote), marks: all('mark', quote).map(textOf) })),
        buttons: all('button').map(textOf),
        box: { x, y, width, height },
        still: [...this.getAnimations(), ...this.host.getAnimations()].every(({ playState }) => playState !== 'running'),
      };
    }`);
  }

  /** Whether a card is open, whether or not a person could see it. */
  async isOpen(): Promise<boolean> {
    return (await this.#access.inRoot<boolean>(`function () { return this.host.matches(':popover-open'); }`)) ?? false;
  }

  /** Waits for the card of this name, or of one of these. */
  async waitFor(...names: string[]): Promise<CardView> {
    const shown = async () => {
      const view = await this.view();
      return view && names.includes(view.name) ? view : undefined;
    };
    return await until(`the card of ${names.join(' or ')}`, shown, async () => (await this.view())?.name ?? 'no card');
  }

  /** The text of what has the focus in the card; `undefined` where nothing has. */
  focused(): Promise<string | undefined> {
    return this.#access.inRoot(`function () { return this.activeElement?.textContent; }`);
  }

  /** A property of an element of the card, as the browser computes it. */
  styleOf(selector: string, property: keyof CSSStyleDeclaration & string): Promise<string | undefined> {
    return this.#access.inRoot(`function () {
      const found = this.querySelector(${JSON.stringify(selector)});
      return found ? getComputedStyle(found)[${JSON.stringify(property)}] : undefined;
    }`);
  }

  /** What the card is made of, so that it can be looked into elsewhere: tools for pages do not see into closed shadow roots. */
  async markup(): Promise<{ html: string; css: string }> {
    const markup = await this.#access.inRoot<{ html: string; css: string }>(`function () {
      const sheets = [...this.adoptedStyleSheets, ...this.styleSheets];
      return { html: this.innerHTML, css: sheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\\n') };
    }`);
    if (!markup) throw new Error('no card is open');
    return markup;
  }

  /** Waits until no card shows. */
  async waitUntilClosed(): Promise<void> {
    await until('the card to close', async () => (await this.view()) === undefined);
  }

  /** Watches for as long as that may change: the card of this name shows all the time, or none does. */
  async stays(name: string | undefined): Promise<void> {
    await throughout(UNSETTLED, async () => {
      const shown = (await this.view())?.name;
      if (shown !== name) throw new Error(`${name ?? 'no card'} was to stay; instead: ${shown ?? 'no card'}`);
    });
  }

  /** Keeps the card, by the button of this text. Clicks count from when the browser knows that the card can be seen, a moment after it opened. */
  async keep(button: string): Promise<void> {
    const isKept = () => this.#access.inRoot<boolean>(`function () { return this.querySelector('[aria-pressed=true]') !== null; }`);
    await until('the card to be kept', async () => {
      if (!(await isKept())) await this.click(button);
      return isKept();
    });
  }

  /** Clicks a button of the card where it lies, with the mouse. */
  async click(button: string): Promise<void> {
    const middle = await this.#access.inRoot<{ x: number; y: number } | undefined>(`function () {
      const found = [...this.querySelectorAll('button')].find((element) => element.innerText.trim() === ${JSON.stringify(button)});
      if (!found) return undefined;
      found.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }`);
    if (!middle) throw new Error(`the card has no button “${button}”; it has: ${(await this.view())?.buttons.join(', ')}`);
    await this.#access.mouse.move(middle.x, middle.y, { steps: 8 });
    await this.#access.mouse.click(middle.x, middle.y);
  }
}
