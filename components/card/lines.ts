/** Signs of about the same width in sans serif fonts, with that width in em. Rather too wide: a card may be shorter than was thought. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[\s.,:;'’‘|!ijlI()[\]·-]/, 0.35],
  [/[frt“”"–]/, 0.43],
  [/[mwMW—…@%&]/, 0.95],
  [/\p{Lu}/u, 0.74],
  [/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/, 1],
];
const OTHERS = 0.62;

/**
 * About how many lines a text takes: cards are drawn where there is no layout to ask.
 * @param size of the letters, in px
 * @param width of a line, in px
 */
export function linesOf(text: string, size: number, width: number): number {
  let lines = 1;
  let left = width;
  for (const word of text.split(/(?<=\s)/)) {
    let length = widthOfText(word, size);
    if (length > left && left < width) {
      lines++;
      left = width;
    }
    // A word without spaces, as of Chinese, goes on in the next line.
    for (; length > left; length -= width) lines++;
    left -= length;
  }
  return lines;
}

/** About how wide a text is on one line, in px. */
export function widthOfText(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + widthOf(sign) * size, 0);
}

function widthOf(sign: string): number {
  return WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? OTHERS;
}
