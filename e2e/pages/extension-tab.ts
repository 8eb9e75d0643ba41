import type { Browser, Page } from 'puppeteer-core';
import type { Request } from '../../messages/protocol.ts';
import { ID, type RunningInFirefox } from '../../tools/firefox-extension.ts';
import { call, contextOf, send, tabs } from './bidi.ts';
import { until } from './until.ts';

/** A page of the extension in a tab of Firefox. */
export class ExtensionTab {
  private readonly browser: Browser;
  private readonly context: string;

  private constructor(browser: Browser, context: string) {
    this.browser = browser;
    this.context = context;
  }

  /** Opens a page of the extension in a new tab. Its keys go through the `Page`. */
  static async open({ browser, url }: RunningInFirefox, path: string): Promise<ExtensionTab & { page: Page }> {
    const page = await browser.newPage();
    const context = contextOf(page);
    await send(browser, 'browsingContext.navigate', { context, url: url(path), wait: 'complete' });
    return Object.assign(new ExtensionTab(browser, context), { page });
  }

  /** Waits for a tab that the extension itself opens, at an address that ends so. */
  static async opened({ browser, url }: RunningInFirefox, end: string): Promise<ExtensionTab> {
    const { context } = await until(
      `a tab at …${end}`,
      async () => (await tabs(browser)).find((tab) => tab.url.startsWith(url('')) && tab.url.endsWith(end)),
      () => tabs(browser),
    );
    return new ExtensionTab(browser, context);
  }

  /** Waits until the page says this. */
  async waitForText(wanted: string): Promise<void> {
    const text = async () => (await call<string>(this.browser, this.context, '() => document.body.innerText')) ?? '';
    await until(`“${wanted}” in the tab`, async () => (await text()).includes(wanted), text);
  }

  /** The texts of all elements of a selector. */
  async texts(selector: string): Promise<string[]> {
    const all = `() => [...document.querySelectorAll(${JSON.stringify(selector)})].map(({ innerText }) => innerText)`;
    return (await call<string[]>(this.browser, this.context, all)) ?? [];
  }

  /** Clicks the first element of a selector. */
  async click(selector: string): Promise<void> {
    await call(this.browser, this.context, `() => document.querySelector(${JSON.stringify(selector)}).click()`);
  }

  /** Chooses a file of the disk in a file field, as a person would in the browser's own window. */
  async chooseFile(selector: string, path: string): Promise<void> {
    const { context, browser } = this;
    const locator = { type: 'css', value: selector };
    const { nodes } = await send<{ nodes: { sharedId: string }[] }>(browser, 'browsingContext.locateNodes', { context, locator });
    const [field] = nodes;
    if (!field) throw new Error(`there is no ${selector}`);
    await send(browser, 'input.setFiles', { context, element: { sharedId: field.sharedId }, files: [path] });
  }

  /** Sends a message to the background, as the page itself would. @throws when it is refused */
  async ask(request: Request): Promise<void> {
    const sent = `() => browser.runtime.sendMessage(${JSON.stringify(request)})`;
    const reply = await call<{ ok: boolean }>(this.browser, this.context, sent);
    if (!reply?.ok) throw new Error(`${request.type} was answered by ${JSON.stringify(reply)}`);
  }

  async close(): Promise<void> {
    await send(this.browser, 'browsingContext.close', { context: this.context });
  }
}

/** What the sidebar shows. */
const IN_SIDEBAR = `() => document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')?.currentURI?.spec`;

/** Calls a function in the window of the browser, which knows of what no page does. */
async function inWindow<T>(browser: Browser, declaration: string): Promise<T | undefined> {
  const window = (await tabs(browser, 'chrome')).find((part) => part.url.endsWith('/browser.xhtml'));
  return window && (await call<T>(browser, window.context, declaration));
}

const EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension`;

/** Unloads the background, as the browser does after half a minute without work. */
export async function unloadBackground({ browser }: RunningInFirefox): Promise<void> {
  await inWindow(browser, `() => ${EXTENSION}.terminateBackground()`);
}

/** `running`, `stopped` or on the way. */
export function backgroundState({ browser }: RunningInFirefox): Promise<string | undefined> {
  return inWindow(browser, `() => ${EXTENSION}.backgroundState`);
}

/** Waits until the sidebar shows the reader, at an address that ends so. */
export async function waitForSidebar({ browser, url }: RunningInFirefox, end: string): Promise<void> {
  const shown = () => inWindow<string>(browser, IN_SIDEBAR);
  await until(
    `the sidebar at …${end}`,
    async () => {
      const address = await shown();
      return address?.startsWith(url('sidepanel.html')) && address.endsWith(end);
    },
    shown,
  );
}
