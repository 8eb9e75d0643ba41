import { sendToBackground } from './patient.ts';
import type { Answer, Lookup, Reply, Word } from './protocol.ts';
import { refuse } from './reply.ts';

/**
 * Asks the background from a web page. Never rejects: a background that is gone is a failure value.
 *
 * Unlike `ask` it does not check the answer against its schema. Nobody but our own background, of the same version, can answer
 * here, and the schemas would be 1.8 kB of the 25 kB that every page loads. The background checks what it is asked.
 */
export async function lookUp<R extends Lookup | Word>(request: R): Promise<Reply<Answer<R['type']>>> {
  try {
    const reply = (await sendToBackground(request)) as Reply<Answer<R['type']>> | undefined;
    return reply ?? refuse('gone', 'nobody answered');
  } catch (error) {
    return refuse('gone', error instanceof Error ? error.message : String(error));
  }
}
