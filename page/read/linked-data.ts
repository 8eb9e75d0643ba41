import { textContent } from './native.ts';

/** Bounds on what a page may make us parse: real articles carry one to five scripts of some kilobytes. */
const MAX_SCRIPTS = 20;
const MAX_LENGTH = 250_000;
const MAX_TOTAL = 1_000_000;
const MAX_NODES = 5_000;

const ARTICLE = /(Article|Posting|Report|NewsItem)$/;

/** What belongs to other pages: lists of what else there is to read, what readers wrote. */
const OF_OTHERS = new Set(['itemListElement', 'hasPart', 'mentions', 'citation', 'comment']);

/** The first that a broken script still tells. */
const BROKEN = /"datePublished"\s*:\s*"([^"]{8,40})"/;

/** A day that linked data tells: of an article, or of anything else, which the page's site may be. */
export interface LinkedDays {
  article?: string;
  other?: string;
}

/**
 * `datePublished` of the JSON-LD on the page: that of the shallowest article, and the shallowest of anything.
 * Walks breadth first without recursion; invalid dates are passed over.
 * @param dayOf understands a date, in ISO form or in words
 */
export function linkedDataDays(scripts: readonly Element[], dayOf: (date: string) => string | undefined): LinkedDays {
  let total = 0;
  let other: string | undefined;
  for (const script of scripts.slice(0, MAX_SCRIPTS)) {
    const json = textContent(script) ?? '';
    if (json.length > MAX_LENGTH || total + json.length > MAX_TOTAL) continue;
    total += json.length;
    const data = parse(json);
    const found = search(data, dayOf);
    if (found.article) return found;
    other ??= found.other ?? (data === undefined ? dayOf(BROKEN.exec(json)?.[1] ?? '') : undefined);
  }
  return other ? { other } : {};
}

function search(data: unknown, dayOf: (date: string) => string | undefined): LinkedDays {
  const queue = [data];
  let other: string | undefined;
  // Plain indexing keeps the queue linear; `length` grows while it is walked.
  for (let index = 0; index < queue.length && index < MAX_NODES; index++) {
    const node = queue[index];
    if (typeof node !== 'object' || node === null) continue;
    const { datePublished, dateCreated, uploadDate, '@type': type } = node as Record<string, unknown>;
    const date = [datePublished, dateCreated, uploadDate].flat().find((value) => typeof value === 'string' && value !== '');
    const day = typeof date === 'string' ? dayOf(date) : undefined;
    if (day && [type].flat().some((name) => typeof name === 'string' && ARTICLE.test(name))) return { article: day };
    other ??= day;
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'object' && value !== null && queue.length < MAX_NODES && !OF_OTHERS.has(key)) queue.push(value);
    }
  }
  return other ? { other } : {};
}

function parse(json: string): unknown {
  try {
    // Some publishers wrap the data in an HTML comment or CDATA.
    return JSON.parse(json.replace(/^\s*(<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}
