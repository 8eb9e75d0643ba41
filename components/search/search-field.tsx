import type { RefObject } from 'preact';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';

interface Props {
  t: Translate<Key>;
  input: RefObject<HTMLInputElement | null>;
  query: string;
  /** The id of the list that it steers, and of the option that is chosen there. */
  list: string;
  active: string | undefined;
  expanded: boolean;
  onQuery(query: string): void;
  onClear(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** The input of the search, with a button that clears it. */
export function SearchField({ t, input, query, list, active, expanded, onQuery, onClear, onKeyDown }: Props) {
  return (
    <div class="search-field">
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="M13 13l4.5 4.5" />
      </svg>
      <input
        ref={input}
        type="text"
        role="combobox"
        inputMode="search"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={list}
        aria-activedescendant={active}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query && (
        <button type="button" aria-label={t('search.clear')} title={t('search.clear')} onClick={onClear}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M3.5 3.5l9 9m0-9l-9 9" />
          </svg>
        </button>
      )}
    </div>
  );
}
