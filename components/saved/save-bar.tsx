import type { SavedState } from '../../corpus/library.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';

/** What the bar says beside its buttons. */
export type SaveStep =
  | { at: 'rest' }
  /** A private window leaves no trace unless the reader wants one. */
  | { at: 'asking' }
  | { at: 'saving' }
  /** What became of it, in lines. */
  | { at: 'told'; lines: readonly string[] };

interface Props {
  step: SaveStep;
  /** Whether the page in front is among the saved ones. */
  saved: SavedState;
  t: Translate<Key>;
  onSave(): void;
  /** In a private window, after having been asked. */
  onSaveAnyway(): void;
  onCancel(): void;
  onRead(key: string): void;
  onRemove(key: string): void;
  onRestore(key: string): void;
}

/** Saves the page in front, says what became of it, and offers what can be done with it then. */
export function SaveBar({ step, saved, t, onSave, onSaveAnyway, onCancel, onRead, onRemove, onRestore }: Props) {
  return (
    <section class="save" aria-label={t('save.page')}>
      <div role="status">
        {step.at === 'saving' && <p>{t('save.saving')}</p>}
        {step.at === 'asking' && <p>{t('save.ask')}</p>}
        {step.at === 'rest' && saved.state === 'saved' && <p>{t('save.known')}</p>}
        {saved.state === 'removed' && step.at !== 'saving' && <p>{t('save.removed')}</p>}
        {step.at === 'told' && saved.state !== 'removed' && step.lines.map((line) => <p key={line}>{line}</p>)}
      </div>
      <div class="save-acts">
        {step.at === 'asking' ? (
          <>
            <button type="button" onClick={onSaveAnyway}>
              {t('save.anyway')}
            </button>
            <button type="button" onClick={onCancel}>
              {t('save.cancel')}
            </button>
          </>
        ) : (
          <>
            {saved.state === 'saved' && (
              <button type="button" onClick={() => onRead(saved.key)}>
                {t('save.read')}
              </button>
            )}
            {/* Not `disabled`: that would take the focus away from it. */}
            <button type="button" aria-disabled={step.at === 'saving'} onClick={() => step.at !== 'saving' && onSave()}>
              {t(saved.state === 'saved' ? 'save.again' : 'save.page')}
            </button>
            {/* One button, so that the focus stays on what undoes what it did. */}
            {saved.state !== 'none' && (
              <button type="button" onClick={() => (saved.state === 'saved' ? onRemove(saved.key) : onRestore(saved.key))}>
                {t(saved.state === 'saved' ? 'save.remove' : 'save.restore')}
              </button>
            )}
          </>
        )}
      </div>
    </section>
  );
}
