import { matches, nextSibling, parentNode } from '../read/native.ts';

/** The elements that names stand in. No page has a style for them, and none a script. */
export const NAME = 'sekilas-name';

/** A stretch of a text node, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A text of the page with names in elements: the node itself keeps what stands before the first of them, and what follows stands behind
 * it, an element and a text in turn. A page that owns the node still has it, and can take it away or write something else into it.
 */
export class Wrapped {
  readonly text: Text;
  readonly spans: readonly Span[];
  readonly at = performance.now();
  #data: string;
  #parts: ChildNode[] = [];

  /** @param spans in order, and apart from each other */
  constructor(text: Text, spans: readonly Span[]) {
    this.text = text;
    this.spans = spans;
    this.#data = text.data;
    spans.forEach(({ start, end }, index) => {
      this.#parts.push(nameElement(text.data.slice(start, end)), new Text(text.data.slice(end, spans[index + 1]?.start)));
    });
    text.data = this.#head;
    text.after(...this.#parts);
  }

  /** All nodes of ours, and the page's own. */
  get nodes(): Node[] {
    return [this.text, ...this.#parts];
  }

  /** The text nodes in their order, with what they hold. */
  get texts(): Text[] {
    return [this.text, ...this.#parts].map((node) => (node instanceof Text ? node : (node.firstChild as Text)));
  }

  /** Of the whole text. */
  get length(): number {
    return this.#data.length;
  }

  /** Whether everything stands as it was put there. */
  get whole(): boolean {
    return nextSibling(this.text) === this.#parts[0] && this.#together && this.#headStands && this.#partsSay;
  }

  /**
   * Gives everything back as it was: the node with its text, wherever the page has put it, and whatever it has put behind it. Of what the
   * page has changed meanwhile, nothing is lost.
   */
  undo(): void {
    if (!this.whole && this.#isWorkedOn) {
      for (const part of this.#parts) if (!(part instanceof Text)) part.replaceWith(...part.childNodes);
      return;
    }
    if (this.#headStands) this.text.data = this.#data;
    for (const part of this.#parts) part.remove();
  }

  /** Whether someone works on the pieces, as translators do: they stay, and only the elements go. What owns the node knows of no pieces. */
  get #isWorkedOn(): boolean {
    if (isTranslated() || !this.#partsSay) return true;
    return this.#headStands && parentNode(this.text) !== null && !this.#together && this.#parts.some(parentNode);
  }

  /** Whether the parts still follow each other. */
  get #together(): boolean {
    return this.#parts.every((part, at) => at === 0 || nextSibling(this.#parts[at - 1] as Node) === part);
  }

  get #head(): string {
    return this.#data.slice(0, this.spans[0]?.start);
  }

  get #headStands(): boolean {
    return this.text.data === this.#head;
  }

  get #partsSay(): boolean {
    return this.#parts.map(({ textContent }) => textContent).join('') === this.#data.slice(this.#head.length);
  }
}

function nameElement(text: string): HTMLElement {
  const element = document.createElement(NAME);
  element.tabIndex = 0;
  element.role = 'button';
  element.ariaHasPopup = 'dialog';
  element.ariaExpanded = 'false';
  element.textContent = text;
  return element;
}

/** Whether a browser has translated the page: Chromium and Firefox say so. */
function isTranslated(): boolean {
  return matches(document.documentElement, '.translated-ltr, .translated-rtl');
}
