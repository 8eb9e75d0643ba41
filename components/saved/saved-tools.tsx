import type { SavedState } from '../../corpus/library.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';

interface Props {
  saved: SavedState;
  t: Translate<Key>;
  onRemove(key: string): void;
  onRestore(key: string): void;
}

/** What can be done with a saved page that is being read. One that was removed meanwhile stays on the screen, and can be put back. */
export function SavedTools({ saved, t, onRemove, onRestore }: Props) {
  return (
    <p class="saved-tools" role="status">
      {saved.state === 'removed' && `${t('save.removed')} `}
      {saved.state !== 'none' && (
        <button type="button" onClick={() => (saved.state === 'saved' ? onRemove(saved.key) : onRestore(saved.key))}>
          {t(saved.state === 'saved' ? 'save.remove' : 'save.restore')}
        </button>
      )}
    </p>
  );
}
