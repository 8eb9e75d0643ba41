/**
 * What page objects run in a page itself, of whatever browser. Each function is sent there as its source: it may use nothing but
 * its arguments.
 */

/** A stretch of text that Sekilas has underlined. */
export interface Underline {
  kind: 'person' | 'agreement';
  text: string;
  /** Index among the block elements of the page. */
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

/** A part of the window, in px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The block elements of a page. */
export const BLOCKS = 'h1, h2, p, li';

/** What is underlined now, in reading order: only what is near the viewport is registered. */
export function findUnderlines(selector: string): Underline[] {
  const blocks = [...document.querySelectorAll(selector)];
  const found: Underline[] = [];
  for (const [name, highlight] of CSS.highlights) {
    const kind = /^sekilas.*(person|agreement)/.exec(name)?.[1] as Underline['kind'] | undefined;
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
}

/** Scrolls to a stretch of text; gives the middle of its widest box, because a name may be broken over two lines. */
export function middleOf([selector, { block, start, end }]: readonly [selector: string, place: Place]): { x: number; y: number } {
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
  const [box] = [...range.getClientRects()].sort((a, b) => b.width - a.width);
  if (!box) throw new Error(`nothing to point at in block ${block}, ${start}-${end}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Puts a paragraph on top of a page, in a closed shadow tree if need be; gives its box. */
export function prepend([text, inShadow]: readonly [text: string, inShadow: boolean]): Box {
  const host = document.createElement('div');
  document.body.prepend(host);
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  (inShadow ? host.attachShadow({ mode: 'closed' }) : host).append(paragraph);
  scrollTo({ top: 0, behavior: 'instant' });
  const { x, y, width, height } = paragraph.getBoundingClientRect();
  return { x, y, width, height };
}

/** What a page can do to all lines. */
export function clearHighlights(): void {
  CSS.highlights.clear();
}

/** The place of an underline. */
export function placeOf({ block, start, text }: Underline): Place {
  return { block, start, end: start + text.length };
}

/** How many lines of text the head and the body of each card show; cards come as HTML. */
export function linesOfCards(cards: readonly string[]): number[] {
  return cards.map((html) => {
    document.body.innerHTML = html;
    const lines: number[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement as Element;
      if (!parent.closest('.card-head, .card-body')) continue;
      const cut = parent.closest('h2, .card-what, [data-lines]')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
      const range = new Range();
      range.selectNodeContents(walker.currentNode);
      for (const { top, bottom, width } of range.getClientRects()) {
        const middle = (top + bottom) / 2;
        // What stands side by side in letters of two sizes is one line.
        if (width > 0 && bottom <= cut + 2 && !lines.some((line) => Math.abs(line - middle) < 7)) lines.push(middle);
      }
    }
    return lines.length;
  });
}
