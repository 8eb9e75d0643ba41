import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { Answer, Reply, Request } from './protocol.ts';
import { ok, refuse } from './reply.ts';

export type Sender = Browser.runtime.MessageSender;

/** One function a message type. It may answer at once, so that a call that needs the user's gesture can be its first. */
export type Handlers<R extends Request> = {
  [T in R['type']]: (request: Extract<R, { type: T }>, sender: Sender) => Reply<Answer<T>> | Promise<Reply<Answer<T>>>;
};

/**
 * Answers the requests that fit `schema`; others are left to other listeners.
 * `allows` decides by the sender alone. A handler that throws is a bug: it is logged, and answered as `internal`.
 * @returns a function that stops answering
 */
export function answer<R extends Request>(
  schema: v.GenericSchema<unknown, R>,
  allows: (sender: Sender) => boolean,
  handlers: Handlers<R>,
): () => void {
  return listen(allows, handlers, (message) => {
    const parsed = v.safeParse(schema, message);
    return parsed.success ? ok(parsed.output) : refuse('bad-request', `${message.type}: ${v.summarize(parsed.issues)}`);
  });
}

/**
 * Answers requests of our own pages in a web page. Their sender is checked and their shape is not: they are of our own version, change
 * nothing but what the page shows, and checking it would be 2.4 kB of the 25 kB that every page loads.
 */
export function answerOwnPages<R extends Request>(handlers: Handlers<R>): () => void {
  return listen(isExtensionPage, handlers, (message) => ok(message as unknown as R));
}

function listen<R extends Request>(
  allows: (sender: Sender) => boolean,
  handlers: Handlers<R>,
  check: (message: { type: string }) => Reply<R>,
): () => void {
  const known = new Set(Object.keys(handlers));
  const listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void): true | undefined => {
    if (!isTyped(message) || !known.has(message.type)) return undefined;
    const checked = allows(sender) ? check(message) : refuse('forbidden', `${message.type} is not for this sender`);
    if (!checked.ok) {
      respond(checked);
      return undefined;
    }
    const handle = handlers[checked.value.type as R['type']] as (request: R, sender: Sender) => unknown;
    void run(() => handle(checked.value, sender), respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function run(handle: () => unknown, respond: (reply: unknown) => void): Promise<void> {
  try {
    respond(await handle());
  } catch (error) {
    console.error(error);
    respond(refuse('internal', error instanceof Error ? error.message : String(error)));
  }
}

function isTyped(message: unknown): message is { type: string } {
  return typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string';
}

/** Pages of the extension itself: the only senders that may change anything. Told by origin, which a web page cannot forge. */
export function isExtensionPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** Our content script in a tab. */
export function isContentScript(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab !== undefined;
}
