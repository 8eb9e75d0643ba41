import type { Page } from 'playwright-core';
import type { RunningExtension } from '../../tools/extension.ts';

/**
 * Opens a page of the extension in a tab.
 * @param path such as `popup.html`
 * @param over the page that is to be in front of it, and was before it loads
 */
export async function openOwnPage({ context, url }: RunningExtension, path: string, over?: Page): Promise<Page> {
  const page = await context.newPage();
  await drawBehind(page);
  await over?.bringToFront();
  await page.goto(url(path));
  return page;
}

/**
 * Has a tab drawn sixty times a second behind another one, too, as the popup or the panel is that it stands for. The browser would draw
 * it twice a second, and what waits for two frames before it clicks, as Playwright does, would wait a second each time.
 */
async function drawBehind(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // Who records a tab has it drawn. No picture after the first few comes: none is ever acknowledged.
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 1, maxWidth: 8, maxHeight: 8 });
}
