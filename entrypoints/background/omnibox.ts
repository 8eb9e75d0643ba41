import { browser } from 'wxt/browser';
import { piecesOf } from '../../components/marked/pieces.ts';
import { hashOf } from '../../components/reader/routes.ts';
import type { Library } from '../../corpus/library.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { translator } from '../../locales/index.ts';
import { today } from '../../lookup/today.ts';
import type { Target } from '../../messages/protocol.ts';
import { openSearch, type SearchIndex } from '../../search/index.ts';
import { resultOf } from '../searching/search-result.ts';

/** Of each kind; the browser shows about nine rows. */
const LIMIT = 4;

/** What the address bar searches in. */
export interface OmniboxSources {
  library(): Promise<Library>;
  language(): Promise<UiLanguage>;
}

/**
 * The search in the address bar, after the keyword `sk`. Enter opens the reader: in the tab, because the browser takes a key there
 * for no gesture that would open the panel.
 */
export function answerOmnibox({ library, language }: OmniboxSources): void {
  let opened: Promise<SearchIndex> | undefined;
  const index = () => {
    opened ??= library()
      .then(openSearch)
      .catch((error) => {
        // Not kept: the next key tries again.
        opened = undefined;
        throw error;
      });
    return opened;
  };
  const search = async (text: string) => {
    const [from, spoken] = await Promise.all([index(), language()]);
    const { hits } = await from.search(text, { limit: LIMIT, language: spoken, today: today() });
    return hits.map((hit) => resultOf(hit, spoken));
  };
  // What the rows stand for: a title need not find itself, `1991-1992` are years to a query.
  let listed = new Map<string, Target>();
  const { omnibox } = browser;

  omnibox.onInputStarted.addListener(async () => {
    // Pages may have been saved since, and packs brought.
    opened = undefined;
    const t = translator(await language());
    omnibox.setDefaultSuggestion({ description: escaped(t('search.label')) });
  });
  omnibox.onInputChanged.addListener(async (text, suggest) => {
    const results = await search(text).catch(() => []);
    // What is typed already stands in the first row.
    const others = results.filter(({ title }) => title.text.toLowerCase() !== text.trim().toLowerCase());
    listed = new Map(results.toReversed().map(({ title, target }) => [title.text, target]));
    suggest(others.map(({ title, detail }) => ({ content: title.text, description: described(title, detail) })));
  });
  omnibox.onInputEntered.addListener(async (text, disposition) => {
    const query = text.trim();
    const found = listed.get(text) ?? (await search(text).catch(() => []))[0]?.target;
    await open(found ?? (query ? { at: 'search', query } : { at: 'library' }), disposition);
  });
}

async function open(target: Target | { at: 'library' }, disposition: string): Promise<void> {
  const url = browser.runtime.getURL('/sidepanel.html') + hashOf(target);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** Chrome reads descriptions as XML of its own, Firefox as plain text. */
function described({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }, detail = ''): string {
  if (import.meta.env.FIREFOX) return detail ? `${text} · ${detail}` : text;
  const title = piecesOf(text, marks).map((piece) => (piece.span ? `<match>${escaped(piece.text)}</match>` : escaped(piece.text)));
  return title.join('') + (detail && ` <dim>${escaped(detail)}</dim>`);
}

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  return import.meta.env.FIREFOX ? text : text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
