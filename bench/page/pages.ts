import type { Article } from '../../corpus/schema/articles.ts';
import type { Pack } from '../../packs/format.ts';
import { escapeHtml, newsPage } from '../../tools/news-page.ts';
import { showcase } from '../../tools/starter-pack.ts';
import { usualPage } from './usual.ts';

/** The pages that are measured, of the project's own articles; `path → HTML`. */

/** Letters that are added to the article of the usual page. */
const USUAL_LETTERS = 5_000;
/** An article of so many letters: twenty such pages. */
const ARTICLE_LETTERS = 300_000;
const LONG_LETTERS = 5_000_000;
/** Two text nodes each. */
const PARAGRAPHS = 100_000;

export const PATHS = {
  ordinary: '/ordinary',
  usual: '/usual',
  article: '/article',
  long: '/long',
  nodes: '/nodes',
  feed: '/feed',
  empty: '/empty',
} as const;

export function benchPages(pack: Pack): Map<string, string> {
  const article = showcase(pack);
  const others = sameLanguage(pack, article);
  const texts = others.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  return new Map([
    [PATHS.ordinary, newsPage(article, others.slice(0, 12))],
    [PATHS.usual, usualPage(longer(article, others, USUAL_LETTERS), others)],
    [PATHS.article, newsPage(longer(article, others, ARTICLE_LETTERS), others.slice(0, 12))],
    [PATHS.long, newsPage(longer(article, others, LONG_LETTERS), [])],
    [PATHS.nodes, plain(repeated(texts, PARAGRAPHS, (text, at) => `<p>${escapeHtml(text.slice(0, 24))} <b>${at}</b>`))],
    [PATHS.feed, plain('<main id="feed"></main>')],
    [PATHS.empty, plain('')],
  ]);
}

/** What a feed brings: the texts of articles, one an item. */
export function feedItems({ articles }: Pack): string[] {
  return articles.flatMap(({ blocks }) => blocks.map(({ text }) => text.slice(0, 300)));
}

/** The different names on a page, as the project's articles write them. */
export function namesOn(html: string, pack: Pack): string[] {
  const texts = sameLanguage(pack, showcase(pack)).flatMap(({ blocks }) => blocks);
  const names = new Set(texts.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))));
  return [...names].filter((name) => html.includes(escapeHtml(name)));
}

function sameLanguage({ articles }: Pack, { meta: { language } }: Article): Article[] {
  return articles.filter(({ meta }) => meta.language === language);
}

function longer(article: Article, others: readonly Article[], letters: number): Article {
  const more = others.flatMap(({ blocks }) => blocks.map(({ text, marks }) => ({ kind: 'paragraph' as const, text, marks })));
  const blocks = [...article.blocks];
  for (let size = 0; size < letters; size += blocks.at(-1)?.text.length ?? 0) {
    const next = more[blocks.length % more.length];
    if (next) blocks.push(next);
  }
  return { ...article, blocks };
}

function repeated(texts: readonly string[], count: number, item: (text: string, at: number) => string): string {
  return Array.from({ length: count }, (_, at) => item(texts[at % texts.length] ?? '', at)).join('');
}

function plain(body: string): string {
  return `<!doctype html><html lang="id"><meta charset="utf-8"><title>Bench</title><meta property="article:published_time" content="2021-06-14"><body>${body}</body></html>`;
}
