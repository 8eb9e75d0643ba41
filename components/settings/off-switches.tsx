import { useId } from 'preact/hooks';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { formatTime } from '../../locales/dates.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';

interface Props {
  /** Whether this page is switched off; undefined where the tab shows no page that could be. */
  page: boolean | undefined;
  /** The end of a pause, in ms since 1970, while there is one. */
  pausedUntil: number | undefined;
  everywhere: boolean;
  t: Translate<Key>;
  language: UiLanguage;
  onPage(off: boolean): void;
  onPause(paused: boolean): void;
  onEverywhere(off: boolean): void;
}

/** Switches Sekilas off for more or for less than a site: buttons that stay pressed while they count. */
export function OffSwitches({ page, pausedUntil, everywhere, t, language, onPage, onPause, onEverywhere }: Props) {
  const label = useId();
  const paused = pausedUntil !== undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in one line with its legend
    <div class="off" role="group" aria-labelledby={label}>
      <span id={label}>{t('off.label')}</span>
      {page !== undefined && (
        <button type="button" aria-pressed={page} onClick={() => onPage(!page)}>
          {t('off.page')}
        </button>
      )}
      <button type="button" aria-pressed={paused} onClick={() => onPause(!paused)}>
        {paused ? t('off.until', { time: formatTime(pausedUntil, language) }) : t('off.pause')}
      </button>
      <button type="button" aria-pressed={everywhere} onClick={() => onEverywhere(!everywhere)}>
        {t('off.everywhere')}
      </button>
    </div>
  );
}
