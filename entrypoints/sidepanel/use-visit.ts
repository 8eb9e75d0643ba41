import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../../messages/ask.ts';

/** Has it kept that something was opened, `entity:ID` or `article:KEY`; never in a private window. */
export function useVisit(key: string, title: string): void {
  useEffect(() => {
    void isPrivate().then((hidden) => {
      if (!hidden) void ask({ type: 'visit', key, title });
    });
  }, [key, title]);
}

/** Whether this page is in a private window. The panel of one is a page like that of others: only its window tells. */
export async function isPrivate(): Promise<boolean> {
  return browser.extension.inIncognitoContext || (await browser.windows.getCurrent()).incognito;
}
