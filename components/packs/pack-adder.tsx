import { useRef } from 'preact/hooks';
import type { Trouble } from '../../corpus/library.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { ToldFault } from '../../locales/fault.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { FaultList } from '../faults/fault-list.tsx';
import { countsText, type PackCounts } from './counts.ts';

/** How it stands with the file that is being brought. */
export type PackState =
  | { at: 'rest' }
  | { at: 'reading'; name: string }
  | { at: 'read'; preview: { title: string; counts: PackCounts; known: number; replaces?: PackCounts | undefined } }
  /** `more`: there may be other faults. */
  | { at: 'refused'; name: string; faults: readonly ToldFault[]; more: boolean }
  | { at: 'failed'; trouble: Trouble };

interface Props {
  state: PackState;
  /** A pack is being prepared. */
  busy: boolean;
  language: UiLanguage;
  t: Translate<Key>;
  onFile(file: File): void;
  onAdd(): void;
  onCancel(): void;
}

/** Takes a file, says what is in it, or every fault that keeps it from being taken, and asks before it is added. */
export function PackAdder({ state, busy, language, t, onFile, onAdd, onCancel }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = () => {
    const [file] = input.current?.files ?? [];
    // The same file again is another choice: it may have been mended.
    if (file) onFile(file);
    if (input.current) input.current.value = '';
  };
  return (
    <div class="pack-adder">
      <input ref={input} type="file" accept=".json,.ndjson,.jsonl,.gz" hidden onChange={chosen} />
      {state.at !== 'read' && (
        <button type="button" class="button" disabled={busy || state.at === 'reading'} onClick={() => input.current?.click()}>
          {t('packs.choose')}
        </button>
      )}
      {state.at === 'reading' && <p role="status">{t('packs.reading', { name: state.name })}</p>}
      {state.at === 'read' && (
        <div class="pack-preview" role="status">
          <p>{t('packs.found', { title: state.preview.title, counts: countsText(state.preview.counts, language, t) })}</p>
          {state.preview.known > 0 && (
            <p>
              <small>{t('packs.known', { count: new Intl.NumberFormat(language).format(state.preview.known) })}</small>
            </p>
          )}
          {state.preview.replaces && <p>{t('packs.replaces', { counts: countsText(state.preview.replaces, language, t) })}</p>}
          <p class="row">
            <button type="button" class="button first" onClick={onAdd}>
              {t(state.preview.replaces ? 'packs.replace' : 'packs.add')}
            </button>
            <button type="button" class="button" onClick={onCancel}>
              {t('packs.cancel')}
            </button>
          </p>
        </div>
      )}
      {state.at === 'refused' && (
        <FaultList
          heading={t('packs.faults', { name: state.name })}
          faults={state.faults}
          more={state.more ? t('options.more-faults', { count: state.faults.length }) : undefined}
          language={language}
        />
      )}
      {state.at === 'failed' && (
        <p class="faults" role="status">
          {t('packs.failed', { reason: t(`trouble.${state.trouble}`) })}
        </p>
      )}
    </div>
  );
}
