import type { Mention } from '../recognizer/types.ts';
import { visibleRange } from './paint/painter.ts';
import { standIn, type Underlined } from './paint/underlined.ts';
import { lowest } from './read/locate.ts';
import { boundingRect, boxAround, closestOf, elementOf, isConnected, localName } from './read/native.ts';
import { focusedElement } from './read/shadow.ts';
import type { BlockTable, PageBlock } from './read/table.ts';
import { scrollToMention } from './scroll.ts';

/** One mention of the page. */
export interface Stop {
  block: PageBlock;
  mention: Mention;
}

export interface TourNeeds {
  table(): BlockTable;
  underlined: Underlined;
  /** Marks a place for a moment. */
  mark(range: StaticRange): void;
}

/** How to go on. */
export interface TourStep {
  by: 1 | -1;
  /** Only mentions of this one count, each of them, from the first on. */
  entity?: string | undefined;
  /** From the first name, or back from the last. */
  anew: boolean;
  /** Whether the focus comes along, where it is in another frame. */
  focus: boolean;
}

/** A mention that can be seen, and where. */
interface Shown extends Stop {
  range: StaticRange;
}

/** Where a selection is a person's own place to type. */
const EDITED = 'input, textarea, select, [contenteditable]';

/** The way through the names of a frame without a pointer: one after another, each scrolled to, marked and selected. */
export class Tour {
  #needs: TourNeeds;
  #last: Stop | undefined;
  #visited = 0;

  constructor(needs: TourNeeds, signal: AbortSignal) {
    this.#needs = needs;
    addEventListener('focus', ({ target }) => target === window && this.#visit(), { signal });
  }

  /** When the reader was last here: was led to a name, or put the focus into this frame. In ms since 1970; 0 for never. */
  get visited(): number {
    return this.#visited;
  }

  /** Whether the reader is writing here. */
  get writing(): boolean {
    return document.hasFocus() && isEdited(focusedElement());
  }

  /** The name that a selection begins in. */
  get selected(): Stop | undefined {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const place = range && this.#needs.table().find(range.startContainer, range.startOffset);
    const mention = place?.block.mentions.find(({ start, end }) => start <= place.offset && place.offset < end);
    return place && mention && { block: place.block, mention };
  }

  /** The name that is selected, else the one last gone to. */
  get here(): Stop | undefined {
    return this.selected ?? (this.#last?.block.alive ? this.#last : undefined);
  }

  /**
   * Goes to the next name or the one before; from where nobody has gone yet to the first in view.
   * @returns false where there is none that way
   */
  step({ by, entity, anew, focus }: TourStep): boolean {
    const stops = this.#stops(entity);
    const from = anew ? (by === 1 ? 0 : stops.length - 1) : this.#from(stops, by, entity);
    const here = anew ? undefined : this.here?.mention;
    for (let index = from; ; index += by) {
      const stop = stops[index];
      if (!stop) return false;
      const shown = this.#shown(stop);
      // One that stands for another is come from already.
      if (!shown || shown.mention === here) continue;
      this.#last = shown;
      this.#show(shown, focus);
      this.#visit();
      return true;
    }
  }

  /** The mention itself where it can be seen, else the one that is underlined instead. */
  #shown({ block, mention }: Stop): Shown | undefined {
    for (let at: Mention | undefined = mention; at; at = standIn(block.mentions, at, this.#needs.underlined)) {
      const range = visibleRange(block, at);
      if (range) return { block, mention: at, range };
    }
    return undefined;
  }

  #visit(): void {
    this.#visited = Date.now();
  }

  #stops(entity: string | undefined): Stop[] {
    return this.#needs.table().blocks.flatMap((block) => {
      const mentions = entity ? block.mentions.filter((mention) => mention.entity === entity) : this.#needs.underlined(block.mentions);
      return mentions.map((mention) => ({ block, mention }));
    });
  }

  /** Where among the stops to look first. */
  #from(stops: readonly Stop[], by: 1 | -1, entity: string | undefined): number {
    const { here } = this;
    if (here && (!entity || here.mention.entity === entity)) {
      const { block, mention } = here;
      const at = lowest(stops, (stop) => stop.block.id > block.id || (stop.block === block && stop.mention.start >= mention.start));
      return stops[at]?.mention === mention ? at + by : by === 1 ? at : at - 1;
    }
    if (entity) return 0;
    const inView = lowest(stops, ({ block: { owner } }) => boundingRect(boxAround(elementOf(owner))).bottom > 0);
    return by === 1 ? inView : inView - 1;
  }

  #show({ block, mention, range }: Shown, focus: boolean): void {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    scrollToMention(block, mention, { block: 'center', behavior: calm ? 'instant' : 'smooth' });
    this.#needs.mark(range);
    // Selected, it is where a screen reader and the keys of the browser go on from.
    if (!isConnected(endContainer) || isEdited(focusedElement())) return;
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    if (focus) takeFocus(document.activeElement);
  }
}

function isEdited(element: Element | null): boolean {
  return element !== null && closestOf(element, EDITED) !== null;
}

/** Takes the focus from another frame of the page into this one. */
function takeFocus(activeElement: Element | null): void {
  const isElsewhere = activeElement !== null && /^i?frame$/.test(localName(activeElement));
  // Without it, the focus would stay in the frame.
  if (isElsewhere) (activeElement as HTMLElement).blur();
  if (isElsewhere || !document.hasFocus()) window.focus();
}
