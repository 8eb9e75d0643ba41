import { useRef } from 'preact/hooks';
import type { Trouble } from '../../corpus/library.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { ToldFault } from '../../locales/fault.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { FaultList } from '../faults/fault-list.tsx';
import { countsText, type PackCounts } from './counts.ts';

/** What a pack is that was read, before it is added. */
export interface Preview {
  title: string;
  counts: PackCounts;
  /** How many of its people and agreements the library has already. */
  known: number;
  /** What the pack has whose place it would take. */
  replaces?: PackCounts | undefined;
}

/** How it stands with the file that is being brought. */
export type PackState =
  | { at: 'rest' }
  | { at: 'reading'; name: string }
  | { at: 'read'; preview: Preview }
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
  const isBusy = busy || state.at === 'reading';
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
        // Not `disabled`: that would take the focus away from it.
        <button type="button" class="button" aria-disabled={isBusy} onClick={() => !isBusy && input.current?.click()}>
          {t('packs.choose')}
        </button>
      )}
      {/* There from the beginning, or what comes into it would not be read out. */}
      <div role="status">
        {state.at === 'reading' && <p>{t('packs.reading', { name: state.name })}</p>}
        {state.at === 'read' && <PackPreview {...state.preview} language={language} t={t} onAdd={onAdd} onCancel={onCancel} />}
        {state.at === 'refused' && (
          <FaultList
            heading={t('packs.faults', { name: state.name })}
            faults={state.faults}
            more={state.more ? t('options.more-faults', { count: state.faults.length }) : undefined}
            language={language}
          />
        )}
        {state.at === 'failed' && <p class="faults">{t('packs.failed', { reason: t(`trouble.${state.trouble}`) })}</p>}
      </div>
    </div>
  );
}

type PreviewProps = Preview & Pick<Props, 'language' | 't' | 'onAdd' | 'onCancel'>;

function PackPreview({ title, counts, known, replaces, language, t, onAdd, onCancel }: PreviewProps) {
  return (
    <div class="pack-preview">
      <p>{t('packs.found', { title, counts: countsText(counts, language, t) })}</p>
      {known > 0 && (
        <p>
          <small>{t('packs.known', { count: new Intl.NumberFormat(language).format(known) })}</small>
        </p>
      )}
      {replaces && <p>{t('packs.replaces', { counts: countsText(replaces, language, t) })}</p>}
      <p class="row">
        <button type="button" class="button first" onClick={onAdd}>
          {t(replaces ? 'packs.replace' : 'packs.add')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('packs.cancel')}
        </button>
      </p>
    </div>
  );
}
