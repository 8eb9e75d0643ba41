/** How light a colour is and how much of it shows. */
export interface Colour {
  /** Relative luminance (WCAG 2.2), 0 black to 1 white. */
  luminance: number;
  /** 0 lets everything through, 1 nothing. */
  alpha: number;
}

const known = new Map<string, Colour>();
/** A page that animates its colours has no end of them. */
const MOST_KNOWN = 1_000;

/** A computed colour of CSS, such as `rgb(26, 26, 26)` or `oklch(0.3 0.1 250)`. */
export function colourOf(css: string): Colour {
  const before = known.get(css);
  if (before) return before;
  const [red = 0, green = 0, blue = 0, alpha = 255] = channels(css);
  const colour = { luminance: 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue), alpha: alpha / 255 };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(css, colour);
  return colour;
}

/** Contrast of two luminances (WCAG 2.2), 1 to 21. */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Red, green, blue and alpha, 0 to 255. Other notations than `rgb` are drawn, and read from the picture. */
function channels(css: string): number[] {
  const rgb = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css);
  if (rgb) return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3]), Number(rgb[4] ?? 1) * 255];
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return [];
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data];
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
