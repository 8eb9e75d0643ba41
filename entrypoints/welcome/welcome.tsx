import { useEffect, useMemo } from 'preact/hooks';
import { KeyList } from '../../components/settings/key-list.tsx';
import { LanguageSwitch } from '../../components/settings/language-switch.tsx';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { type Key, translator } from '../../locales/index.ts';
import { useCommands } from '../pages/use-commands.ts';
import { useLanguage } from '../pages/use-language.ts';
import { TryIt } from './try-it.tsx';

const NEVER = ['welcome.never-send', 'welcome.never-track', 'welcome.never-change', 'welcome.never-fields'] as const satisfies Key[];

/** What a reader sees once, after the install: what Sekilas does, what it never does, and how to use it. */
export function Welcome() {
  const [language, setLanguage] = useLanguage();
  if (!language) return null;
  return <WelcomeIn language={language} onLanguage={setLanguage} />;
}

function WelcomeIn({ language, onLanguage }: { language: UiLanguage; onLanguage(language: UiLanguage): void }) {
  const t = useMemo(() => translator(language), [language]);
  const commands = useCommands();
  useEffect(() => {
    document.title = `${t('welcome.title')} · Sekilas`;
  }, [t]);
  return (
    <main>
      <div class="hello">
        <img src="/icons/48.png" srcset="/icons/128.png 2x" alt="Sekilas" />
        <LanguageSwitch language={language} t={t} onChange={onLanguage} />
      </div>
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      <TryIt language={language} t={t} />
      <section>
        <h2>{t('welcome.never')}</h2>
        <ul class="never">
          {NEVER.map((key) => (
            <li key={key}>
              <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                <circle cx="8" cy="8" r="6.5" />
                <path d="M3.5 12.5l9-9" />
              </svg>
              {t(key)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('welcome.pin')}</h2>
        <p>{t('welcome.pin-how')}</p>
      </section>
      {import.meta.env.FIREFOX && (
        <section>
          <h2>{t('welcome.allow')}</h2>
          <p>{t('welcome.allow-how')}</p>
        </section>
      )}
      <section>
        <h2>{t('welcome.keys')}</h2>
        <KeyList commands={commands} t={t} />
        <p class="row">{t('welcome.keys-how')}</p>
      </section>
      <section>
        <p class="row">
          <a class="button first" href="/sidepanel.html">
            {t('welcome.library')}
          </a>
          <a class="button" href="/options.html">
            {t('options.open')}
          </a>
        </p>
      </section>
    </main>
  );
}
