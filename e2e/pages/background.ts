import type { Frame, Page, Worker } from 'playwright-core';
import type { PageList } from '../../messages/protocol.ts';
import type { RunningExtension } from '../../tools/extension.ts';
import type { NewsPage } from './news-page.ts';

/** What a worker of an extension can call, and what only its browser calls otherwise. */
declare const chrome: typeof import('wxt/browser').browser & {
  commands: { onCommand: Dispatched };
  contextMenus: { onClicked: Dispatched };
};
interface Dispatched {
  dispatch(...args: unknown[]): void;
}

/** The background as the browser's own buttons and menus drive it: Playwright reaches neither keys of extensions nor context menus. */
export class Background {
  readonly #extension: RunningExtension;

  constructor(extension: RunningExtension) {
    this.#extension = extension;
  }

  async worker(): Promise<Worker> {
    const { context } = this.#extension;
    return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  }

  /** Does what a key does that was pressed over a page. */
  async press(command: string, { page }: NewsPage): Promise<void> {
    await page.bringToFront();
    await (await this.worker()).evaluate(async (command) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(command, tab);
    }, command);
  }

  /** Does what the entry of the context menu does over a selection, in the page itself or in its only frame. */
  async choose(menuItemId: string, selectionText: string, { page }: NewsPage, frame?: Frame): Promise<void> {
    await page.bringToFront();
    await (await this.worker()).evaluate(
      async ([info, isInFrame]) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        // Nobody but the content script in it knows the number of a frame.
        const within =
          isInFrame && tab?.id !== undefined ? await chrome.tabs.sendMessage(tab.id, { type: 'frame', except: [0] }) : undefined;
        chrome.contextMenus.onClicked.dispatch({ ...info, frameId: within?.value.frame ?? 0 }, tab);
      },
      [{ menuItemId, selectionText, pageUrl: page.url(), frameUrl: frame?.url() }, frame !== undefined] as const,
    );
  }

  /** What the toolbar button shows over a page. */
  async badge({ page }: NewsPage): Promise<{ text: string; title: string }> {
    await page.bringToFront();
    return await (await this.worker()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const details = tab?.id === undefined ? {} : { tabId: tab.id };
      return { text: await chrome.action.getBadgeText(details), title: await chrome.action.getTitle(details) };
    });
  }

  /** What a page says that it names, and of which day it is. */
  async list({ page }: NewsPage): Promise<PageList> {
    await page.bringToFront();
    return await (await this.worker()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const reply = await chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'list' }, { frameId: 0 });
      return reply.value;
    });
  }

  /** Stops the worker, as the browser does after half a minute without work. */
  async stop(): Promise<void> {
    const page = await this.#extension.context.newPage();
    await page.goto(this.#extension.url('options.html'));
    await stopWorker(page);
    await page.close();
  }
}

/** Stops the worker by the debugger of any page, at once. */
export async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
