import { AddSite } from '../../components/settings/add-site.tsx';
import { OffPlaces } from '../../components/settings/off-places.tsx';
import { Switch } from '../../components/settings/switch.tsx';
import { formatTime } from '../../locales/index.ts';
import { isPaused } from '../../store/where-off.ts';
import type { SectionProps } from './section.ts';

/** Where Sekilas works, and where it does not. */
export function Where({ choices, t, change }: SectionProps) {
  const { offEverywhere, pausedUntil, offSites, offPages, language } = choices;
  const paused = isPaused(pausedUntil, Date.now());
  return (
    <section>
      <h2>{t('options.where')}</h2>
      <Switch
        label={t('options.on')}
        help={t('options.on-help')}
        checked={!offEverywhere}
        onChange={(on) => change({ type: 'prefer', preferences: { offEverywhere: !on } })}
      />
      <div class="row">
        <button type="button" class="button" onClick={() => change({ type: 'set-paused', paused: !paused })}>
          {t(paused ? 'options.resume' : 'options.pause')}
        </button>
        <span role="status">{paused && t('options.paused', { time: formatTime(pausedUntil, language) })}</span>
      </div>
      <h3>{t('options.sites')}</h3>
      {offSites.length === 0 && <small>{t('options.no-sites')}</small>}
      <OffPlaces places={offSites} t={t} onRemove={(host) => change({ type: 'set-site', host, enabled: true })} />
      <AddSite t={t} onAdd={(host) => change({ type: 'set-site', host, enabled: false })} />
      {offPages.length > 0 && <h3>{t('options.pages')}</h3>}
      <OffPlaces places={offPages} t={t} onRemove={(address) => change({ type: 'set-page', address, enabled: true })} />
    </section>
  );
}
