import { browser } from 'wxt/browser';
import { inTime } from './in-time.ts';
import type { Request } from './protocol.ts';

/** Longer than a worker that starts cold on a busy machine, and opens a database that another context holds up. */
const PATIENCE = 10_000;

/**
 * Sends a message to the background, and once more where nobody answers: the browser stops a worker whenever it likes, also in the
 * middle of an answer, and the next message starts it anew. Only for what may be asked twice.
 * @throws what the second sending throws; a `TimeoutError` where it is not answered at all
 */
export async function sendPatiently(send: () => Promise<unknown>, patience = PATIENCE): Promise<unknown> {
  const sent = () => inTime(send(), patience, 'the background did not answer');
  const reply = await sent().catch(() => undefined);
  return reply ?? sent();
}

/** Sends a request to the background patiently, but for `open`: the gesture that opens the reader is good for one message. */
export function sendToBackground(request: Request): Promise<unknown> {
  const send = () => browser.runtime.sendMessage(request);
  return request.type === 'open' ? send() : sendPatiently(send);
}
