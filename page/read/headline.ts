/** So many texts above a headline may be of the article, such as its day. */
const ABOVE = 10;
/** A shorter text may be in any title, and a longer one is none. */
const [SHORTEST, LONGEST] = [20, 400];

/**
 * A page's texts from a little above its headline on, which is the first that its title holds: menus and news in brief above it have
 * days of their own. All of them where the title holds none.
 */
export function fromHeadline(title: string, texts: readonly string[]): readonly string[] {
  const whole = inOneLine(title);
  const at = texts.findIndex((text) => {
    const line = text.length <= LONGEST ? inOneLine(text) : '';
    return line.length > SHORTEST && whole.includes(line);
  });
  return texts.slice(Math.max(0, at - ABOVE));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
