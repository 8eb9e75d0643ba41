import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Found } from './use-results.ts';

interface Props {
  t: Translate<Key>;
  /** The query as typed; empty where nothing is searched for. */
  wanted: string;
  found: Found;
  empty: boolean;
  onAgain(): void;
  onEverything(): void;
}

/** How a search stands, in words: what was not understood, that nothing was found and what to try, that it failed. */
export function SearchState({ t, wanted, found, empty, onAgain, onEverything }: Props) {
  const told = wanted && found.state === 'found' && found.complete ? found.outcome : undefined;
  return (
    <>
      <p class="visually-hidden" role="status">
        {told && [t('search.found', { count: told.results.length }), ...told.notes].join(' ')}
      </p>
      {wanted && found.state === 'loading' && <p class="note">{t('search.loading')}</p>}
      {wanted && found.state === 'failed' && (
        <div class="note" role="alert">
          <p>{t('search.failed')}</p>
          <button type="button" onClick={onAgain}>
            {t('search.again')}
          </button>
        </div>
      )}
      {wanted && found.state === 'found' && <Notes notes={found.outcome.notes} />}
      {wanted && found.state === 'found' && empty && (
        <div class="note">
          <p>
            <b>{t('search.none', { query: found.query.trim() })}</b>
          </p>
          {found.kind ? (
            <button type="button" onClick={onEverything}>
              {t('search.try-everything')}
            </button>
          ) : (
            <p>{t('search.help')}</p>
          )}
        </div>
      )}
    </>
  );
}

function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="search-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
