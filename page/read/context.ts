import { declarationsOf, declaredDate } from './date-sources.ts';
import { attribute, documentElement } from './native.ts';

/** What the recognizer knows about texts, handed in: `page` imports no code of it. */
export interface TextSense {
  /** The day that a text dates itself with ("Selasa (26/1/2021)"), as `2021-01-26`. */
  findDate(texts: readonly string[], hint?: { year?: number }): string | undefined;
  /** ISO 639-1 code of the language a text is written in. */
  guessLanguage(text: string): string | undefined;
}

export interface FoundContext {
  date?: string;
  lang?: string;
}

/**
 * The day a page was written and its language. What the page declares counts before what its text says.
 *
 * @param texts the page's blocks in reading order
 * @cost one selector query and at most 1 MB of JSON-LD; call it once a page, not once a block
 */
export function pageContext(document: Document, url: string, sense: TextSense, texts: readonly string[]): FoundContext {
  const year = /\/((?:19|20)\d\d)\//.exec(url)?.[1];
  const worded = (text: string) => sense.findDate([text]);
  const declarations = declarationsOf(document);
  const date = declaredDate(declarations, url, worded) ?? sense.findDate(opening(texts, 60_000), year ? { year: Number(year) } : {});
  const lang = declaredLanguage(document, declarations.metas) ?? sense.guessLanguage(opening(texts, 10_000).join('\n'));
  return { ...(date && { date }), ...(lang && { lang }) };
}

/** The first texts, each shortened, up to `most` UTF-16 units together: a page may be of any length. */
function opening(texts: readonly string[], most: number): string[] {
  const taken: string[] = [];
  let size = 0;
  for (const text of texts) {
    if (size >= most) break;
    const part = text.slice(0, 2_000);
    taken.push(part);
    size += part.length;
  }
  return taken;
}

function declaredLanguage(document: Document, metas: readonly Element[]): string | undefined {
  const root = documentElement(document);
  const meta = (key: string, value: string) => metas.filter((element) => attribute(element, key)?.toLowerCase() === value);
  const said = [...meta('http-equiv', 'content-language'), ...meta('property', 'og:locale')];
  const tags = [root && (attribute(root, 'lang') ?? attribute(root, 'xml:lang')), ...said.map((element) => attribute(element, 'content'))];
  for (const tag of tags) {
    const primary = /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag ?? '')?.[1]?.toLowerCase();
    // `in` is what Java and many Indonesian sites still write for `id`.
    if (primary) return primary === 'in' ? 'id' : primary;
  }
  return undefined;
}
