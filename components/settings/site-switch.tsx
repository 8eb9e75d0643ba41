import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { Switch } from './switch.tsx';

interface Props {
  /** The host of the page in the tab, where it has one. */
  host: string | undefined;
  enabled: boolean;
  t: Translate<Key>;
  onChange(enabled: boolean): void;
}

/** Switches Sekilas on or off for the site in the tab. */
export function SiteSwitch({ host, enabled, t, onChange }: Props) {
  if (!host) return <p class="switch">{t('popup.no-site')}</p>;
  return <Switch label={t('popup.site', { host })} checked={enabled} onChange={onChange} />;
}
