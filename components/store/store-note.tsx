import type { Trouble } from '../../corpus/library.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';

/** How the library stands, as far as a reader has to know. */
export type StoreState =
  | { state: 'filling' }
  | { state: 'trouble'; trouble: Trouble }
  /** `done` is from 0 to 1. */
  | { state: 'repairing'; done: number }
  | { state: 'repaired'; saved?: { href: string; name: string } | undefined }
  | { state: 'unrepaired' };

interface Props {
  store: StoreState;
  t: Translate<Key>;
  onRepair(): void;
}

/** Troubles that making the store anew can end. */
const MENDABLE = new Set<Trouble>(['damaged', 'broken', 'newer', 'full', 'blocked']);

/** Says why the library answers from the package only, what that means, and offers to make the store anew. */
export function StoreNote({ store, t, onRepair }: Props) {
  if (store.state === 'filling') return <p class="store">{t('library.packaged')}</p>;
  if (store.state === 'repairing') {
    return (
      <div class="store" role="status">
        <label>
          {t('store.repairing')} <progress value={store.done} max={1} />
        </label>
      </div>
    );
  }
  if (store.state === 'repaired') {
    return (
      <p class="store" role="status">
        {t('store.repaired')}{' '}
        {store.saved && (
          <a href={store.saved.href} download={store.saved.name}>
            {t('store.saved')}
          </a>
        )}
      </p>
    );
  }
  const trouble = store.state === 'trouble' ? store.trouble : undefined;
  return (
    <div class="store" role="alert">
      <p>
        {trouble ? t(`store.${trouble}`) : t('store.unrepaired')} {trouble && t('store.packaged')}
      </p>
      {(!trouble || MENDABLE.has(trouble)) && (
        <button type="button" onClick={onRepair}>
          {t('store.repair')}
        </button>
      )}
    </div>
  );
}
