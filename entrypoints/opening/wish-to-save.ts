import { browser } from 'wxt/browser';

/** Where in `storage.session` the menu of a page leaves that the page is to be saved. */
const KEY = 'wish-to-save';

/** Leaves for the popup that the page of a tab is to be saved. */
export async function leaveWishToSave(tab: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: tab });
}

/** Takes the wish, if there is one for this tab: it is granted once. */
export async function takeWishToSave(tab: number): Promise<boolean> {
  const { [KEY]: wished } = await browser.storage.session.get(KEY);
  if (wished === undefined) return false;
  await browser.storage.session.remove(KEY);
  return wished === tab;
}
