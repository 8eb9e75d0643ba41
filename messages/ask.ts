import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { sendToBackground } from './patient.ts';
import { type Answer, answers, type Change, failureCode, type Lookup, type Reply, type Request, type ToPage } from './protocol.ts';
import { refuse } from './reply.ts';

const failure = v.object({ ok: v.literal(false), code: failureCode, message: v.string() });

/** Asks the background. Never rejects: a background that is gone, or an answer out of shape, is a failure value. */
export function ask<R extends Lookup | Change>(request: R): Promise<Reply<Answer<R['type']>>> {
  return settle(request, () => sendToBackground(request));
}

/**
 * Asks the content script in a frame of a tab, in that of the page itself unless another is said. `gone` where none runs: a store page, a
 * page opened before the install.
 */
export function askPage<R extends ToPage>(tab: number, request: R, frameId = 0): Promise<Reply<Answer<R['type']>>> {
  return settle(request, () => browser.tabs.sendMessage(tab, request, { frameId }));
}

/** Asks all frames of a tab at once; the browser gives the first answer. */
export function askFrames<R extends ToPage>(tab: number, request: R): Promise<Reply<Answer<R['type']>>> {
  return settle(request, () => browser.tabs.sendMessage(tab, request));
}

async function settle<R extends Request>(request: R, send: () => Promise<unknown>): Promise<Reply<Answer<R['type']>>> {
  let reply: unknown;
  try {
    reply = await send();
  } catch (error) {
    return refuse('gone', error instanceof Error ? error.message : String(error));
  }
  if (v.is(failure, reply)) return reply;
  const schema: v.GenericSchema<unknown, Answer<R['type']>> = v.object({ ok: v.literal(true), value: answers[request.type] }) as never;
  const parsed = v.safeParse(schema, reply);
  if (!parsed.success) return refuse('internal', `the answer to ${request.type} is out of shape: ${v.summarize(parsed.issues)}`);
  return parsed.output as unknown as Reply<Answer<R['type']>>;
}
