import { drawDenied } from '../../components/card/draw.ts';
import type { Library } from '../../corpus/library.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { Sender } from '../../messages/answer.ts';
import { inTime } from '../../messages/in-time.ts';
import type { DrawnElement, Reply } from '../../messages/protocol.ts';
import { ok, refuse } from '../../messages/reply.ts';
import type { DenialRow } from '../../store/denial-table.ts';
import type { Denials } from '../../store/denials.ts';
import { pageOf } from '../../store/where-off.ts';

/** Recognition waits no longer than this for the reader's database, in ms: names are found without it, too. */
const PATIENCE = 1_000;

/** What the reader says in a card: this form does not mean this entity here, or it does. */
interface Word {
  entity: string;
  form: string;
  denied: boolean;
}

/** Keeps what the reader says on web pages that names do not mean. */
export interface DenialDesk {
  /** Whether it can be kept what the reader says in this frame. */
  keepsFor(sender: Sender): boolean;
  /** What the reader has said of the page in this frame; nothing where that cannot be read. */
  on(sender: Sender): Promise<DenialRow[]>;
  /** Keeps it, and draws what takes the place of the card; null where the card may stay. */
  take(word: Word, sender: Sender, language: UiLanguage): Promise<Reply<DrawnElement | null>>;
}

/** @param told called when something was kept or taken back */
export function denialDesk(denials: Denials, library: () => Promise<Library>, told: () => void): DenialDesk {
  return {
    keepsFor: (sender) => placeOf(sender) !== undefined,
    async on(sender) {
      const place = placeOf(sender);
      if (!place) return [];
      try {
        return await inTime(denials.on(place.page), PATIENCE, 'what the reader said was not read');
      } catch (error) {
        console.warn('Sekilas: what the reader said of names cannot be read', error);
        return [];
      }
    },
    async take({ entity: id, form, denied }, sender, language) {
      const place = placeOf(sender);
      if (!place) return refuse('unavailable', 'of this frame nothing is kept');
      const entity = await (await library()).entity(id);
      if (!entity) return refuse('not-found', `no entity ${id}`);
      const row = { ...place, form, entity: id, at: Date.now() };
      try {
        await (denied ? denials.add(row) : denials.remove(row));
      } catch (error) {
        console.warn('Sekilas: what the reader said of a name cannot be kept', error);
        return ok(drawDenied({ entity, form, kept: false, language }));
      }
      told();
      return ok(denied ? drawDenied({ entity, form, kept: true, language }) : null);
    },
  };
}

/**
 * Where a frame's page lies, by the browser's own word: a page can say something of itself only. Undefined for frames without an address
 * of their own, and in private windows, of which nothing is kept.
 */
function placeOf({ url, tab }: Sender): Pick<DenialRow, 'page' | 'host'> | undefined {
  const page = url === undefined || tab?.incognito ? undefined : pageOf(url);
  return page === undefined ? undefined : { page, host: new URL(page).host };
}
