import { OPENING_LENGTH } from '../../messages/limits.ts';
import { dayInAddress, declarationsOf, declaredDates, isOfAddress } from './date-sources.ts';
import { fromHeadline } from './headline.ts';
import { isoDayOf } from './iso-day.ts';
import { attribute, documentElement, titleOf } from './native.ts';
import { isOfWiki, lastEdits } from './wiki.ts';

export interface FoundContext {
  date?: string | undefined;
  lang?: string | undefined;
}

/**
 * What texts tell of themselves: the day that they date themselves with ("Selasa (26/1/2021)"), as `2021-01-26`, and their language, as
 * ISO 639-1 code. Handed in: `page` imports no code of the recognizer.
 * @param year one that the page's address names
 */
export type TextSense = (texts: string[], year?: number) => FoundContext | Promise<FoundContext>;

/** So many dates in words are asked about. */
const MOST_WORDED = 5;
/** Where the day begins first it is ahead of Greenwich by so much, in ms. */
const FIRST_ZONE = 14 * 3_600_000;
/** In ms. */
const DAY = 24 * 3_600_000;
/** As much of a page tells its day and language, in UTF-16 units. */
const OPENING = 60_000;

/**
 * The day a page was written and its language. What the page declares counts before what its text says.
 *
 * @param texts the page's blocks in reading order
 * @param now in ms since 1970: what declares a later day tells of something else, such as an event that is announced
 * @cost one selector query and at most 1 MB of JSON-LD; call it once a page, not once a block
 */
export async function pageContext(
  document: Document,
  url: string,
  sense: TextSense,
  texts: readonly string[],
  now = Date.now(),
): Promise<FoundContext> {
  const declarations = declarationsOf(document);
  const isWiki = isOfWiki(declarations);
  const dates = isWiki ? lastEdits(document, declarations) : declaredDates(declarations, url);
  const declared = {
    date: onItsOwnClock(await firstDay(dates, sense, new Date(now + FIRST_ZONE).toISOString()), url),
    lang: declaredLanguage(document, declarations.metas),
  };
  const year = /\/((?:19|20)\d\d)\//.exec(url)?.[1];
  const told =
    declared.date && declared.lang ? {} : await sense(opening(fromHeadline(titleOf(document), texts)), year ? Number(year) : undefined);
  const isItsOwn = told.date && !isWiki && isOfAddress(told.date, url);
  return { date: declared.date ?? (isItsOwn ? told.date : undefined), lang: declared.lang ?? told.lang };
}

async function firstDay(dates: Iterable<string>, sense: TextSense, latest: string): Promise<string | undefined> {
  let worded = 0;
  for (const date of dates) {
    const day = isoDayOf(date) ?? (worded++ < MOST_WORDED ? (await sense([date])).date : undefined);
    if (day && day <= latest) return day;
  }
  return undefined;
}

/** Declared days are often those of Greenwich: one next to the day that the address names is that day on the publisher's clock. */
function onItsOwnClock(day: string | undefined, url: string): string | undefined {
  const named = dayInAddress(url);
  return day && named && Math.abs(Date.parse(day) - Date.parse(named)) === DAY ? named : day;
}

/** The first texts, each shortened: a page may be of any length. */
function opening(texts: readonly string[]): string[] {
  const taken: string[] = [];
  let size = 0;
  for (const text of texts) {
    if (size >= OPENING) break;
    const part = text.slice(0, OPENING_LENGTH);
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
