import { Readability } from '@mozilla/readability';
import { MOST_ARTICLE_TEXT } from '../../messages/own-data.ts';
import { type Run, readAll } from '../read/blocks.ts';
import { pageContext, type TextSense } from '../read/context.ts';
import { attribute, documentElement, localName, removeAttribute, selectAll } from '../read/native.ts';
import { articleAddress } from './address.ts';
import { isPaid } from './paid.ts';

/** The article of a page: text alone. */
export interface PageArticle {
  address: string;
  /** Where it was read, where that is another address. */
  readAt?: string;
  headline: string;
  publisher: string;
  author?: string;
  /** The day it was written, where the page says it. */
  date?: string;
  /** Such as `ko`. */
  language?: string;
  blocks: { kind: 'paragraph' | 'heading'; text: string }[];
  /** The page declares that it is not free: what is here may be only its beginning. */
  paid: boolean;
}

export type ReadArticle =
  | { ok: true; article: PageArticle }
  | { ok: false; why: 'no-text' | 'no-address' }
  /** Letters it has, and may have. */
  | { ok: false; why: 'too-long'; size: number; most: number };

const LONGEST_HEADLINE = 500;
const LONGEST_NAME = 200;
/** Elements of the largest pages that people read; more is an attempt to keep us busy. */
const MOST_ELEMENTS = 300_000;

/**
 * Takes the article out of a page: navigation, advertisements and comments are left behind by the rules of Firefox's reader view
 * (Mozilla's Readability). It takes the document apart: give it one that is shown nowhere, whose scripts do not run.
 *
 * @param location where it was read, as the page itself says
 */
export async function readArticle(document: Document, location: string, sense: TextSense): Promise<ReadArticle> {
  disarm(document);
  const [canonical] = Array.from(selectAll(document, 'link[rel~="canonical" i]'));
  const address = articleAddress(location, canonical && attribute(canonical, 'href'));
  if (!address) return { ok: false, why: 'no-address' };
  const paid = isPaid(document);
  const root = documentElement(document);
  const { date, lang } = await pageContext(document, location, sense, root ? readAll(root).map(({ text }) => text) : []);
  const parsed = parse(document);
  const headline = tidy(parsed?.title || document.title, LONGEST_HEADLINE) || new URL(address).hostname;
  const blocks = parsed?.content ? blocksOf(readAll(parsed.content), headline) : [];
  const size = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (size === 0) return { ok: false, why: 'no-text' };
  if (size > MOST_ARTICLE_TEXT) return { ok: false, why: 'too-long', size, most: MOST_ARTICLE_TEXT };
  const publisher = tidy(parsed?.siteName, LONGEST_NAME) || new URL(address).hostname.replace(/^www\./, '');
  const author = tidy(parsed?.byline, LONGEST_NAME);
  const readAt = articleAddress(location);
  const language = /^[a-z]{2,3}(?![a-z])/.exec(lang?.toLowerCase() ?? '')?.[0];
  return {
    ok: true,
    article: {
      address,
      ...(readAt && readAt !== address && { readAt }),
      headline,
      publisher,
      ...(author && { author }),
      ...(date && { date }),
      ...(language && { language }),
      blocks,
      paid,
    },
  };
}

/**
 * A form or a picture with a name such as `childNodes` or `body` takes the place of that property, and Readability would stumble over
 * it. No name is needed any more, but those of `<meta>`.
 */
function disarm(document: Document): void {
  for (const element of Array.from(selectAll(document, '[name]:not(meta)'))) removeAttribute(element, 'name');
  const listed = 'button, embed, fieldset, form, iframe, img, input, object, output, select, textarea';
  for (const element of Array.from(selectAll(document, listed))) removeAttribute(element, 'id');
}

function parse(document: Document) {
  try {
    return new Readability<Element>(document, { serializer: (node) => node as Element, maxElemsToParse: MOST_ELEMENTS }).parse();
  } catch (error) {
    // A page that it stumbles over has no text to it; a reader can see that the page is no article.
    console.warn('Sekilas: the page cannot be read as an article', error);
    return null;
  }
}

function blocksOf(runs: readonly Run[], headline: string): PageArticle['blocks'] {
  const blocks: PageArticle['blocks'] = [];
  for (const { text, owner } of runs) {
    const kind = /^h[1-6]$/.test(localName(owner as Element)) ? 'heading' : 'paragraph';
    const block = { kind, text: tidy(text) } as const;
    // Many pages say their headline again above the text.
    if (block.text && !(blocks.length === 0 && block.text === headline)) blocks.push(block);
  }
  return blocks;
}

/** One line; images and other objects within it are left out. */
function tidy(text: string | null | undefined, most = Number.POSITIVE_INFINITY): string {
  return (text ?? '')
    .replace(/[\s\uFFFC]+/g, ' ')
    .trim()
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}
