import { isoDayOf } from './iso-day.ts';
import { textContent } from './native.ts';

/** Bounds on what a page may make us parse: real articles carry one to five scripts of some kilobytes. */
const MAX_SCRIPTS = 20;
const MAX_LENGTH = 250_000;
const MAX_TOTAL = 1_000_000;
const MAX_NODES = 5_000;
/** Of each kind: the first is nearly always a date. */
const MAX_DATES = 20;

const ARTICLE = /(Article|Posting|Report|NewsItem)$/;

/** What belongs to other pages: lists of what else there is to read, what readers wrote. */
const OF_OTHERS = new Set(['itemListElement', 'hasPart', 'mentions', 'citation', 'comment']);

/** What is never the page itself, but the site that it is on, something that it shows or speaks of, or what readers wrote. */
const NO_PAGE = /(WebSite|ImageObject|Book|Movie|Product|Comment|Question|Answer|Review)$/;

/** The first that a broken script still tells. */
const BROKEN = /"datePublished"\s*:\s*"([^"]{8,40})"/;

/** Dates that linked data tells, as they are written there: of articles, and of anything else that may be the page. */
export interface LinkedDates {
  articles: string[];
  others: string[];
  /** When an article was changed last. */
  edits: string[];
}

/**
 * `datePublished` of the JSON-LD on the page, the shallowest first, up to the first article's that is of ISO form.
 * Walks breadth first without recursion.
 */
export function linkedDates(scripts: readonly Element[]): LinkedDates {
  const found: LinkedDates = { articles: [], others: [], edits: [] };
  let total = 0;
  for (const script of scripts.slice(0, MAX_SCRIPTS)) {
    const json = textContent(script) ?? '';
    if (json.length > MAX_LENGTH || total + json.length > MAX_TOTAL) continue;
    total += json.length;
    const data = parse(json);
    if (data === undefined) add(found.others, BROKEN.exec(json)?.[1]);
    else if (search(data, found)) break;
  }
  return found;
}

/** True once an article tells its day. */
function search(data: unknown, found: LinkedDates): boolean {
  const queue = [data];
  // Plain indexing keeps the queue linear; `length` grows while it is walked.
  for (let index = 0; index < queue.length && index < MAX_NODES; index++) {
    const node = queue[index];
    if (typeof node !== 'object' || node === null) continue;
    const { datePublished, dateCreated, uploadDate, dateModified, '@type': type } = node as Record<string, unknown>;
    const date = [datePublished, dateCreated, uploadDate].flat().find((value) => typeof value === 'string' && value !== '');
    if (typeof date === 'string') {
      const is = (types: RegExp) => [type].flat().some((name) => typeof name === 'string' && types.test(name));
      const isArticle = is(ARTICLE);
      if (isArticle) {
        add(found.articles, date);
        if (typeof dateModified === 'string') add(found.edits, dateModified);
      } else if (!is(NO_PAGE)) add(found.others, date);
      if (isArticle && isoDayOf(date)) return true;
    }
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'object' && value !== null && queue.length < MAX_NODES && !OF_OTHERS.has(key)) queue.push(value);
    }
  }
  return false;
}

function add(dates: string[], date: string | undefined): void {
  if (date !== undefined && dates.length < MAX_DATES) dates.push(date);
}

function parse(json: string): unknown {
  try {
    // Some publishers wrap the data in an HTML comment or CDATA.
    return JSON.parse(json.replace(/^\s*(<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}
