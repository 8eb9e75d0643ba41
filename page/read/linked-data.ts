import { isoDayOf } from './iso-day.ts';
import { textContent } from './native.ts';

/** Bounds on what a page may make us parse: real articles carry one to five scripts of some kilobytes. */
const MAX_SCRIPTS = 20;
const MAX_LENGTH = 250_000;
const MAX_TOTAL = 1_000_000;
const MAX_NODES = 5_000;

const ARTICLE = /(Article|Posting|Report|NewsItem)$/;

/**
 * `datePublished` of the JSON-LD on the page: that of the shallowest article, else the shallowest of anything.
 * Walks breadth first without recursion; broken scripts and invalid dates are passed over.
 */
export function linkedDataDate(scripts: readonly Element[]): string | undefined {
  let total = 0;
  let other: string | undefined;
  for (const script of scripts.slice(0, MAX_SCRIPTS)) {
    const json = textContent(script) ?? '';
    if (json.length > MAX_LENGTH || total + json.length > MAX_TOTAL) continue;
    total += json.length;
    const found = search(parse(json));
    if (found.article) return found.article;
    other ??= found.other;
  }
  return other;
}

function search(data: unknown): { article?: string; other?: string } {
  const queue = [data];
  let other: string | undefined;
  // Plain indexing keeps the queue linear; `length` grows while it is walked.
  for (let index = 0; index < queue.length && index < MAX_NODES; index++) {
    const node = queue[index];
    if (typeof node !== 'object' || node === null) continue;
    const { datePublished, '@type': type } = node as Record<string, unknown>;
    const day = typeof datePublished === 'string' ? isoDayOf(datePublished) : undefined;
    if (day && [type].flat().some((name) => typeof name === 'string' && ARTICLE.test(name))) return { article: day };
    other ??= day;
    for (const value of Object.values(node)) {
      if (typeof value === 'object' && value !== null && queue.length < MAX_NODES) queue.push(value);
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
