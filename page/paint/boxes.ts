import { checkVisibility, parentNode } from '../read/native.ts';

/** Where boxes of the page are. All in CSS px of the window. */

/** How far above or below the viewport; below 0 where it is in it. */
export function distance({ top, bottom }: DOMRectReadOnly): number {
  return Math.max(-bottom, top - innerHeight);
}

/** An element that has no box has an empty one. */
export function isEmpty({ width, height }: DOMRectReadOnly): boolean {
  return width + height === 0;
}

/**
 * A test whether to ask for the box of an element costs no more layout than the page has: what the page's style leaves out while it is
 * far (`content-visibility`) would be laid out for the question. Children of one element are left out together.
 */
export function laidOut(): (element: Element) => boolean {
  let parent: Node | null = null;
  let answer = false;
  return (element) => {
    const around = parentNode(element);
    if (around === null || around !== parent) answer = checkVisibility(element, { contentVisibilityAuto: true });
    parent = around;
    return answer;
  };
}
