import type { Library } from '../corpus/library.ts';
import type { Card } from '../messages/card.ts';
import { cardFor, type Reading } from './card.ts';

/** The card of an entity, straight from a library; `undefined` for an id that no pack has. */
export async function cardIn(library: Library, id: string, reading: Reading): Promise<Card | undefined> {
  const facts = await library.about(id, reading.date);
  return facts && cardFor(facts.entity, facts, reading);
}
