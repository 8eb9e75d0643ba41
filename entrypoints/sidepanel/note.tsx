import { useCallback } from 'preact/hooks';
import { NoteEditor } from '../../components/notes/note-editor.tsx';
import { MOST_NOTE } from '../../corpus/schema/fields.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { ask } from '../../messages/ask.ts';
import { type NotesAbout, watchNotesAbout } from '../../store/notes.ts';
import { keepForGood } from '../../store/space.ts';
import { readerData } from '../pages/reader-data.ts';
import { useWatched } from '../pages/use-watched.ts';

/** Tells the editors of this page from those of others. */
const EDITOR = crypto.randomUUID();
const NO_NOTES: NotesAbout = { copies: [] };

/** The reader's note on something, `entity:ID` or `article:KEY`; `title` is what it is called. */
export function Note({ about, title, t }: { about: string; title: string; t: Translate<Key> }) {
  const { note, copies } = useNotesAbout(about);
  const write = async (text: string, seen: number) => {
    void keepForGood(navigator.storage);
    const reply = await ask({ type: 'write-note', note: { about, title, text, seen, by: EDITOR } });
    return reply.ok ? reply.value : undefined;
  };
  const drop = (id: string) => ask({ type: 'drop-note', id });
  return (
    <NoteEditor
      name={title}
      stored={{ text: note?.text ?? '', version: note?.version ?? 0 }}
      copies={copies}
      most={MOST_NOTE}
      t={t}
      onWrite={write}
      onUse={async ({ id, text }) => {
        if ((await write(text, note?.version ?? 0)) !== undefined) await drop(id);
      }}
      onDrop={({ id }) => void drop(id)}
    />
  );
}

/** The note on something that is no more in the library: it can still be read, changed and deleted. */
export function NoteLeft({ about, t }: { about: string; t: Translate<Key> }) {
  const { note } = useNotesAbout(about);
  if (!note) return null;
  return (
    <article class="entity">
      <h1 tabIndex={-1}>{note.title}</h1>
      <Note about={about} title={note.title} t={t} />
    </article>
  );
}

function useNotesAbout(about: string): NotesAbout {
  const watch = useCallback((callback: (notes: NotesAbout) => void) => watchNotesAbout(readerData, about, callback), [about]);
  return useWatched(watch, NO_NOTES);
}
