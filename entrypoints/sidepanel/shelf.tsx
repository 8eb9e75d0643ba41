import { SavedList } from '../../components/shelf/saved-list.tsx';
import { SubjectList } from '../../components/shelf/subject-list.tsx';
import type { ArticleHead } from '../../corpus/library.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { ask } from '../../messages/ask.ts';
import type { NoteRow } from '../../store/note-table.ts';
import { watchNotes } from '../../store/notes.ts';
import { watchSaved } from '../../store/saved-pages.ts';
import type { VisitRow } from '../../store/visit-table.ts';
import { watchVisits } from '../../store/visits.ts';
import { readerData } from '../pages/reader-data.ts';
import { useChoices } from '../pages/use-choices.ts';
import { useWatched } from '../pages/use-watched.ts';

type Watch<T> = (callback: (rows: readonly T[]) => void) => () => void;
const watchHeads: Watch<ArticleHead> = (callback) => watchSaved(readerData, callback);
const watchAllNotes: Watch<NoteRow> = (callback) => watchNotes(readerData, callback);
const watchLastVisits: Watch<VisitRow> = (callback) => watchVisits(readerData, callback);
const NONE: readonly never[] = [];

/** What is the reader's own, as it is now: whoever changes it, this follows. */
export function Shelf({ language, t }: { language: UiLanguage; t: Translate<Key> }) {
  const heads = useWatched(watchHeads, NONE);
  const notes = useWatched(watchAllNotes, NONE);
  const visits = useWatched(watchLastVisits, NONE);
  const keptVisits = useChoices()?.visits ?? true;
  return (
    <>
      <h1 class="shelf-title" tabIndex={-1}>
        {t('shelf.title')}
      </h1>
      <SavedList heads={heads} language={language} t={t} />
      <SubjectList
        heading={t('shelf.notes')}
        none={t('shelf.no-notes')}
        subjects={notes.filter(({ conflict }) => !conflict).map(({ about, title, text }) => ({ key: about, title, text }))}
        t={t}
      />
      <SubjectList
        heading={t('shelf.recent')}
        none={t(keptVisits ? 'shelf.no-recent' : 'shelf.recent-off')}
        subjects={visits}
        onForget={() => void ask({ type: 'forget-visits' })}
        t={t}
      />
    </>
  );
}
