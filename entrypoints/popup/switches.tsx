import { LanguageSwitch } from '../../components/settings/language-switch.tsx';
import { OffSwitches } from '../../components/settings/off-switches.tsx';
import { SiteSwitch } from '../../components/settings/site-switch.tsx';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { ask } from '../../messages/ask.ts';
import type { Change } from '../../messages/protocol.ts';
import { isPaused, isSameSite, pageOf } from '../../store/where-off.ts';
import { useChoices } from '../pages/use-choices.ts';
import type { OpenPage } from '../pages/use-page.ts';

interface Props {
  inFront: OpenPage;
  language: UiLanguage;
  t: Translate<Key>;
  onLanguage(language: UiLanguage): void;
  /** Called when a change is stored. */
  onChanged(): void;
  onFailed(): void;
}

/** Where Sekilas works, and its language: what a reader changes while reading. The rest is on the options page. */
export function Switches({ inFront: { host, address }, language, t, onLanguage, onChanged, onFailed }: Props) {
  const choices = useChoices();
  if (!choices) return null;
  const { offSites, offPages, offEverywhere, pausedUntil } = choices;
  const page = address === undefined ? undefined : pageOf(address);
  const change = async (request: Change) => ((await ask(request)).ok ? onChanged() : onFailed());
  return (
    <>
      <div class="switches">
        <SiteSwitch
          host={host}
          enabled={host === undefined || !offSites.some((site) => isSameSite(site, host))}
          t={t}
          onChange={(enabled) => host !== undefined && void change({ type: 'set-site', host, enabled })}
        />
        <LanguageSwitch language={language} t={t} onChange={onLanguage} />
      </div>
      <OffSwitches
        page={page === undefined ? undefined : offPages.includes(page)}
        pausedUntil={isPaused(pausedUntil, Date.now()) ? pausedUntil : undefined}
        everywhere={offEverywhere}
        t={t}
        language={language}
        onPage={(off) => page !== undefined && void change({ type: 'set-page', address: page, enabled: !off })}
        onPause={(paused) => void change({ type: 'set-paused', paused })}
        onEverywhere={(off) => void change({ type: 'prefer', preferences: { offEverywhere: off } })}
      />
    </>
  );
}
