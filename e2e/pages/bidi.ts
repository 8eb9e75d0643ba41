import type { Browser, Page } from 'puppeteer-core';

/**
 * WebDriver BiDi itself, for what Puppeteer has no call: closed shadow roots, and tabs of an extension, of whose loading it is
 * not told.
 */

/** What the protocol says of a value or a node, as far as it is asked here. */
export interface Remote {
  value?: unknown;
}
type Evaluated = { type: 'success'; result: Remote } | { type: 'exception'; exceptionDetails: { text: string } };

/** What Puppeteer keeps to itself. */
interface Connected {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

export async function send<R>(browser: Browser, method: string, params: object): Promise<R> {
  return (await (browser as unknown as Connected).connection.send(method, params)).result as R;
}

/** Runs a script in a tab. @throws what the script throws */
export async function evaluate(browser: Browser, context: string, method: 'script.evaluate' | 'script.callFunction', params: object) {
  const answer = await send<Evaluated>(browser, method, { ...params, target: { context }, awaitPromise: true });
  if (answer.type === 'exception') throw new Error(`in the page: ${answer.exceptionDetails.text}`);
  return answer.result;
}

/** Calls a function, given as its source, and gives what it returns or resolves to, as JSON can say it. */
export async function call<T>(browser: Browser, context: string, declaration: string, self?: { sharedId: string }): Promise<T | undefined> {
  const { value } = await evaluate(browser, context, 'script.callFunction', {
    functionDeclaration: `async function () { return JSON.stringify(await (${declaration}).call(this)); }`,
    ...(self && { this: self }),
  });
  return typeof value === 'string' ? (JSON.parse(value) as T) : undefined;
}

/** Every tab, with its address; or what the browser's own window is made of, its sidebar among it. */
export async function tabs(browser: Browser, scope: 'content' | 'chrome' = 'content'): Promise<{ context: string; url: string }[]> {
  const tree = await send<{ contexts: { context: string; url: string }[] }>(browser, 'browsingContext.getTree', { 'moz:scope': scope });
  return tree.contexts;
}

export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
