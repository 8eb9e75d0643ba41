import { browser } from 'wxt/browser';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { translator } from '../../locales/index.ts';
import type { Desk } from '../../lookup/desk.ts';
import type { Sender } from '../../messages/answer.ts';
import { askPage } from '../../messages/ask.ts';
import type { Target } from '../../messages/protocol.ts';
import { openReader } from '../opening/open-reader.ts';
import type { DenialDesk } from './denials.ts';

const ID = 'who-is';
/** The longest name, in UTF-16 units: what is selected beyond it is left out. */
const LONGEST = 200;

/** Puts “Who is …?” into the menu of selected text. The browser fills in the selection, and cuts and escapes it for its menu. */
export async function offerWhoIs(language: UiLanguage): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title: translator(language)('menu.who-is'), contexts: ['selection'] });
}

/** Opens the reader at whom the selected text names, as far as the reader has not denied it on that page, or at a search for it. */
export function answerWhoIs(desk: Desk, denials: Pick<DenialDesk, 'on'>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId, frameUrl, pageUrl }, tab) => {
    if (menuItemId !== ID || !selectionText?.trim()) return;
    const url = frameId ? frameUrl : pageUrl;
    const place = { ...(url && { url }), ...(tab && { tab }), ...(frameId && { frameId }) };
    // Not awaited before: the menu's click opens the panel.
    void openReader(targetOf(selectionText, place, desk, denials), { tabId: tab?.id }, 'browser');
  });
}

/** The entity that a selection names: as its page knows it, where "Moon" may be somebody; else by itself. */
async function targetOf(selection: string, place: Sender, desk: Desk, denials: Pick<DenialDesk, 'on'>): Promise<Target> {
  const text = tidy(selection);
  const search: Target = { at: 'search', query: text };
  const { tab, frameId } = place;
  try {
    const [page, denied] = await Promise.all([
      tab?.id === undefined ? undefined : askPage(tab.id, { type: 'list' }, frameId),
      denials.on(place),
    ]);
    const { date, lang, selected } = page?.ok ? page.value : {};
    if (selected !== undefined) return { at: 'entity', entity: selected };
    const { blocks } = await desk.spot([{ id: 0, text }], { date, lang, introduced: [], denied });
    const entity = blocks[0]?.mentions[0]?.entity;
    return entity === undefined ? search : { at: 'entity', entity };
  } catch (error) {
    console.error(error);
    return search;
  }
}

/** One line of at most `LONGEST` units; no pair of them is cut in two. */
export function tidy(selection: string): string {
  const line = selection.replace(/\s+/g, ' ').trim();
  return line
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}
