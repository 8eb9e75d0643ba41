import type { Mention } from '../../recognizer/types.ts';
import { linesOf } from '../read/lines.ts';
import { lowest, placesOf } from '../read/locate.ts';
import { closestOf, isShown, localName } from '../read/native.ts';
import type { PageReader } from '../read/reader.ts';
import type { PageBlock } from '../read/table.ts';
import { inBox, type Point } from './safe-triangle.ts';

/** A mention under a point; `line` tells which of its boxes is there. */
export interface Hit {
  block: PageBlock;
  mention: Mention;
  line: number;
}

/** Taken from the prototypes: `<img name=caretPositionFromPoint>` would hide it on the document. */
const caretPositionFromPoint = Document.prototype.caretPositionFromPoint;
const elementFromPoint = Document.prototype.elementFromPoint;
const elementsFromPoint = Document.prototype.elementsFromPoint;
const elementFromPointIn = ShadowRoot.prototype.elementFromPoint;
const elementsFromPointIn = ShadowRoot.prototype.elementsFromPoint;

/**
 * The mention at a point of the viewport, where it can be seen.
 * @cost one hit test of the browser (about 0.1 ms), and one for each shadow tree there; a binary search, and the rectangles of one short
 * range. Over a link that no name is in, one more hit test, and the rectangles of the names in the blocks there.
 */
export function mentionAt(reader: PageReader, point: Point): Hit | undefined {
  const shadowRoots = rootsAt(reader, point);
  return mentionAtCaret(reader, point, shadowRoots) ?? mentionBelowLink(reader, point, shadowRoots.at(-1));
}

function mentionAtCaret(reader: PageReader, point: Point, shadowRoots: ShadowRoot[]): Hit | undefined {
  const caret = caretPositionFromPoint.call(document, point.x, point.y, { shadowRoots });
  const place = caret && reader.table.find(caret.offsetNode, caret.offset);
  if (!place) return undefined;
  const { block, offset } = place;
  // Right of a name's last letter the caret is behind the name, where the next may begin: both are looked at.
  const first = lowest(block.mentions, (mention) => mention.end >= offset);
  for (const mention of block.mentions.slice(first, first + 2)) {
    if (mention.start > offset) break;
    // The caret snaps to the nearest text, however far: only a box under the point counts.
    const line = linesOf(block, mention).findIndex((box) => inBox(point, box));
    if (line !== -1) return isShown(caret.offsetNode) ? { block, mention, line } : undefined;
  }
  return undefined;
}

/** The shadow trees that the point is in, outermost first: the browser looks into no others. */
function rootsAt(reader: PageReader, { x, y }: Point): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let element = elementFromPoint.call(document, x, y);
  let root = element && reader.rootOf(element);
  while (root && !roots.includes(root)) {
    roots.push(root);
    element = elementFromPointIn.call(root, x, y);
    root = element && reader.rootOf(element);
  }
  return roots;
}

/** What lies over a whole teaser, so that it can be pressed anywhere: the names in that are seen through it. */
const OVER = 'a[href], button, [role=link], [role=button]';

function mentionBelowLink(reader: PageReader, point: Point, root: ShadowRoot | undefined): Hit | undefined {
  const { x, y } = point;
  const elements = root ? elementsFromPointIn.call(root, x, y) : elementsFromPoint.call(document, x, y);
  if (!elements[0] || !closestOf(elements[0], OVER)) return undefined;
  for (const element of elements) {
    for (const block of reader.table.in(element)) {
      for (const mention of block.mentions) {
        const line = linesOf(block, mention).findIndex((box) => inBox(point, box));
        const text = line === -1 ? undefined : placesOf(block.segments, mention.start, mention.end)?.start.node;
        if (text && isShown(text)) return { block, mention, line };
      }
    }
    if (hides(element)) return undefined;
  }
  return undefined;
}

/** Whether nothing is seen through an element. */
function hides(element: Element): boolean {
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  if (opacity === '0') return false;
  return (
    !/, 0\)$|^transparent$/.test(backgroundColor) || backgroundImage !== 'none' || /^(img|video|canvas|iframe)$/.test(localName(element))
  );
}
