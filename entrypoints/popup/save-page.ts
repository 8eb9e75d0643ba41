import { today } from '../../lookup/today.ts';
import { ask, askPage } from '../../messages/ask.ts';
import type { SaveOutcome } from '../../messages/protocol.ts';
import type { ReadArticle } from '../../page/article/read-article.ts';
import { textSense } from '../../recognizer/text-sense.ts';

/** What became of a page: what the store says of it, or why there was nothing to store. */
export type SavedPage =
  | { ok: true; outcome: SaveOutcome; paid: boolean }
  | Extract<ReadArticle, { ok: false }>
  | { ok: false; why: 'unreadable' | 'failed' };

/**
 * Takes the article out of the page in a tab and has it saved. It is taken out here: the background has no parser of HTML in Chrome,
 * and the page should not have to load one. The document is shown nowhere; nothing in it runs or is fetched.
 */
export async function savePage(tab: number): Promise<SavedPage> {
  const source = await askPage(tab, { type: 'source' });
  if (!source.ok) return { ok: false, why: 'unreadable' };
  const { readArticle } = await import('../../page/article/read-article.ts');
  const document = new DOMParser().parseFromString(source.value.html, 'text/html');
  const read = await readArticle(document, source.value.address, (texts, year) => textSense(texts, { year, today: today() }));
  if (!read.ok) return read;
  const { paid, ...page } = read.article;
  const reply = await ask({ type: 'save-page', page });
  return reply.ok ? { ok: true, outcome: reply.value, paid } : { ok: false, why: 'failed' };
}
