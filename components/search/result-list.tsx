import { useEffect, useRef } from 'preact/hooks';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Target } from '../../messages/protocol.ts';
import { Marked } from '../marked/marked.tsx';
import { GROUP_NAMES, type ResultGroup, type SearchResult } from './results.ts';

interface Props {
  id: string;
  t: Translate<Key>;
  groups: readonly ResultGroup[];
  /** The chosen result, counted over all groups. */
  active: number;
  onActive(index: number): void;
  onOpen(target: Target): void;
}

/** The id of a result's element, for `aria-activedescendant`. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** Results grouped by kind. Focus stays in the input: the chosen one is marked and kept in view. */
export function ResultList({ id, t, groups, active, onActive, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chosen = list.current?.querySelector('[aria-selected="true"]');
    // At the top of a group its name comes into view too.
    (chosen?.previousElementSibling?.matches('h2') ? chosen.parentElement : chosen)?.scrollIntoView({ block: 'nearest' });
  }, [active, groups]);
  return (
    <div class="results" ref={list} id={id} role="listbox" aria-label={t('search.label')}>
      {groups.map(({ kind, results, first }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list box
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <h2 id={`${id}-${kind}`} role="presentation">
            {t(GROUP_NAMES[kind])}
          </h2>
          {results.map((result, index) => (
            <Option
              key={result.key}
              id={optionId(id, first + index)}
              result={result}
              chosen={first + index === active}
              onHover={() => onActive(first + index)}
              onOpen={onOpen}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  id: string;
  result: SearchResult;
  chosen: boolean;
  onHover(): void;
  onOpen(target: Target): void;
}

function Option({ id, result, chosen, onHover, onOpen }: OptionProps) {
  const { title, foundAs, language, detail, snippet, target, kind } = result;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: focus and keys stay in the input
    <div
      id={id}
      class="result"
      role="option"
      aria-selected={chosen}
      data-kind={kind}
      onPointerMove={onHover}
      onClick={() => onOpen(target)}
    >
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
    </div>
  );
}
