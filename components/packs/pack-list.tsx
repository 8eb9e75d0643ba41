import { useState } from 'preact/hooks';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { formatDay, type Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { Asked } from '../settings/asked.tsx';
import { RemoveButton } from '../settings/remove-button.tsx';
import { countsText, type PackCounts } from './counts.ts';

interface Listed {
  id: string;
  title: string;
  /** ISO time. */
  addedAt: string;
  counts: PackCounts;
  ready: boolean;
  /** In the library, and looked through for the names of other packs. */
  renewed: boolean;
  /** From 0 to 1. */
  done: number;
}

interface Props {
  packs: readonly Listed[];
  /** One that is not ready is being prepared just now. */
  busy: boolean;
  language: UiLanguage;
  t: Translate<Key>;
  onStop(): void;
  onGoOn(): void;
  onRemove(id: string): void;
}

/** The packs that the reader brought, with how far they are, and ways to stop and to remove. */
export function PackList({ packs, ...rest }: Props) {
  if (packs.length === 0) return <small>{rest.t('packs.none')}</small>;
  return (
    <ul class="places packs">
      {packs.map((pack) => (
        <PackItem key={pack.id} pack={pack} {...rest} />
      ))}
    </ul>
  );
}

function PackItem({ pack, busy, language, t, onStop, onGoOn, onRemove }: Omit<Props, 'packs'> & { pack: Listed }) {
  const { id, title, addedAt, counts, ready, renewed, done } = pack;
  const [asking, setAsking] = useState(false);
  if (asking) {
    // A large one is prepared for minutes: not to be lost by one click.
    return (
      <li>
        <Asked
          question={t('packs.remove-ask', { title })}
          yes={t('packs.remove-yes')}
          no={t('packs.remove-no')}
          onYes={() => onRemove(id)}
          onNo={() => setAsking(false)}
        />
      </li>
    );
  }
  return (
    <li>
      <div>
        <bdi>{title}</bdi>
        <small>
          {countsText(counts, language, t)} · {t('packs.added', { date: formatDay(addedAt, language) })}
        </small>
        {!ready && (
          <small class="pack-progress">
            <progress value={done} max={1} aria-label={t('packs.preparing', { title })} />
            {renewed && `${t('packs.renewing')} `}
            {busy ? t('packs.closing') : t('packs.waits', { share: new Intl.NumberFormat(language, { style: 'percent' }).format(done) })}
          </small>
        )}
      </div>
      {!ready && (
        <button type="button" class="pack-action" onClick={busy ? onStop : onGoOn}>
          {t(busy ? 'packs.stop' : 'packs.go-on')}
        </button>
      )}
      <RemoveButton label={t('packs.remove', { title })} onClick={() => setAsking(true)} />
    </li>
  );
}
