import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sendPatiently } from './patient.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A background that does one thing after another, one a message. */
function background(...does: (() => Promise<unknown>)[]) {
  return vi.fn(() => (does.shift() ?? never)());
}
const answers = async () => 'answer';
const dies = () => Promise.reject(new Error('the message channel closed before a response was received'));
const saysNothing = async () => undefined;
const never = () => new Promise(() => undefined);

describe('a message to a background that may be stopped', () => {
  test.for([
    ['is sent once where it is answered', [answers], 1],
    ['is sent again where the worker dies', [dies, answers], 2],
    ['is sent again where nobody says anything', [saysNothing, answers], 2],
    ['is sent again where the worker hangs', [never, answers], 2],
  ] as const)('%s', async ([, does, times]) => {
    const send = background(...does);
    const reply = sendPatiently(send, 1_000);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await reply).toBe('answer');
    expect(send).toHaveBeenCalledTimes(times);
  });

  test.for([
    ['with its error where the worker dies again', [dies, dies], 'channel closed'],
    ['with the time it took where the worker hangs again', [never, never], 'did not answer within 1000 ms'],
    ['with the time it took where it is the second that hangs', [dies, never], 'did not answer within 1000 ms'],
  ] as const)('fails %s', async ([, does, message]) => {
    const failed = expect(sendPatiently(background(...does), 1_000)).rejects.toThrow(message);
    await vi.advanceTimersByTimeAsync(2_000);
    await failed;
  });
});
