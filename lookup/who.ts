import type { Library } from '../corpus/library.ts';
import type { Card, Reply } from '../messages/protocol.ts';
import { ok, refuse } from '../messages/reply.ts';
import { cardFor, type Reading } from './card.ts';

/** The card of an entity, from the library. `not-found` for an id that no pack has. */
export async function whoIs(library: Library, id: string, reading: Reading): Promise<Reply<Card>> {
  const facts = await library.about(id, reading.date);
  return facts ? ok(cardFor(facts.entity, facts, reading)) : refuse('not-found', `no entity ${id}`);
}
