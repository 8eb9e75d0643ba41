import { browser } from 'wxt/browser';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { translator } from '../../locales/index.ts';
import { leaveWishToSave } from '../opening/wish-to-save.ts';

const ID = 'save-page';

/** Puts “Save this page” into the menu of pages. */
export function offerSave(language: UiLanguage): void {
  browser.contextMenus.create({ id: ID, title: translator(language)('menu.save'), contexts: ['page'], documentUrlPatterns: ['*://*/*'] });
}

/** Opens the popup, which saves the page and says what became of it. */
export function answerSave(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== ID || tab?.id === undefined) return;
    void leaveWishToSave(tab.id);
    // At once: the browser opens it within the click only.
    browser.action.openPopup({ windowId: tab.windowId }).catch((error: unknown) => console.warn('Sekilas: the popup does not open', error));
  });
}
