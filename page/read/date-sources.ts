import { dayOf, isoDayOf } from './iso-day.ts';
import { linkedDates } from './linked-data.ts';
import { attribute, localName, matches, selectAll } from './native.ts';

/** Names of `<meta>` elements that carry the day of publication, the surest first. Compared in lower case. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'weibo:article:create_at',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'publication-date',
  'originalpublicationdate',
  'bt:pubdate',
  'analyticsattributes.articledate',
  'content_publisheddate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'article.published',
  'date',
];

/** All that may declare something, by one query: on a page of 300,000 elements each takes milliseconds. */
const DECLARING = 'meta[content], script[type^="application/ld+json" i], time[datetime], [itemprop~="datePublished"]';
const MOST_METAS = 500;

/** What a page declares of itself. */
export interface Declarations {
  metas: Element[];
  scripts: Element[];
  /** In order of the page. */
  dated: Element[];
}

export function declarationsOf(document: Document): Declarations {
  const found: Declarations = { metas: [], scripts: [], dated: [] };
  for (const element of Array.from(selectAll(document, DECLARING))) {
    const name = localName(element);
    if (name === 'script') found.scripts.push(element);
    else if (name === 'meta' && found.metas.length < MOST_METAS) found.metas.push(element);
    if (name !== 'script') found.dated.push(element);
  }
  return found;
}

/** The address of a site without a path. */
const FRONT = /^[a-z]+:\/\/[^/]+\/?([?#]|$)/i;

/** A longer value is no date. */
const LONGEST = 100;

/**
 * What the page itself declares to be its day of publication, the surest first, in whichever form: linked data of an article, then meta
 * elements, then other linked data, then its address, then `<time>`, which may date anything on the page. Lazy: the first mostly tells.
 */
export function* declaredDates({ scripts, metas, dated }: Declarations, url: string): Generator<string> {
  const { articles, others } = linkedDates(scripts);
  yield* short(articles);
  yield* short(metaDates(metas));
  // The front page of a site was made once, and its news is of today.
  if (!FRONT.test(url)) yield* short(others);
  yield* short([dayInAddress(url)]);
  yield* short(timeDates(dated)).filter((date) => isOfAddress(date, url));
}

/** False for a day of another month than the page's address names, as in `/2013/10/title`: it dates something beside the article. */
export function isOfAddress(date: string, url: string): boolean {
  const [, year, month] = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\//.exec(pathOf(url)) ?? [];
  const day = isoDayOf(date);
  return !year || !day || day.startsWith(`${year}-${month}`);
}

function short(dates: readonly (string | null | undefined)[]): string[] {
  return dates.flatMap((date) => (date && date.length <= LONGEST ? date : []));
}

function metaDates(metas: readonly Element[]): (string | undefined)[] {
  const found = new Map<string, string>();
  for (const meta of metas) {
    for (const key of ['property', 'name', 'itemprop']) {
      const name = attribute(meta, key)?.trim().toLowerCase();
      if (name && !found.has(name)) found.set(name, attribute(meta, 'content') ?? '');
    }
  }
  return META_NAMES.map((name) => found.get(name));
}

/** What dates something else: teasers beside the article, and what readers wrote below it (HTML standard, "article"). */
const BESIDE = ':is(nav, aside:not(article *), article article) *';

function timeDates(dated: readonly Element[]): (string | null)[] {
  return ['[itemprop~="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'main time[datetime]', 'time[datetime]'].flatMap(
    (selector) =>
      dated
        .filter((element) => matches(element, selector) && !matches(element, BESIDE))
        .slice(0, 5)
        .map((element) => attribute(element, 'datetime') ?? attribute(element, 'content')),
  );
}

/**
 * The day that an address has in its path, as `2024-06-22`: of `/2024/06/22/`, `/2024-6-22-title`, `/title-2024-06-22/`, `/2024/0622/` and
 * `/20240622103000-106-1112/`. What an archive keeps has its own address within that of the archive, behind the day on which it was kept.
 */
export function dayInAddress(url: string): string | undefined {
  const path = pathOf(url);
  const parts =
    /[/-]((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /\/((?:19|20)\d\d)\/(\d\d)(\d\d)\//.exec(path) ??
    /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=\d{6}(?!\d)|[/_.-]|$)/.exec(path);
  return parts ? dayOf(parts[1], parts[2], parts[3]) : undefined;
}

/** What of an address may name a day: where it is on the last of the sites it names, without its query. */
function pathOf(url: string): string {
  return url
    .slice(0, 2_000)
    .replace(/[?#].*$/, '')
    .replace(/^.*:\/\/[^/]*/, '');
}
