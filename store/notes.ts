import type { NoteRow } from './note-table.ts';
import type { ReaderDb } from './reader-db.ts';
import { watch } from './watch.ts';

/** A note as an editor writes it. */
export interface NoteWriting {
  about: string;
  /** Name of the subject. */
  title: string;
  /** Nothing deletes the note. */
  text: string;
  /** The version that the editor began with; 0 where there was none. */
  seen: number;
  /** Tells one editor from another. */
  by: string;
}

/**
 * Writes a note: the last writing counts. Where another editor has written since this one began, its text is kept as a copy beside the
 * note, one for each editor, until that one goes on from there. @returns the new version; 0 where the note is deleted
 */
export function writeNote(db: ReaderDb, { about, title, text, seen, by }: NoteWriting, now: number): Promise<number> {
  return db.transaction('rw', db.notes, async () => {
    const before = await db.notes.get(about);
    const lost = before && before.version !== seen && before.by !== by && before.text !== text ? before : undefined;
    if (lost) await db.notes.put({ ...lost, id: copyOf(about, lost.by), conflict: true });
    const own = await db.notes.get(copyOf(about, by));
    if (own?.version === seen) await db.notes.delete(own.id);
    if (text.trim() === '') {
      await db.notes.delete(about);
      return 0;
    }
    // Of a note that was deleted and begun again no version comes twice.
    const version = Math.max((before?.version ?? 0) + 1, now);
    await db.notes.put({ id: about, about, title, text, version, at: now, by });
    return version;
  });
}

/** Id of the copy of what an editor wrote. */
function copyOf(about: string, editor: string): string {
  return `${about}@${editor}`;
}

/** Deletes a note or a copy of one. */
export function dropNote(db: ReaderDb, id: string): Promise<void> {
  return db.notes.delete(id);
}

/** The note on a subject and the copies beside it. */
export interface NotesAbout {
  note?: NoteRow | undefined;
  copies: readonly NoteRow[];
}

/** Watches the note on a subject. @returns a function that stops */
export function watchNotesAbout(db: ReaderDb, about: string, callback: (notes: NotesAbout) => void): () => void {
  const read = async () => {
    const rows = await db.notes.where('about').equals(about).toArray();
    return { note: rows.find(({ id }) => id === about), copies: rows.filter(({ conflict }) => conflict) };
  };
  return watch(read, callback, { copies: [] });
}

/** Watches all notes, the last written first. @returns a function that stops */
export function watchNotes(db: ReaderDb, callback: (notes: readonly NoteRow[]) => void): () => void {
  return watch(() => db.notes.orderBy('at').reverse().toArray(), callback, []);
}
