import type { Saving } from '../../lookup/saving.ts';
import type { Handlers } from '../../messages/answer.ts';
import type { OwnDataRequest } from '../../messages/protocol.ts';
import { ok } from '../../messages/reply.ts';
import { dropNote, writeNote } from '../../store/notes.ts';
import type { ReaderDb } from '../../store/reader-db.ts';
import type { Settings } from '../../store/settings.ts';
import { forgetVisits, rememberVisit } from '../../store/visits.ts';

type DataChange = Exclude<OwnDataRequest, { type: 'data-restored' }>;

/** Answers the requests that change the reader's own data: the background writes them for all pages. */
export function changesOfData(db: ReaderDb, saved: Saving, settings: Settings): Handlers<DataChange> {
  const done = async (work: Promise<unknown>) => {
    await work;
    return ok(null);
  };
  return {
    'save-page': async ({ page }) => ok(await saved.save(page, new Date())),
    'remove-saved': ({ key }) => done(saved.remove(key, new Date())),
    'restore-saved': ({ key }) => done(saved.restore(key, new Date())),
    'write-note': async ({ note }) => ok(await writeNote(db, note, Date.now())),
    'drop-note': ({ id }) => done(dropNote(db, id)),
    visit: async ({ key, title }, { tab }) => {
      const wanted = !tab?.incognito && (await settings.read()).visits;
      return done(wanted ? rememberVisit(db, { key, title, at: Date.now() }) : Promise.resolve());
    },
    'forget-visits': () => done(forgetVisits(db)),
  };
}
