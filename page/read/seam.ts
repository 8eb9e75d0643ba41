/** The code of "0": blanks and most signs of ASCII come before it. */
const ZERO = 0x30;

/**
 * Whether the text of two elements was only put side by side: nobody writes so within a word. Links of a list, a heading above a
 * title, or the number of a note stand there without a blank, because the page's style keeps them apart ("Antony BlinkenReuters",
 * "WORLDAntony Blinken", "Blinken1"). To ask the style would cost a layout; the letters tell. Letters that are set on their own, such as an
 * initial, or small ones for capitals, are no seam.
 */
export function isSeam(before: string, after: string): boolean {
  // Nearly all texts meet at a blank or a sign.
  if (!(before.charCodeAt(before.length - 1) >= ZERO && after.charCodeAt(0) >= ZERO)) return false;
  const last = before.charAt(before.length - 1);
  const first = after.charAt(0);
  const second = after.charAt(1);
  if (isLower(last)) return isUpper(first) || isDigit(first);
  return isUpper(first) && (isDigit(last) || (isUpper(last) && isLower(second)));
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isLower(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

function isDigit(letter: string): boolean {
  return letter >= '0' && letter <= '9';
}
