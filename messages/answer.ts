import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { Answer, FailureCode, Reply, Request } from './protocol.ts';
import { ok, refuse } from './reply.ts';

export type Sender = Browser.runtime.MessageSender;

/** One function a message type. It may answer at once, so that a call that needs the user's gesture can be its first. */
export type Handlers<R extends Request> = {
  [T in R['type']]: (request: Extract<R, { type: T }>, sender: Sender) => Reply<Answer<T>> | Promise<Reply<Answer<T>>>;
};

/** Requests of one kind: who may make them, and who answers. */
export interface Service {
  types: ReadonlySet<string>;
  allows(sender: Sender): boolean;
  check(message: { type: string }): Reply<Request>;
  handle(request: Request, sender: Sender): unknown;
}

/** The requests that fit `schema`. `allows` decides by the sender alone. */
export function service<R extends Request>(
  schema: v.GenericSchema<unknown, R>,
  allows: (sender: Sender) => boolean,
  handlers: Handlers<R>,
): Service {
  return serviceOf(allows, handlers, (message) => {
    const parsed = v.safeParse(schema, message);
    return parsed.success ? ok(parsed.output) : refuse('bad-request', `${message.type}: ${v.summarize(parsed.issues)}`);
  });
}

/** What is to be told, and what may be let in, besides the services' own rules. */
export interface Gate {
  /** False where this sender has asked too much. */
  admits(sender: Sender, message: unknown): boolean;
  refused(code: FailureCode): void;
}

/**
 * Answers every message of this extension, as its background must: a message that no service knows, or that does not fit, is
 * refused with a code. Who may not ask anything else than look-ups is not told what else there is. A handler that throws is a bug:
 * it is logged, and answered as `internal`.
 * @returns a function that stops answering
 */
export function answer(services: readonly Service[], gate: Gate): () => void {
  return listen((message, sender, respond) => {
    const found = find(services, message, sender, gate);
    if (found.ok) return begin(found.value, sender, respond);
    gate.refused(found.code);
    respond(found);
    return undefined;
  });
}

/**
 * Answers requests of our own pages in a web page. Their sender is checked and their shape is not: they are of our own version, change
 * nothing but what the page shows, and checking it would be 2.4 kB of the 25 kB that every page loads. Others are left alone.
 * @param isOurs false for what the script of another frame is to answer
 */
export function answerOwnPages<R extends Request>(isOurs: (request: R) => boolean, handlers: Handlers<R>): () => void {
  const own = serviceOf(isExtensionPage, handlers, (message) => ok(message as unknown as R));
  return listen((message, sender, respond) => {
    if (!isTyped(message) || !own.types.has(message.type) || !own.allows(sender) || !isOurs(message as unknown as R)) return undefined;
    return begin({ service: own, request: message as unknown as Request }, sender, respond);
  });
}

/** Pages of the extension itself: the only senders that may change anything. Told by origin, which a web page cannot forge. */
export function isExtensionPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** Our content script in a tab. */
export function isContentScript(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab !== undefined;
}

interface Found {
  service: Service;
  request: Request;
}

function find(services: readonly Service[], message: unknown, sender: Sender, gate: Gate): Reply<Found> {
  if (!services.some(({ allows }) => allows(sender))) return refuse('forbidden', 'nothing is for this sender');
  if (!gate.admits(sender, message)) return refuse('busy', 'this tab asks too much; later it may again');
  if (!isTyped(message)) return refuse('bad-request', 'a message is an object with a type');
  const service = services.find(({ types }) => types.has(message.type));
  const allowed = service ? service.allows(sender) : isExtensionPage(sender);
  if (!allowed) return refuse('forbidden', `${message.type.slice(0, 50)} is not for this sender`);
  if (!service) return refuse('bad-request', `there is no ${message.type.slice(0, 50)}`);
  const checked = service.check(message);
  return checked.ok ? ok({ service, request: checked.value }) : checked;
}

function serviceOf<R extends Request>(
  allows: (sender: Sender) => boolean,
  handlers: Handlers<R>,
  check: (message: { type: string }) => Reply<R>,
): Service {
  const handle = ({ type }: Request) => handlers[type as R['type']] as (request: Request, sender: Sender) => unknown;
  return { types: new Set(Object.keys(handlers)), allows, check, handle: (request, sender) => handle(request)(request, sender) };
}

type Respond = (reply: unknown) => void;

function listen(listener: (message: unknown, sender: Sender, respond: Respond) => true | undefined): () => void {
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** @returns true: the answer may come later */
function begin({ service, request }: Found, sender: Sender, respond: Respond): true {
  void run(() => service.handle(request, sender), respond);
  return true;
}

async function run(handle: () => unknown, respond: Respond): Promise<void> {
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
