import { browser } from 'wxt/browser';

/** Whether this page is in a private window. The panel of one is a page like that of others: only its window tells. */
export async function isPrivate(): Promise<boolean> {
  return browser.extension.inIncognitoContext || (await browser.windows.getCurrent()).incognito;
}
