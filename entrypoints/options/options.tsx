import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Choice } from '../../components/settings/choice.tsx';
import { KeyList } from '../../components/settings/key-list.tsx';
import { Switch } from '../../components/settings/switch.tsx';
import { translator } from '../../locales/index.ts';
import { ask } from '../../messages/ask.ts';
import type { Change } from '../../messages/protocol.ts';
import type { Choices } from '../../store/settings.ts';
import { useChoices } from '../pages/use-choices.ts';
import { openKeySettings, useCommands } from '../pages/use-commands.ts';
import { useKeptFocus } from '../pages/use-kept-focus.ts';
import { OwnData } from './data.tsx';
import { Denials } from './denials.tsx';
import { Packs } from './packs.tsx';
import type { SectionProps } from './section.ts';
import { Where } from './where.tsx';

/** The options page: all that the reader can choose. */
export function Options() {
  const choices = useChoices();
  if (!choices) return null;
  return <OptionsIn choices={choices} />;
}

function OptionsIn({ choices }: { choices: Choices }) {
  const { language } = choices;
  const t = useMemo(() => translator(language), [language]);
  useKeptFocus();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${t('options.title')} · Sekilas`;
  }, [language, t]);
  const change = async (request: Change) => setFailed(!(await ask(request)).ok);
  const section = { choices, t, change: (request: Change) => void change(request) };
  return (
    <main>
      <h1>{t('options.title')}</h1>
      <Where {...section} />
      <Denials {...section} />
      <Underlines {...section} />
      <Look {...section} />
      <Packs {...section} />
      <Keys {...section} />
      <OwnData {...section} />
      <section>
        <p>{t('options.private')}</p>
        <p class="row">
          <a href="/welcome.html">{t('options.welcome')}</a>
          <small>{t('options.version', { version: browser.runtime.getManifest().version })}</small>
        </p>
      </section>
      {failed && <p role="alert">{t('options.failed')}</p>}
    </main>
  );
}

function Underlines({ choices, t, change }: SectionProps) {
  return (
    <section>
      <Choice
        legend={t('options.underline')}
        value={choices.underline}
        choices={[
          { value: 'first', label: t('options.underline-first'), help: t('options.underline-first-help') },
          { value: 'all', label: t('options.underline-all') },
        ]}
        onChange={(underline) => change({ type: 'prefer', preferences: { underline } })}
      />
    </section>
  );
}

function Look({ choices, t, change }: SectionProps) {
  return (
    <section>
      <h2>{t('options.look')}</h2>
      <Choice
        legend={t('language.label')}
        value={choices.language}
        choices={[
          { value: 'id', label: t('language.id'), lang: 'id' },
          { value: 'en', label: t('language.en'), lang: 'en' },
        ]}
        onChange={(language) => change({ type: 'prefer', preferences: { language } })}
      />
      <Switch label={t('options.badge')} checked={choices.badge} onChange={(badge) => change({ type: 'prefer', preferences: { badge } })} />
    </section>
  );
}

function Keys({ choices, t, change }: SectionProps) {
  const commands = useCommands();
  return (
    <section>
      <h2>{t('options.keys')}</h2>
      <KeyList commands={commands} t={t} />
      <p class="row">
        <button type="button" class="button" onClick={() => void openKeySettings()}>
          {t('options.keys-change')}
        </button>
      </p>
      <Switch
        label={t('options.real-names')}
        help={t('options.real-names-help')}
        checked={choices.realNames}
        onChange={(realNames) => change({ type: 'prefer', preferences: { realNames } })}
      />
    </section>
  );
}
