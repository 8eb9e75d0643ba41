import type { Library } from '../corpus/library.ts';
import type { Entity, Person } from '../corpus/schema.ts';
import type { Card, Reply } from '../messages/protocol.ts';
import { ok, refuse } from '../messages/reply.ts';
import { cardFor, type Reading } from './card.ts';

/** The card of an entity, from the library. `not-found` for an id that no pack has. */
export async function whoIs(library: Library, id: string, reading: Reading): Promise<Reply<Card>> {
  // Asked for before it is known that there is such an entity: a hover waits for as few reads in a row as can be.
  const naming = library.firstPassages(id, reading.date);
  naming.catch(() => undefined);
  const entity = await library.entity(id);
  if (!entity) return refuse('not-found', `no entity ${id}`);
  const [posts, passages, signatories] = await Promise.all([postsOf(library, entity), naming, signatoriesOf(library, entity)]);
  return ok(cardFor(entity, { posts, passages, signatories }, reading));
}

async function postsOf(library: Library, entity: Entity) {
  if (entity.kind !== 'person') return [];
  return library.posts([...new Set(entity.value.memberships.map(({ post }) => post))]);
}

async function signatoriesOf(library: Library, entity: Entity): Promise<Person[]> {
  if (entity.kind !== 'agreement') return [];
  const ids = entity.value.signatories.flatMap((signatory) => ('person' in signatory ? [signatory.person] : []));
  const found = await Promise.all(ids.map((id) => library.entity(id)));
  return found.flatMap((one) => (one?.kind === 'person' ? [one.value] : []));
}
