import type { CDPSession, Page } from 'playwright-core';
import { until } from './until.ts';

/** The content script of the extension in a page: its own world, as the debugger sees it. */
export class ContentScript {
  readonly #session: CDPSession;
  readonly #context: number;

  private constructor(session: CDPSession, context: number) {
    this.#session = session;
    this.#context = context;
  }

  /** The script in the top frame of a page. */
  static async of(page: Page): Promise<ContentScript> {
    const session = await page.context().newCDPSession(page);
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    return new ContentScript(session, await until('the world of the content script', async () => worlds.at(-1)));
  }

  /** Notes the type of each message that the script sends from now on. */
  async tapMessages(): Promise<void> {
    await this.run(`{
      const send = chrome.runtime.sendMessage.bind(chrome.runtime);
      globalThis.sent = [];
      chrome.runtime.sendMessage = (message) => (sent.push(message.type), send(message));
    }`);
  }

  /** The types of the messages since. */
  sent(): Promise<string[]> {
    return this.run('sent');
  }

  /** The texts that it has underlined, as it sees the page. */
  underlined(): Promise<string[]> {
    return this.run(`[...CSS.highlights].flatMap(([name, ranges]) => /^sekilas.*(person|agreement)/.test(name) ? [...ranges] : []).map((at) => {
      const range = document.createRange();
      range.setStart(at.startContainer, at.startOffset);
      range.setEnd(at.endContainer, at.endOffset);
      return range.toString();
    })`);
  }

  /** The types of events that it listens for on the window. */
  listensFor(): Promise<string[]> {
    return this.run('Object.keys(getEventListeners(window))');
  }

  /** Runs code in the world of the script, which may call what a console offers. */
  async run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      includeCommandLineAPI: true,
      contextId: this.#context,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(`in the content script: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value as T;
  }
}
