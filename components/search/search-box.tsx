import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Target } from '../../messages/protocol.ts';
import { keyAction } from './keys.ts';
import { optionId, ResultList } from './result-list.tsx';
import { type Search, useResults } from './use-results.ts';

export interface SearchBoxProps {
  t: Translate<Key>;
  search: Search;
  /** Called within the click or key event itself, because opening the reader needs the gesture. */
  onOpen(target: Target): void;
  /** Take the focus when shown. */
  focus?: boolean;
  /** What stands below the input while nothing is searched for. */
  children?: ComponentChildren;
}

const LIST_ID = 'search-results';

/** The search: an input that steers a list of results below it (a combobox in ARIA's terms). */
export function SearchBox({ t, search, onOpen, focus = false, children }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const wanted = query.trim();
  const found = useResults(search, wanted);
  const groups = wanted && found.state === 'found' ? found.groups : [];
  const results = groups.flatMap((group) => group.results);

  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  // The first result is chosen as soon as there is one: Enter opens it.
  useEffect(() => setActive(0), [wanted]);

  const clear = () => {
    setQuery('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const action = keyAction(event.key, active, results.length);
    // An empty search leaves Escape to the browser, which closes the popup.
    if (!action || (action === 'clear' && !query)) return;
    event.preventDefault();
    if (action === 'clear') return clear();
    if (action !== 'open') return setActive(action.active);
    const chosen = results[active];
    if (chosen) onOpen(chosen.target);
  };

  return (
    <search class="search">
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
          aria-expanded={results.length > 0}
          aria-controls={LIST_ID}
          aria-activedescendant={results[active] ? optionId(LIST_ID, active) : undefined}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query && (
          <button type="button" aria-label={t('search.clear')} title={t('search.clear')} onClick={clear}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="M3.5 3.5l9 9m0-9l-9 9" />
            </svg>
          </button>
        )}
      </div>
      <p class="visually-hidden" role="status">
        {wanted && found.state === 'found' ? t('search.found', { count: found.count }) : ''}
      </p>
      {wanted ? (
        <Outcome t={t} state={found.state} query={found.state === 'found' ? found.query : wanted} empty={results.length === 0}>
          <ResultList id={LIST_ID} t={t} groups={groups} active={active} onActive={setActive} onOpen={onOpen} />
        </Outcome>
      ) : (
        children
      )}
    </search>
  );
}

interface OutcomeProps {
  t: Translate<Key>;
  state: ReturnType<typeof useResults>['state'];
  query: string;
  empty: boolean;
  children: ComponentChildren;
}

function Outcome({ t, state, query, empty, children }: OutcomeProps) {
  if (state === 'failed') return <p class="note">{t('search.failed')}</p>;
  if (state !== 'found') return <p class="note">{t('search.loading')}</p>;
  if (!empty) return <>{children}</>;
  return (
    <div class="note">
      <p>
        <b>{t('search.none', { query })}</b>
      </p>
      <p>{t('search.help')}</p>
    </div>
  );
}
