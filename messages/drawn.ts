import * as v from 'valibot';
import { type Target, target } from './fields.ts';

/** What a click in a card asks for. */
export type CardAction =
  | { do: 'read'; target: Target }
  /** Another card in the place of this one, and the way back from it. */
  | { do: 'open'; entity: string }
  | { do: 'back' }
  /** Keep the card until the reader closes it, or no longer. */
  | { do: 'pin' }
  | { do: 'copy'; text: string }
  /** The form does not mean the entity on this page; or it does, after all. */
  | { do: 'deny'; entity: string; form: string; denied: boolean }
  | { do: 'close' };

/** An element of a drawn card: plain data, so that a web page needs neither the words nor the library that made it. */
export interface DrawnElement {
  name: string;
  attributes: Record<string, string>;
  /** What a click on it asks for. */
  action?: CardAction;
  children: Drawn[];
}
export type Drawn = string | DrawnElement;

const action = v.variant('do', [
  v.object({ do: v.literal('read'), target }),
  v.object({ do: v.literal('open'), entity: v.string() }),
  v.object({ do: v.picklist(['back', 'pin', 'close']) }),
  v.object({ do: v.literal('copy'), text: v.string() }),
  v.object({ do: v.literal('deny'), entity: v.string(), form: v.string(), denied: v.boolean() }),
]);

export const drawnElement: v.GenericSchema<DrawnElement> = v.object({
  name: v.string(),
  attributes: v.record(v.string(), v.string()),
  action: v.exactOptional(action),
  children: v.array(v.union([v.string(), v.lazy((): v.GenericSchema<DrawnElement> => drawnElement)])),
});
