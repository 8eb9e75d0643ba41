import { isElement, parentOrHost } from '../read/native.ts';
import { colourOf, contrast } from './colour.ts';

/** Up to this luminance a ground takes the light underline, and beyond it the dark one: there both have the same contrast. */
export const DARK = 0.218;
/** Text with less contrast than this does not stand on the ground that its elements say. */
const READABLE = 2;

/**
 * Whether text stands on a dark ground: the colour of the nearest element around it that has one. Where that is a picture, none at
 * all, or nothing that the text could be read on, the text itself tells: light text stands on a dark ground.
 * Remembers what it has seen; make another when the page may have changed its colours.
 */
export class Grounds {
  #grounds = new WeakMap<Element, { luminance: number | undefined }>();

  isDark(element: Element): boolean {
    const text = colourOf(getComputedStyle(element).color).luminance;
    const ground = this.#groundOf(element);
    return ground === undefined || contrast(text, ground) < READABLE ? text > DARK : ground <= DARK;
  }

  /** The luminance of the ground; undefined where the elements do not say it. */
  #groundOf(element: Element): number | undefined {
    const path: Element[] = [];
    let ground: number | undefined;
    for (let at: Node | null = element; at !== null; at = parentOrHost(at)) {
      if (!isElement(at)) continue;
      const known = this.#grounds.get(at);
      ground = known?.luminance;
      if (known) break;
      path.push(at);
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      const { luminance, alpha } = colourOf(backgroundColor);
      if (backgroundImage === 'none' && alpha < 0.5) continue;
      ground = backgroundImage === 'none' ? luminance : undefined;
      break;
    }
    for (const one of path) this.#grounds.set(one, { luminance: ground });
    return ground;
  }
}
