import { useEffect, useRef } from 'preact/hooks';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { Marked } from '../marked/marked.tsx';
import { GROUP_NAMES, type Option, type OptionGroup, type SearchResult } from './results.ts';

interface Props {
  id: string;
  t: Translate<Key>;
  /** More or other options are on their way. */
  busy: boolean;
  groups: readonly OptionGroup[];
  /** The chosen option, counted over all groups. */
  active: number;
  onActive(index: number): void;
  onChoose(option: Option): void;
}

/** The id of an option's element, for `aria-activedescendant`. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** Options grouped by kind. Focus stays in the input: the chosen one is marked and kept in view. */
export function OptionList({ id, t, busy, groups, active, onActive, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chosen = list.current?.querySelector('[aria-selected="true"]');
    chosen?.scrollIntoView({ block: 'nearest' });
    // At the top of a group its name comes into view too; not the group, which may be longer than the view.
    const before = chosen?.previousElementSibling;
    if (before?.matches('h2')) before.scrollIntoView({ block: 'nearest' });
  }, [active, groups]);
  return (
    <div class="results" ref={list} id={id} role="listbox" aria-busy={busy} aria-label={t('search.label')}>
      {groups.map(({ kind, options, first }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list box
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <h2 id={`${id}-${kind}`} role="presentation">
            {t(GROUP_NAMES[kind])}
          </h2>
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: focus and keys stay in the input
            <div
              key={option.key}
              id={optionId(id, first + index)}
              class="result"
              role="option"
              aria-selected={first + index === active}
              data-kind={kind}
              onPointerMove={() => onActive(first + index)}
              onClick={() => onChoose(option)}
            >
              {'target' in option ? <Result {...option} /> : <span class="result-query">{option.title.text}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Result({ title, foundAs, language, detail, snippet }: SearchResult) {
  return (
    <>
      <span class="result-title" lang={language}>
        <Marked text={title.text} spans={title.marks} />
      </span>
      {foundAs && (
        <bdi class="result-found">
          <Marked text={foundAs.text} spans={foundAs.marks} />
        </bdi>
      )}
      {detail && <span class="result-detail">{detail}</span>}
      {snippet && (
        <span class="result-snippet" lang={language}>
          <Marked text={snippet.text} spans={snippet.marks} />
        </span>
      )}
    </>
  );
}
