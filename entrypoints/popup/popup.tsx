import { useCallback, useMemo, useState } from 'preact/hooks';
import { PageList } from '../../components/page-list/page-list.tsx';
import { SearchBox } from '../../components/search/search-box.tsx';
import { LanguageSwitch } from '../../components/settings/language-switch.tsx';
import { SiteSwitch } from '../../components/settings/site-switch.tsx';
import { StoreNote, type StoreState } from '../../components/store/store-note.tsx';
import type { Library } from '../../corpus/library.ts';
import { formatBytes, translator } from '../../locales/index.ts';
import { extensionSources, openLibrary } from '../../lookup/open-library.ts';
import { askPage } from '../../messages/ask.ts';
import type { Target, UiLanguage } from '../../messages/protocol.ts';
import { useLanguage } from '../sidepanel/language.ts';
import { searchIn } from '../sidepanel/search.ts';
import { openReader } from './open-reader.ts';
import { useFullNames } from './use-full-names.ts';
import { usePage } from './use-page.ts';
import { useRecent } from './use-recent.ts';
import { useScarceSpace } from './use-space.ts';
import { useStore } from './use-store.ts';

/** The toolbar popup: the search, the names on the page, and the switches. */
export function Popup() {
  const sources = useMemo(() => extensionSources(), []);
  const [library, setLibrary] = useState(() => openLibrary(sources));
  const [language, setLanguage] = useLanguage();
  const reopen = useCallback(() => setLibrary(openLibrary(sources)), [sources]);
  const { store, repair } = useStore(library, sources, reopen);
  if (!language) return null;
  return <PopupIn library={library} store={store} language={language} onLanguage={setLanguage} onRepair={repair} />;
}

interface Props {
  library: Promise<Library>;
  store: StoreState | undefined;
  language: UiLanguage;
  onLanguage(language: UiLanguage): void;
  onRepair(): void;
}

function PopupIn({ library, store, language, onLanguage, onRepair }: Props) {
  const t = useMemo(() => translator(language), [language]);
  const search = useMemo(() => searchIn(library, language), [library, language]);
  const { tab, host, page, setEnabled } = usePage();
  const named = useFullNames(page, library, language);
  const [failed, setFailed] = useState(false);
  const scarce = useScarceSpace();

  const { recent, remember, forget } = useRecent();

  const open = (target?: Target, query = '') => {
    // The reader first: the browser opens it only within the click itself.
    const opening = openReader(target, tab?.windowId);
    void Promise.all([opening, remember(query)]).then(() => window.close());
  };
  const show = async (entity: string) => {
    const reply = tab && (await askPage(tab.id, { type: 'show', entity }));
    if (reply?.ok) window.close();
    else setFailed(true);
  };
  return (
    <>
      <main>
        <SearchBox t={t} search={search} onOpen={open} focus recent={recent} onForgetRecent={forget}>
          <PageList page={named} host={host} t={t} language={language} onOpen={(entity) => open({ at: 'entity', entity })} onShow={show} />
        </SearchBox>
      </main>
      <footer>
        {failed && <p role="alert">{t('popup.failed')}</p>}
        {store && <StoreNote store={store} t={t} onRepair={onRepair} />}
        {scarce && <p>{t('store.scarce', { used: formatBytes(scarce.used, language), quota: formatBytes(scarce.quota, language) })}</p>}
        <button type="button" class="browse" onClick={() => open()}>
          {t('popup.library')}
        </button>
        <div class="switches">
          <SiteSwitch host={host} enabled={page.state !== 'off'} t={t} onChange={setEnabled} />
          <LanguageSwitch language={language} t={t} onChange={onLanguage} />
        </div>
      </footer>
    </>
  );
}
