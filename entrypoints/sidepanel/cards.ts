import type { IsoDay } from '../../corpus/dates.ts';
import type { Library } from '../../corpus/library.ts';
import { today } from '../../lookup/today.ts';
import { whoIs } from '../../lookup/who.ts';
import type { Card, UiLanguage } from '../../messages/protocol.ts';

/** Where a card is read: `date` and `lang` of the article, where it is read in one. */
interface Reading {
  date?: IsoDay;
  lang?: string;
  language: UiLanguage;
}

/** The card of an entity, straight from the library: an extension page needs no background for it. */
export async function cardIn(library: Library, entity: string, reading: Reading): Promise<Card | undefined> {
  const reply = await whoIs(library, entity, { ...reading, today: today() });
  return reply.ok ? reply.value : undefined;
}
