import { SavedList } from '../../components/shelf/saved-list.tsx';
import type { ArticleHead } from '../../corpus/library.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { UiLanguage } from '../../messages/protocol.ts';
import { watchSaved } from '../../store/saved-pages.ts';
import { readerData } from './reader-data.ts';
import { useWatched } from './use-watched.ts';

const NO_HEADS: readonly ArticleHead[] = [];
const watchHeads = (callback: (heads: readonly ArticleHead[]) => void) => watchSaved(readerData, callback);

/** What is the reader's own, as it is now: whoever changes it, this follows. */
export function Shelf({ language, t }: { language: UiLanguage; t: Translate<Key> }) {
  const heads = useWatched(watchHeads, NO_HEADS);
  return (
    <>
      <h1 class="shelf-title" tabIndex={-1}>
        {t('shelf.title')}
      </h1>
      <SavedList heads={heads} language={language} t={t} />
    </>
  );
}
