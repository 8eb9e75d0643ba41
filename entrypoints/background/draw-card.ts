import style from '../../components/card/card.css?inline';
import { drawCard } from '../../components/card/draw.ts';
import type { IsoDay } from '../../corpus/dates.ts';
import type { EntityFacts, Library } from '../../corpus/library.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { cardFor, nameOf } from '../../lookup/card.ts';
import type { DrawnElement, Reason, Reply } from '../../messages/protocol.ts';
import { ok, refuse } from '../../messages/reply.ts';

/** How cards look. It comes with the first card of a page, and not with every page. */
export const cardStyle: string = style;

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
 * @param spoken language of the words around the facts: it is read while the facts are
 */
export async function drawnCard(
  library: Library,
  { entity, reason, others = [], back, deniable, ...page }: Wish,
  spoken: Promise<UiLanguage>,
  today: IsoDay,
): Promise<Reply<DrawnElement>> {
  const about = (id: string) => library.about(id, page.date);
  const named = back === undefined ? undefined : library.entity(back);
  const [language, facts, before, ...rest] = await Promise.all([spoken, about(entity), named, ...others.map(about)]);
  if (!facts) return refuse('not-found', `no entity ${entity}`);
  const cardOf = (known: EntityFacts) => cardFor(known.entity, known, { ...page, language, today });
  return ok(
    drawCard({
      card: cardOf(facts),
      reason,
      deniable,
      others: rest.flatMap((other) => (other ? [cardOf(other)] : [])),
      back: before && nameOf(before.value.name, page.lang).name,
      pinnable: true,
      language,
    }),
  );
}
