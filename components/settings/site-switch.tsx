import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';

interface Props {
  /** The host of the page in the tab, where it has one. */
  host: string | undefined;
  enabled: boolean;
  t: Translate<Key>;
  onChange(enabled: boolean): void;
}

/** Switches Sekilas on or off for the site in the tab. */
export function SiteSwitch({ host, enabled, t, onChange }: Props) {
  if (!host) return <p class="site">{t('popup.no-site')}</p>;
  return (
    <label class="site">
      {/* biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked */}
      <input type="checkbox" role="switch" checked={enabled} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{t('popup.site', { host })}</span>
    </label>
  );
}
