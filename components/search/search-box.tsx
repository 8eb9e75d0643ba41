import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Target } from '../../messages/protocol.ts';
import { keyAction } from './keys.ts';
import { KindFilter } from './kind-filter.tsx';
import { OptionList, optionId } from './option-list.tsx';
import { groupOptions, type Option, optionsOf, type QueryOption, type SearchKind } from './results.ts';
import { SearchField } from './search-field.tsx';
import { SearchState } from './search-state.tsx';
import { useEarlyEnter } from './use-early-enter.ts';
import { type Search, useResults } from './use-results.ts';

export interface SearchBoxProps {
  t: Translate<Key>;
  search: Search;
  /** Called within the click or key event itself, because opening the reader needs the gesture. */
  onOpen(target: Target, query: string): void;
  /** Take the focus when shown. */
  focus?: boolean;
  /** What is searched for when it comes up. */
  query?: string;
  /** Queries of before, offered while nothing is typed. */
  recent?: readonly QueryOption[];
  onForgetRecent?(): void;
  /** What stands below the input while nothing is searched for. */
  children?: ComponentChildren;
}

const LIST_ID = 'search-options';

/** The search: an input that steers a list of options below it (a combobox in ARIA's terms). */
export function SearchBox({ t, search, onOpen, focus = false, query: first = '', recent = [], onForgetRecent, children }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(first);
  const [kind, setKind] = useState<SearchKind>();
  const [active, setActive] = useState(0);
  const wanted = query.trim() && query.trimStart();
  const { found, again } = useResults(search, wanted, kind);
  const options = wanted ? (found.state === 'found' ? optionsOf(found.outcome) : []) : recent;
  const isFresh = !wanted || (found.state === 'found' && found.query === wanted && found.kind === kind);
  const isBusy = wanted !== '' && found.state === 'found' && !(isFresh && found.complete);
  const groups = groupOptions(options);
  const listed = groups.flatMap((group) => group.options);
  // Nothing can be opened yet, or only what still stands there of an earlier query.
  const isEarly = wanted !== '' && found.state !== 'failed' && (!isFresh || (isBusy && listed.length === 0));

  // Before it is drawn: a letter typed as soon as it can be seen would be lost otherwise.
  useLayoutEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  // The first result is chosen as soon as there is one, so that Enter opens it; of earlier queries none is, before it is gone to.
  useEffect(() => setActive(wanted ? 0 : -1), [wanted, kind]);

  const edit = (next: string) => {
    early.forget();
    setQuery(next);
  };
  const type = (next: string) => {
    edit(next);
    input.current?.focus();
  };
  const choose = (option: Option | undefined) => {
    if (!option) return;
    if ('target' in option) onOpen(option.target, query.trim());
    else type(option.query);
  };
  const early = useEarlyEnter(isEarly, () => choose(listed[0]));
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter' && isEarly) {
      event.preventDefault();
      return early.keep();
    }
    const action = keyAction(event.key, active, listed.length);
    // An empty search leaves Escape to the browser, which closes the popup.
    if (!action || (action === 'clear' && !query)) return;
    event.preventDefault();
    if (action === 'clear') return type('');
    if (action !== 'open') return setActive(action.active);
    choose(listed[active]);
  };
  const list = <OptionList id={LIST_ID} t={t} busy={isBusy} groups={groups} active={active} onActive={setActive} onChoose={choose} />;

  return (
    <search class="search">
      <SearchField
        t={t}
        input={input}
        query={query}
        list={LIST_ID}
        expanded={listed.length > 0}
        active={listed[active] ? optionId(LIST_ID, active) : undefined}
        onQuery={edit}
        onClear={() => type('')}
        onKeyDown={onKeyDown}
      />
      {wanted && <KindFilter t={t} kind={kind} onChange={setKind} />}
      <SearchState
        t={t}
        wanted={wanted}
        found={found}
        empty={listed.length === 0}
        onAgain={again}
        onEverything={() => {
          setKind(undefined);
          input.current?.focus();
        }}
      />
      {listed.length > 0 && list}
      {!wanted && listed.length > 0 && onForgetRecent && (
        <button type="button" class="forget" onClick={onForgetRecent}>
          {t('search.forget')}
        </button>
      )}
      {!wanted && children}
    </search>
  );
}
