import type { Mention } from '../recognizer/types.ts';
import { linesOf } from './read/lines.ts';
import {
  boundingRect,
  boxAround,
  clientHeight,
  elementOf,
  isElement,
  parentOrHost,
  scrollBy,
  scrollHeight,
  scrollIntoView,
  scrollingElement,
} from './read/native.ts';
import type { PageBlock } from './read/table.ts';

/** Scrolls to the element that a mention stands in, and where that is taller than what it scrolls in, on to the mention itself. */
export function scrollToMention(block: PageBlock, mention: Mention, options: ScrollIntoViewOptions): void {
  const element = boxAround(elementOf(block.owner));
  const scroller = scrollerAround(element);
  const room = scroller ? clientHeight(scroller) : innerHeight;
  const isTall = boundingRect(element).height > room;
  scrollIntoView(element, isTall ? { block: 'nearest', behavior: 'instant' } : options);
  const line = isTall ? linesOf(block, mention)[0] : undefined;
  if (!line) return;
  const edge = scroller ? boundingRect(scroller).top : 0;
  if (options.block === 'nearest' && line.top >= edge && line.bottom <= edge + room) return;
  const way: ScrollToOptions = { top: (line.top + line.bottom - room) / 2 - edge, behavior: options.behavior ?? 'auto' };
  if (scroller) scrollBy(scroller, way);
  else window.scrollBy(way);
}

/** The nearest element that scrolls what is in it; undefined where only the window does. Asks for style. */
function scrollerAround(element: Element): Element | undefined {
  const outermost = scrollingElement(document);
  for (let at = parentOrHost(element); at !== null && at !== outermost; at = parentOrHost(at)) {
    if (isElement(at) && scrollHeight(at) > clientHeight(at) && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return undefined;
}
