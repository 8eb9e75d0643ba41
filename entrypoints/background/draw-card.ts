import { drawCard } from '../../components/card/draw.ts';
import type { IsoDay } from '../../corpus/dates.ts';
import type { Library } from '../../corpus/library.ts';
import { whoIs } from '../../lookup/who.ts';
import type { Card, DrawnElement, Reason, Reply, UiLanguage } from '../../messages/protocol.ts';
import { ok } from '../../messages/reply.ts';

/** A card as a web page asks for it. */
interface Wish {
  entity: string;
  date?: IsoDay | undefined;
  lang?: string | undefined;
  reason?: Reason | undefined;
  others?: string[] | undefined;
  back?: string | undefined;
  /** Whether it can be kept that this is not who is meant. */
  deniable: boolean;
}

/**
 * The card of an entity, drawn for a web page. Drawn here, so that pages need neither Preact nor the words: half of what they would
 * have to load. `not-found` for an id that the library does not know; such ids among `others` and `back` are passed over.
 */
export async function drawnCard(
  library: Library,
  { entity, reason, others = [], back, deniable, ...page }: Wish,
  language: UiLanguage,
  today: IsoDay,
): Promise<Reply<DrawnElement>> {
  const cardOf = (id: string) => whoIs(library, id, { ...page, language, today });
  const [card, before, ...rest] = await Promise.all([cardOf(entity), back ? cardOf(back) : undefined, ...others.map(cardOf)]);
  if (!card.ok) return card;
  return ok(
    drawCard({
      card: card.value,
      reason,
      deniable,
      others: rest.flatMap((other): Card[] => (other?.ok ? [other.value] : [])),
      back: before?.ok ? before.value.name : undefined,
      pinnable: true,
      language,
    }),
  );
}
