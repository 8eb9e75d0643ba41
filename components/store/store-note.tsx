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

/** That it is being filled is nothing to interrupt anybody for. */
const ROLES = { filling: undefined, trouble: 'alert', repairing: 'status', repaired: 'status', unrepaired: 'alert' } as const;

/** Troubles that making the store anew can end. */
const MENDABLE = new Set<Trouble>(['damaged', 'broken', 'newer', 'full', 'blocked']);

/** Says why the library answers from the package only, what that means, and offers to make the store anew. */
export function StoreNote(props: Props) {
  return (
    <div class="store" role={ROLES[props.store.state]}>
      <Words {...props} />
    </div>
  );
}

function Words({ store, t, onRepair }: Props) {
  if (store.state === 'filling') return <p>{t('library.packaged')}</p>;
  if (store.state === 'repairing') {
    return (
      <label>
        {t('store.repairing')} <progress value={store.done} max={1} />
      </label>
    );
  }
  if (store.state === 'repaired') {
    return (
      <p>
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
    <>
      <p>
        {trouble ? t(`store.${trouble}`) : t('store.unrepaired')} {trouble && t('store.packaged')}
      </p>
      {(!trouble || MENDABLE.has(trouble)) && (
        <button type="button" onClick={onRepair}>
          {t('store.repair')}
        </button>
      )}
    </>
  );
}
